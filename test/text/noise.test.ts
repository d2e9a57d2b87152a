import { describe, expect, test } from 'vitest'
import { noiseIn } from '../../text/noise.ts'

const found = (text: string) => noiseIn(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])

describe('sets aside', () => {
  test.each([
    ['2024-06-08T10:00:03.123Z ERROR', 'time stamps', '2024-06-08T10:00:03.123Z'],
    ['[08/Jun/2024:10:00:03 +0000] GET', 'time stamps', '08/Jun/2024:10:00:03 +0000'],
    ['Jun  8 10:00:03 web sshd', 'time stamps', 'Jun  8 10:00:03'],
    ['since 10:41 pm', 'time stamps', '10:41 pm'],
    ['from 10.0.3.17:5432 refused', 'addresses', '10.0.3.17:5432'],
    ['node ip-10-4-7-91.eu-central-1.compute.internal is gone', 'addresses', 'ip-10-4-7-91.eu-central-1.compute.internal'],
    ['[Mon Nov 30 02:14:07.331 2026] [error] tills jammed', 'time stamps', 'Mon Nov 30 02:14:07.331 2026'],
    ['via fe80::1ff:fe23:4567:890a lost', 'addresses', 'fe80::1ff:fe23:4567:890a'],
    ['id 8f14e45f-ceea-467f-a0e6-3b1c2d4e5f60 gone', 'identifiers', '8f14e45f-ceea-467f-a0e6-3b1c2d4e5f60'],
    ['pod checkout-7d9f8b6c5d-x2x4z died', 'identifiers', '-7d9f8b6c5d-x2x4z'],
    ['at commit 3f9a1bc2 of', 'identifiers', '3f9a1bc2'],
    ['at 0x7ffdeadbeef0', 'identifiers', '0x7ffdeadbeef0'],
    ['order 88812345 failed', 'identifiers', '88812345'],
    ['disk 98.7% used', 'percentages', '98.7%'],
    ['took 12ms', 'measurements', '12ms'],
    ['limit 512Mi', 'measurements', '512Mi'],
    ['after 3.5 GB', 'measurements', '3.5 GB'],
    ['failed\n\tat app//shop.orders.Journal.append(Journal.java:88) ~[shop.jar:1.2]', 'stack frames', 'at app//shop.orders.Journal.append(Journal.java:88) ~[shop.jar:1.2]'],
    ['failed at shop.Disk.write0(Native Method)', 'stack frames', 'at shop.Disk.write0(Native Method)'],
    ['failed\n\t... 23 more\n', 'stack frames', '\t... 23 more'],
    ['failed\n    at async Store.save (/srv/shop/store.js:12:7)', 'stack frames', '    at async Store.save (/srv/shop/store.js:12:7)'],
    ['failed\n    at node:internal/main/run:12:7', 'stack frames', '    at node:internal/main/run:12:7'],
    ['failed\n   at Shop.Basket.Load(String key) in C:\\shop\\Basket.cs:line 143', 'stack frames', '   at Shop.Basket.Load(String key) in C:\\shop\\Basket.cs:line 143'],
    ['failed\n  File "/srv/shop/tasks.py", line 211, in deliver\n    raise', 'stack frames', '  File "/srv/shop/tasks.py", line 211, in deliver'],
    ['failed\nmain.(*Router).Apply(0xc00001, 0x0)\n\t/src/edge/router.go:214 +0x1d', 'stack frames', 'main.(*Router).Apply(0xc00001, 0x0)\n\t/src/edge/router.go:214 +0x1d'],
    ['goroutine 118 [running]:', 'stack frames', 'goroutine 118 [running]:'],
    ["failed\n\tfrom /srv/shop/basket.rb:12:in `load'", 'stack frames', "\tfrom /srv/shop/basket.rb:12:in `load'"],
    ['java.io.IOException: full', 'package names', 'java.io.'],
    ['com.shop.Journal failed', 'package names', 'com.'],
  ])('%j', (text, kind, words) => {
    expect(found(text)).toEqual([[kind, words]])
  })
})

test.each([
  'web-2217 is down', 'HTTP 503 from checkout', 'exit code 137', 'std::bad_alloc', 'deadbeef cafe', 'k8s on ipv6', 'version 2.4', 'connection refused', 'I18N', '4xx and 5xx', 'a b c', '',
  'at risk (again)', 'paged at home (no answer)', 'at checkout:8080', 'shop.example.com is down', 'io.js is old', '3 more',
])('sets nothing aside in %j', text => {
  expect(found(text)).toEqual([])
})

test.each(['a', '1', 'a1', ':', '1:', 'a:', '1.', ' ', 'Jan ', '-0a', '0x', '%', '1 ', 'at ', 'at a.', 'at a.b(', '\tat A.b(\n', 'com.', 'a(\n /', ' File "'])('bears %j 20,000 times over', part => {
  const text = part.repeat(20_000)
  const found = noiseIn(text)
  expect(found.every(({ start, end }, i) => start < end && end <= text.length && start >= (found[i - 1]?.end ?? 0))).toBe(true)
})
