import { expect, test } from 'vitest'
import { services } from '../../../ingest/extract/services.ts'
import { readDocument } from '../../../ingest/read/format.ts'

const read = (source: string) => services(readDocument('a.md', source).document)
const names = (source: string) => read(source).map(service => service.value)

test.each([
  ['front matter', '---\naffected:\n  - basket.example.org\n  - search\n---\nIt broke.', ['basket.example.org', 'search']],
  ['a label', '**Affected services:** the Basket API, Search and checkout-worker', ['Basket API', 'Search', 'checkout-worker']],
  ['a row', '| Field | Value |\n|---|---|\n| Service | Basket |', ['Basket']],
  ['a heading with a list', '## Affected systems\n\n- Basket\n- Image store (thumbnails only)', ['Basket', 'Image store']],
  ['a title', '# Postmortem: Basket outage', ['Basket']],
  ['a dated title', '# 2024-03-01 - Partial outage of Image Store', ['Image Store']],
  ['a title in two parts', '# Image Store – Connectivity issues', ['Image Store']],
  ['what the impact says was down', '## Impact\n\nThe Image Store was unavailable for an hour. Our shopping cart service crashed with errors. The payments gateway was down.', ['Image Store', 'payments gateway']],
  ['whom the impact names', '## Impact\n\nCustomers using Object Store saw errors.', ['Object Store']],
  ['code-styled names of the impact', '## Impact\n\nErrors in `basket-api` on every call.', ['basket-api']],
  ['a label whose names stand in brackets', 'Affected: all services inside the shop (basket-api, search-api, mailroom)', ['basket-api', 'search-api', 'mailroom']],
  ['a title that ends in a place', '# RCA - Image Store - West Europe', ['Image Store']],
  ['a title that begins with an identifier', '# PM-7 basket-db: everybody waited', ['basket-db']],
  ['a line without a verb', '## Summary\n\nbasket.example.org down after the power came back.', ['basket.example.org']],
  ['what no longer works', '## Impact\n\nIndexer was no longer receiving events.', ['Indexer']],
  ['several in one breath', '## Impact\n\nCustomers using Object Store and/or Service Bus saw errors.', ['Object Store', 'Service Bus']],
  ['whose customers', '## Impact\n\nA subset of Object Store customers saw errors.', ['Object Store']],
])('names what %s names', (_, source, expected) => {
  expect(names(source)).toEqual(expected)
})

test('shows where the name stands', () => {
  expect(read('**Affected services:** the Basket API').map(service => service.evidence[0]!.quote)).toEqual(['Basket API'])
})

test.each([
  ['a sentence under a label', '**Affected services:** All users were unable to pay for the whole hour'],
  ['words that name no system', 'Services: all\n\nSystem: none'],
  ['a title that only says what happened', '# Total outage'],
  ['a title about connections', '# Connection errors on Monday'],
  ['a pronoun', '## Impact\n\nIt was down for an hour. They were offline. Users were unavailable.'],
  ['code that is no name', '## Impact\n\n`GET /basket`, `500`, `settings.yaml`, `MAX_CONNECTIONS` and `--force` appeared.'],
  ['a number that went down', '## Impact\n\nOrders were down 11% in that hour.'],
  ['a place', '# Japan East - Connectivity issues'],
  ['what might be down', '## Impact\n\nWe must be able to pay even if our Basket is down.'],
  ['a class of answers', '# Basket HTTP 500-level - HTTP 500-level errors'],
  ['what reaches over places', '# Cross-Region Connectivity issue'],
  ['words that lead to a list', '## Impact\n\nCustomers using the following services saw errors. The following Basket services were down.'],
  ['what was spared', '## Impact\n\nCustomers using Object Store were not affected.'],
  ['a section about something else', '## Timeline\n\n10:00 `basket-api` restarted'],
])('takes no name from %s', (_, source) => {
  expect(names(source)).toEqual([])
})
