import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { needsOf } from '../../text/needs.ts'
import { words } from '../../text/tokens.ts'
import { patternsOf } from '../house/patterns.ts'

test.each([
  [/\b(?:crash(?:ed|es)|failed)\b/i, ['crash', 'failed']],
  // an ending may be missing
  [/\berrors?\b/, ['error']],
  // the rarer part of a row
  [/\b(?:outage|incident|impact) (?:\w+ ){0,3}(?:begins?|began)\b/i, ['begin', 'began']],
  [/\bthe (?:cause|culprit|reason)\b/i, ['cause', 'culprit', 'reason']],
  // what may be missing is not needed
  [/\b(?:fully )?restored\b/i, ['restored']],
  [/^\W*ack(?:ed)?\b/i, ['ack']],
  [/\b[Cc]ustomers\b/, ['customers']],
  [/\breali[sz]ed\b/i, ['reali']],
  // what stands around is no part of a match
  [/(?<!same )\boutage(?! of)/i, ['outage']],
])('%s needs %j', (pattern, expected) => {
  expect(needsOf(pattern)).toEqual(expected)
})

test.each([
  [/crash/i], // in the midst of a word as well
  [/\b(?:crash|\d+)\b/i],
  [/\b\w+ed\b/],
  [/\b(?:crash)?/],
  [/\bløst\b/i], // words beyond ASCII are left to the pattern
  [/\bI am\b|\b./],
])('%s needs no word', pattern => {
  expect(needsOf(pattern)).toBeNull()
})

test('whatever a pattern fits has a word that the pattern needs', async () => {
  const texts = globSync(join(import.meta.dirname, '../../examples/archive/**/*.{md,txt}')).flatMap(file => readFileSync(file, 'utf8').split('\n')).filter(line => line && !/[^\x00-\x7f]/.test(line))
  const needing = (await patternsOf('ingest')).map(({ at, pattern }) => ({ at, pattern: new RegExp(pattern, pattern.flags.replace(/[gy]/g, '')), needs: needsOf(pattern) })).filter(({ needs }) => needs)
  expect(needing.length).toBeGreaterThan(100)
  const wrong = needing.flatMap(({ at, pattern, needs }) => texts.filter(text => pattern.test(text) && !words(text).some(word => needs!.some(need => word.startsWith(need))))
    .map(text => `${at} needs none of ${needs!.join(', ')} for “${text}”`))
  expect(wrong).toEqual([])
})
