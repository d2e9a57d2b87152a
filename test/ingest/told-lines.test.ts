import { expect, test } from 'vitest'
import { toldLines } from '../../ingest/told-lines.ts'

test('of a page, what its head tells too', () => {
  expect(toldLines({ path: 'a.html', format: 'html', text: '<head><title>Tills down</title></head>\n<h1>Tills</h1>\n<p>No receipts' }, 10)).toEqual([
    { text: 'Tills down', line: 10, heading: false }, { text: 'Tills', line: 11, heading: true }, { text: 'No receipts', line: 12, heading: false },
  ])
})
