// The corrective tasks of the sample archive, each as "owner | due | ticket | state".
import { describe, expect, test } from 'vitest'
import { record } from './examples-archive.ts'

describe('reads who, by when, where tracked and how far of every task:', () => {
  test.each([
    ['selfservice/2024-10-09-mail-queue.md', ['Ruth Penhale | 2024-10-31 | LM-2207 | done', 'Callum Reid | 2024-11-30 | LM-2208 | -', 'Ruth Penhale | - | LM-2209 | done', '- | - | - | wont-do']],
    ['selfservice/2026-05-12-login-loop.md', ['Marta Kowalczyk | 2026-05-15 | LM-5003 | done', 'Callum Reid | 2026-05-29 | LM-5004 | done', 'Marta Kowalczyk | 2026-07-31 | LM-5005 | open']],
    ['selfservice/2026-06-18-receipts-twice.md', ['Callum Reid | 2026-06-26 | LM-5080 | done', 'Yusuf Demir | 2026-11-30 | LM-5081 | open', 'Ruth Penhale | 2026-07-31 | LM-5082 | open', 'Ruth Penhale | - | - | done']],
    ['selfservice/2026-07-15-returns-portal.md', ['Yusuf Demir | 2026-07-15 | LM-5130 | done', 'Marta Kowalczyk | 2026-07-18 | LM-5131 | done', 'Callum Reid | 2026-09-15 | LM-5132 | in-progress', 'Ruth Penhale | 2026-12-18 | LM-5133 | open', 'Marta Kowalczyk | 2027-01-29 | LM-5134 | open']],
    ['selfservice/2026-10-20-stolen-passwords.md', ['Marta Kowalczyk | - | LM-5301 | done', 'Marta Kowalczyk | 2027-01-31 | LM-5302 | open', 'Callum Reid | 2026-12-11 | LM-5303 | open', 'Yusuf Demir | 2026-10-27 | LM-5304 | done', '- | - | LM-5305 | wont-do']],
    ['fulfilment/2024-10-27-labels-printed-twice.md', ['Thandi Mokoena | 2024-10-28 | - | done', 'Sipho Dlamini | 2024-12-15 | - | done', 'Sipho Dlamini | 2025-02-28 | - | open', '- | - | - | open']],
    ['fulfilment/2024-12-03-scanners-offline.md', ['Sipho Dlamini | 2025-03-31 | STOCK-41 | done', 'Priya Nair | 2024-12-20 | PLAT-452 | done', 'Pieter Botha | 2025-01-31 | STOCK-42 | -', 'Thandi Mokoena | - | STOCK-43 | -']],
    ['fulfilment/2025-04-09-courier-labels.md', ['Thandi Mokoena | 2025-04-25 | - | done', 'Thandi Mokoena | - | - | done', 'Sipho Dlamini | 2025-06-30 | - | -', '- | - | - | wont-do']],
    ['fulfilment/2025-10-26-pickup-slots.md', ['Sipho Dlamini | 2025-11-30 | STOCK-77 | done', 'Thandi Mokoena | 2026-03-15 | STOCK-78 | done', 'Sipho Dlamini | 2026-01-31 | STOCK-79 | -', 'Pieter Botha | 2026-03-29 | - | done']],
    ['fulfilment/2026-01-14-stock-counts.md', ['Sipho Dlamini | 2026-02-15 | STOCK-88 | done', 'Maya Ortiz | 2026-03-31 | STOCK-89 | -', 'Pieter Botha | - | STOCK-90 | -']],
    ['fulfilment/2026-01-22-courier-quotes.md', ['Sipho Dlamini | 2026-03-31 | LM-4705 | open', 'Sipho Dlamini | 2026-03-31 | LM-4706 | in-progress', 'Tom Varga | 2026-02-06 | LM-4707 | done', 'Thandi Mokoena | 2026-02-28 | LM-4708 | done', '- | - | LM-4709 | open']],
    ['payments/2023-12-01-tillbridge-retries.md', ['Tom Varga | 2024-02-29 | PAY-641 | open', 'Jonas Lindqvist | 2024-01-15 | PAY-642 | done', 'Ines Okafor | 2024-01-31 | PAY-643 | done', 'Ines Okafor | - | PAY-644 | wont-do', 'Hannah Brandt | 2023-12-15 | PAY-645 | done']],
    ['payments/2024-06-19-egress-proxy.md', ['Jonas Lindqvist | 2024-06-26 | PAY-731 | done', 'Priya Nair | 2024-07-31 | PLAT-395 | done', 'Tom Varga | 2024-08-31 | PAY-732 | open', '- | - | - | open']],
    ['payments/2024-09-12-tillbridge-certificate.md', ['Jonas Lindqvist | 2024-10-31 | PAY-812 | done', 'Yusuf Demir | 2024-10-15 | PAY-813 | done', 'Ines Okafor | 2024-11-30 | PAY-814 | open', 'Hannah Brandt | 2025-01-31 | PAY-815 | in-progress']],
    ['payments/2025-06-17-asking-again-and-again.md', ['Tom Varga | 2025-07-15 | PAY-1002 | done', 'Priya Nair | 2025-08-31 | PAY-1003 | open', 'Priya Nair | - | - | done', '- | - | - | open', 'Hannah | - | - | done']],
    ['payments/2025-09-09-wrong-vat.md', ['Tom Varga | 2025-09-30 | PAY-1040 | done', 'Ines Okafor | 2025-10-31 | PAY-1041 | done', 'Hannah Brandt | 2025-11-30 | PAY-1042 | -', 'Hannah Brandt | - | PAY-1043 | done']],
    ['payments/2025-11-03-checkout-503.md', ['Tom | 2026-03-03 | - | -', '- | - | - | -', 'Priya | - | - | done', 'Ines | - | - | done', 'Yusuf | - | LM-4410 | wont-do']],
    ['payments/2026-06-09-gateway-timeout-again.md', ['Tom Varga | 2026-06-19 | LM-5061 | done', 'Yusuf Demir | 2026-12-04 | LM-5062 | -', 'Priya Nair | 2026-08-31 | LM-5063 | -', 'Ines Okafor | 2026-07-31 | LM-5064 | done']],
    ['payments/2026-08-14-retry-storm.md', ['Jonas Lindqvist | 2026-08-28 | LM-5170 | done', 'Priya Nair | 2026-12-11 | LM-5171 | open', 'Yusuf Demir | 2026-12-18 | LM-5172 | open', 'Tom Varga | 2026-09-15 | LM-5173 | done', '- | - | LM-5174 | wont-do']],
    ['platform/2024-11-06 disk full on the log host', ['Priya | 2024-11-20 | - | done', 'Yusuf | 2024-12-15 | - | -', 'Tom | - | - | in-progress', '- | - | - | -']],
    ['platform/PM-027-gateway-chain.md', ['Yusuf Demir | 2024-04-30 | PLAT-341 | -', 'Priya Nair | 2024-03-15 | PLAT-342 | done', '- | - | PLAT-343 | -']],
    ['platform/PM-031-orders-db-lock.md', ['Yusuf Demir | 2024-06-07 | PLAT-377 | done', 'Priya Nair | 2024-06-30 | PLAT-378 | done', 'Yusuf Demir | 2024-06-30 | PLAT-379 | open', '- | - | PLAT-380 | open']],
    ['platform/PM-044-redis-sessions.md', ['Dele Adeyemi | 2025-07-04 | PLAT-560 | done', 'Dele Adeyemi | 2025-07-11 | PLAT-561 | done', 'Priya Nair | 2025-07-31 | PLAT-562 | done', 'Yusuf Demir | 2025-10-01 | PLAT-563 | open', '- | - | SHOP-2260 | open']],
    ['platform/PM-052-orders-db-failover.md', ['Dele Adeyemi | 2026-05-08 | LM-4960 | done', 'Priya Nair | 2026-05-29 | LM-4961 | done', 'Yusuf Demir | 2026-09-30 | LM-4962 | open', '- | - | LM-4963 | open']],
    ['platform/PM-055-gateway-certificate.md', ['Yusuf Demir | 2026-12-15 | LM-5190 | -', 'Dele Adeyemi | 2026-08-28 | LM-5191 | done', 'Priya Nair | 2026-12-04 | LM-5192 | in-progress', 'Ruth Penhale | 2026-12-15 | LM-5193 | -']],
    ['platform/dns-2025-02-18.txt', ['Y. Demir | 2025-02-25 | - | done', 'P. Nair | - | - | done', 'inventory team | - | - | open', '- | - | - | wont-do']],
    ['platform/image-resizer-2026-05-20.txt', ['Y. Demir | 2026-06-30 | LM-5021 | done', 'D. Adeyemi | 2026-06-05 | LM-5022 | done', 'D. Adeyemi | 2026-08-31 | LM-5023 | -', 'C. Reid | - | LM-5024 | -']],
    ['platform/incident-log-2025.md#1', ['Yusuf Demir | 2026-01-15 | LM-4622 | done', 'Dele Adeyemi | 2026-01-31 | LM-4623 | open']],
    ['platform/incident-log-2025.md#2', ['Dele Adeyemi | 2025-10-31 | PLAT-611 | done', 'Priya Nair | 2025-10-21 | PLAT-612 | done', 'Dele Adeyemi | 2025-12-15 | PLAT-613 | open']],
    ['platform/incident-log-2025.md#3', ['Yusuf Demir | 2025-10-31 | PLAT-597 | done', '- | - | PLAT-598 | open']],
    ['platform/incident-log-2025.md#5', ['Tom Varga | 2025-06-13 | PAY-990 | done', 'Tom Varga | 2025-06-30 | PAY-991 | open', 'Jonas Lindqvist | 2025-09-30 | PAY-992 | open']],
    ['platform/incident-log-2025.md#6', ['Sipho Dlamini | 2025-03-28 | PLAT-520 | done', 'Yusuf Demir | 2025-04-30 | PLAT-521 | open']],
    ['platform/incident-log-2025.md#7', ['Priya Nair | 2025-02-28 | PLAT-488 | done', 'Yusuf Demir | 2025-02-14 | PLAT-489 | done']],
    ['search/no results for accents (21 july).txt', ['lena | - | - | done', 'lena | 2026-09-30 | - | open', 'omar | 2026-08-15 | - | open']],
    ['search/reindex-2024-04-22.md', ['Omar | 2024-04-29 | - | done', '- | - | - | open', 'Lena | 2024-05-31 | - | open']],
    ['search/search down again.txt', ['lena | - | - | done', '- | - | - | open', 'lena | - | - | open', '- | - | - | open']],
    ['search/search slow over christmas.txt', ['omar | 2026-01-31 | - | open', 'omar | - | - | open', '- | - | - | open']],
    ['storefront/2024-12-20-gift-cards.md', ['@devon | 2025-01-10 | SHOP-2087 | done', '@priya | 2025-01-17 | SHOP-2088 | done', '@maya | 2025-02-14 | SHOP-2089 | open', '@devon | 2025-02-28 | SHOP-2090 | open', '@maya | - | SHOP-2091 | done']],
    ['storefront/2025-08-21-blank-product-pages.md', ['@devon | 2025-08-29 | SHOP-2291 | done', '@devon | 2025-09-05 | SHOP-2292 | done', '@maya | 2025-09-30 | SHOP-2293 | open', '@lena | 2025-10-15 | SHOP-2294 | open', '- | - | - | open']],
    ['storefront/2026-04-02-free-gift-wrap.md', ['@devon | 2026-04-10 | LM-4911 | done', '@lena | 2026-05-15 | LM-4912 | open', '@maya | 2026-05-29 | LM-4913 | done', '@maya | 2026-04-30 | LM-4914 | open']],
    ['storefront/black-friday-2024.md', ['Maya Ortiz | 2025-03-31 | - | -', 'Tom Varga | 2025-10-15 | - | -', 'Priya Nair | 2025-01-31 | - | done', 'Priya Nair | 2025-09-15 | - | -', '- | - | - | wont-do']],
    ['storefront/black-friday-2025.md', ['Marta Kowalczyk | 2026-09-30 | LM-4580 | done', 'Marta Kowalczyk | 2026-02-28 | LM-4581 | done', 'Callum Reid | 2026-10-31 | LM-4582 | -', 'Priya Nair | 2026-10-15 | LM-4583 | -', '- | - | - | wont-do']],
    ['storefront/black-friday-2026.md', ['Sipho Dlamini | 2026-12-07 | - | open', 'Tom Varga | 2026-12-18 | - | open', 'Thandi Mokoena | 2027-01-15 | - | open', 'Maya Ortiz | 2027-09-30 | - | open']],
  ])('%s', (place, expected) => {
    expect(record(place).tasks.map(({ owner, due, ticket, status }) => [owner, due, ticket, status].map(fact => fact?.value ?? '-').join(' | '))).toEqual(expected)
  })
})

test('ends the words of a task where owner, date and state begin', () => {
  const words = (path: string) => record(path).tasks.map(({ text }) => text.value)
  expect(words('payments/2025-11-03-checkout-503.md')).toEqual([
    'Refuse a gateway config that lowers a timeout without a review',
    'Alert on upstream timeouts per cluster, not only on 5xx',
    'Put the 30 s back by hand and ship it as v43',
    'Write down what each upstream needs, beside its timeout',
    'Roll gateway config to one pod first',
  ])
  expect(words('fulfilment/2025-04-09-courier-labels.md')).toEqual([
    'Count labels per quarter of an hour and page when there are none in working hours.',
    'Ask Hopwell for a contact who answers before nine.',
    'When a provider announces a new version, switch within a month, not at the last day.',
    'Keep a second courier ready for small parcels, so that a day like this costs an hour.',
  ])
})
