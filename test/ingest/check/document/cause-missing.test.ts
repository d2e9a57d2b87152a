import { expect, test } from 'vitest'
import { foundBy } from '../findings.ts'

const found = (source: string) => foundBy('cause-missing', source).map(({ message, severity }) => `${severity}: ${message}`)

test.each([
  ['# Tills down\n\nThe tills were down for an hour on 3 May 2024.\n', 'note: No cause is stated.'],
  ['# Tills down\n\nThe tills were down on 3 May 2024.\n\n## Root cause\n\nThe root cause is unknown.\n', 'note: The text says that its cause is not known.'],
])('tells of %j', (source, told) => {
  expect(found(source)).toEqual([told])
})

test.each([
  ['a cause', '# Tills down\n\nThe tills were down: the certificate had expired.\n'],
  ['a reason that no tag names', '# Tills down\n\nThe tills were down because a fox had moved into the cupboard.\n'],
  ['a field that tells it', '---\nroot_cause: A fox in the cupboard\n---\n\n# Tills down\n\nThe tills were down.\n'],
  ['a part that speaks of it', '# Tills down\n\n## Root cause\n\nA fox in the cupboard.\n'],
])('is content with %s', (_what, source) => {
  expect(found(source)).toEqual([])
})
