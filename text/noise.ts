// What a pasted alert or log line holds besides words: volatile parts that no other incident shares. Told by kind, so that a reader sees what was set aside.
import { matches } from './matches.ts'


export type NoiseKind = 'stack frames' | 'package names' | 'time stamps' | 'addresses' | 'identifiers' | 'percentages' | 'measurements'
export type Noise = { kind: NoiseKind; start: number; end: number }

const DAY = '(?:\\b(?:Mon|Tue|Tues|Wed|Wednes|Thu|Thurs|Fri|Sat|Satur|Sun)(?:day)?,? +)?'
const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*'

/** Most telling first: a place that one has claimed is not looked at by those below. */
const PATTERNS: [NoiseKind, RegExp][] = [
  // at app//a.b.C.save(File.java:12) ~[lib.jar:1.2]; … 23 more
  ['stack frames', /\bat [\w.$/@<>-]{1,300}\((?:[\w$-]{1,100}\.(?:java|kt|scala|groovy|clj)(?::\d+)?|Native Method|Unknown Source)\)(?: ~?\[[^\]\n]{0,200}\])?/g],
  ['stack frames', /^[ \t]*(?:\.{3}|…) ?\d+ (?:more|common frames omitted)$/gm],
  // JavaScript: at async Store.save (/srv/app/store.js:12:7), at /srv/app/store.js:12:7, at new Promise (<anonymous>)
  ['stack frames', /^[ \t]*at [^\n()]{0,200}\((?:[^()\n]{1,300}:\d+:\d+|<anonymous>|native)\)$/gm],
  ['stack frames', /^[ \t]*at (?:async )?[^\s()]{1,300}:\d+:\d+$/gm],
  // .NET: at Shop.Orders.Save(Order order) in C:\src\Orders.cs:line 12
  ['stack frames', /^[ \t]*at [A-Z][\w.`<>[\],+]{1,200}\([^()\n]{0,300}\)(?: in [^\n]{1,300}:line \d+)?$/gm],
  // Python: File "/srv/app/a.py", line 3, in save
  ['stack frames', /^[ \t]*File "[^"\n]{1,300}", line \d+(?:, in [^\n]{1,200})?$/gm],
  // Go: main.save(0xc0001, 0x2), below it /srv/app/main.go:12 +0x1d; goroutine 12 [running]:
  ['stack frames', /^[ \t]*(?:created by )?[\w./*()-]{1,200}\([^()\n]{0,200}\)\n[ \t]+\/[^\n]{1,300}\.go:\d+(?: \+0x[0-9a-f]+)?$/gm],
  ['stack frames', /^[ \t]*\/[^\n]{1,300}\.go:\d+(?: \+0x[0-9a-f]+)?$/gm],
  ['stack frames', /^goroutine \d+ \[[^\]\n]{1,100}\]:$/gm],
  // Ruby: from /srv/app/a.rb:12:in `save'
  ['stack frames', /^[ \t]*(?:from )?[^\s:]{1,300}\.rb:\d+:in [^\n]{1,200}$/gm],
  // java.lang. before OutOfMemoryError, com.example. before Pool
  ['package names', /(?<![\w.])(?:com|org|net|io|javax?|jakarta)\.(?:(?:lang|util|io|net|sql|nio|base)\.){0,4}(?=[a-z]\w{0,60}\.[\w.]{0,200}[A-Z]|[A-Z])/g],
  // 8f14e45f-ceea-467f-a0e6-3b1c2d4e5f60
  ['identifiers', /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi],
  // 2024-06-08T10:00:03.123Z, 2024-06-08 10:00, 08/Jun/2024:10:00:03 +0000, Jun 8 10:00:03
  ['time stamps', /\b\d{4}[-/.]\d\d[-/.]\d\d(?:[T ,]+\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?)?(?:\s?(?:Z\b|UTC\b|[+-]\d\d:?\d\d\b))?/g],
  ['time stamps', new RegExp(`${DAY}\\b\\d{1,2}[-/ ]${MONTH}[-/ ,]+\\d{4}(?:[: T]+\\d{1,2}:\\d\\d(?::\\d\\d)?)?(?:\\s?[+-]\\d{4}\\b)?`, 'gi')],
  ['time stamps', new RegExp(`${DAY}\\b${MONTH}\\.? +\\d{1,2}(?:st|nd|rd|th)?(?:,? +\\d{4})?(?:,? +\\d{1,2}:\\d\\d(?::\\d\\d(?:[.,]\\d{1,9})?)?(?: +[12]\\d{3})?)?\\b`, 'g')],
  ['addresses', /\b(?:[0-9a-f]{2}:){5}[0-9a-f]{2}\b/gi],
  // fe80::1ff:fe23:4567:890a, 2001:db8::1
  ['addresses', /(?<![\w:])(?=[0-9:]*(?:[a-f]|::))(?=[0-9a-f]*:[0-9a-f]*:)[0-9a-f:]{3,39}(?![\w:])/gi],
  ['addresses', /\b(?:\d{1,3}\.){3}\d{1,3}(?:\/\d{1,2}|:\d{1,5})?\b/g],
  // ip-10-4-7-91.eu-central-1.compute.internal
  ['addresses', /\bip-\d{1,3}(?:-\d{1,3}){3}\b(?:\.[a-z][a-z\d-]{0,60}){0,6}/g],
  ['time stamps', /\b\d{1,2}:\d\d(?::\d\d)?(?:[.,]\d+)?(?:\s?[ap]m\b)?/gi],
  // the hash and the suffix of a Kubernetes pod: -7d9f8b6c5d-x2x4z
  ['identifiers', /(?<=[a-z0-9])-[0-9a-f]{8,10}-[a-z0-9]{5}\b/g],
  ['identifiers', /\b0x[0-9a-f]+\b/gi],
  ['identifiers', /\b(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,}\b/gi],
  // long runs that mix letters and digits: request ids, tokens
  ['identifiers', /\b(?=\w*\d\w*\d\w*\d)(?=\w*[A-Za-z])[A-Za-z0-9_]{16,}\b/g],
  ['identifiers', /\b\d{6,}\b/g],
  ['percentages', /(?<![\w.])\d+(?:[.,]\d+)?\s?%/g],
  // 12ms, 3.2 GB, 512Mi, 45 req/s
  ['measurements', /(?<![\w.])\d+(?:[.,]\d+){0,6}\s?(?:[nµum]s|s|m|h|d|min|mins|minutes?|seconds?|secs?|hours?|days?|[kmgt]i?b?(?:ps)?|b|bytes|req\/s|rps|qps|ops\/s)(?![\w])/gi],
]

/** The volatile parts of a text, in order, none overlapping another. */
export function noiseIn(text: string): Noise[] {
  const found: Noise[] = []
  const taken = new Uint8Array(text.length)
  for (const [kind, pattern] of PATTERNS) {
    for (const { 0: words, index } of matches(text, pattern)) {
      const end = index + words.length
      if (taken.subarray(index, end).includes(1)) continue
      taken.fill(1, index, end)
      found.push({ kind, start: index, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
