import { expect, test } from 'vitest'
import { privateWords } from '../../text/private.ts'

test.each<[string, string[]]>([
  ['mail to ines.okafor@shop.example bounced', ['ines', 'okafor', 'shop', 'example']],
  ['@ines and <@U02AB3> look at the pool', ['ines', 'u02ab3']],
  ['login failed user=ines.okafor pool=orders', ['ines', 'okafor']],
  ['{"email": "ines@shop.example", "full_name": "Ines Okafor", "service": "checkout"}', ['ines', 'shop', 'example', 'okafor']],
  ['password: "tulip garden" rejected by the gateway', ['tulip', 'garden']],
  ['api_key=lantern; region=eu', ['lantern']],
  ['Ines Okafor  10:42\nthe pool is exhausted', ['ines', 'okafor']],
  ['[10:42] ines okafor: the pool is exhausted', ['ines', 'okafor']],
  ['10:42 <ines> the pool is exhausted', ['ines']],
  ['cannot open /home/ines/orders.db', ['ines']],
])('%j holds private words', (text, words) => {
  expect([...privateWords(text)]).toEqual(words)
})

test.each([
  '10:42 ERROR connection pool exhausted',
  '2026-11-21T02:47:09Z WARN checkout-api: timeout=30s retries=3',
  'java.lang.OutOfMemoryError: Java heap space\n    at org.example.shelf.Renewals.keep(Renewals.java:141)',
  'Error: connect ECONNREFUSED 10.0.0.1:5432',
  'the customer could not log in with a valid password',
])('%j holds none', text => {
  expect([...privateWords(text)]).toEqual([])
})
