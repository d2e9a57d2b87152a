import { expect, test } from 'vitest'
import { causesTold, phraseOf } from '../../../api/search/spoken-causes.ts'

test('the words that speak of a cause, whole, in whatever sentence they stand', async () => {
  expect(await causesTold('Tills hang in both halls. Nothing was changed. Then node-7 says: no space left on device.')).toEqual([{ tag: 'capacity', words: 'no space left' }])
  expect(await phraseOf('certificate-expiry', 'Sunday passed quietly. On Monday the certificate expired.')).toBe('certificate expired')
})
