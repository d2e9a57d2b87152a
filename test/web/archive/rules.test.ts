import { expect, test } from 'vitest'
import { withoutPath } from '../../../web/src/archive/rules.ts'

test('a message beside its file does not name the file again', () => {
  expect(withoutPath('old/scan.pdf is PDF, which is not read yet.', 'old/scan.pdf')).toBe('Is PDF, which is not read yet.')
  expect(withoutPath('The file is larger than 5 MB.', 'old/scan.pdf')).toBe('The file is larger than 5 MB.')
})
