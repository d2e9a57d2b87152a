import { expect, test } from 'vitest'
import { CAUSES } from '../../taxonomy/causes.ts'
import { CAUSE_CUES } from '../../taxonomy/cues/causes.ts'
import { DETECTION } from '../../taxonomy/detection.ts'
import { MITIGATIONS } from '../../taxonomy/mitigations.ts'
import { LANGUAGES } from '../../ingest/words/languages.ts'
import { TRIGGERS } from '../../taxonomy/triggers.ts'

test('of all causes only missing monitoring never leads', () => {
  expect(CAUSES.filter(cause => cause.contributingOnly).map(cause => cause.id)).toEqual(['monitoring-gap'])
})

test('every cause has phrases, and no phrases are of another', () => {
  expect(Object.keys(CAUSE_CUES).sort()).toEqual(CAUSES.map(cause => cause.id).sort())
})

const causes = CAUSES.map(cause => ({ ...cause, cues: CAUSE_CUES[cause.id]! }))

test('the phrases of a cause stand the surest first, those that weigh alike together, each once', () => {
  for (const { id, cues } of causes) {
    const phrases = cues.flatMap(cue => cue.phrases)
    expect(phrases.filter((phrase, i) => phrases.indexOf(phrase) < i), id).toEqual([])
    const weights = cues.map(cue => cue.weight)
    expect(weights, id).toEqual([...new Set(weights)].sort((a, b) => b - a))
  }
})

const TAGS = [['causes', causes], ['triggers', TRIGGERS], ['mitigations', MITIGATIONS], ['detection', DETECTION]] as const

test.each(TAGS)('%s have ids of their own, a meaning and phrases', (_, tags) => {
  expect(new Set(tags.map(tag => tag.id)).size).toBe(tags.length)
  for (const tag of tags) {
    expect(tag.meaning, tag.id).toMatch(/\.$/)
    expect(tag.cues.flatMap(cue => cue.phrases).length, tag.id).toBeGreaterThan(0)
    for (const cue of tag.cues) expect(cue.weight, tag.id).toBeGreaterThan(0)
    for (const cue of tag.cues) expect(cue.weight, tag.id).toBeLessThanOrEqual(1)
  }
})

const phrasesOf = (tags: (typeof TAGS)[number][1]) => tags.flatMap(tag => tag.cues.flatMap(cue => cue.phrases))
const placesOf = (phrase: string) => phrase.split(' ').map(place => place.replace('?', '').split('|'))

test.each(TAGS)('no place of a phrase of %s says a word twice, nor one that another begins', (_, tags) => {
  const saidTwice = (words: string[]) => words.some((word, i) => words.some((other, j) => i !== j && (other === word || (other.endsWith('*') && word.startsWith(other.slice(0, -1))))))
  expect(phrasesOf(tags).filter(phrase => placesOf(phrase).some(saidTwice))).toEqual([])
})

test.each(TAGS)('no phrase of %s waits for a bare "n": "wasn\'t" is cut into "wasn" and "t"', (_, tags) => {
  expect(phrasesOf(tags).filter(phrase => placesOf(phrase).some(words => words.length > 1 && words.includes('n')))).toEqual([])
})

test.each(TAGS)('no phrase of %s ends in what may be missing: that would ask for nothing', (_, tags) => {
  expect(phrasesOf(tags).filter(phrase => /[?~]$/.test(phrase))).toEqual([])
})

test.each(TAGS)('%s of other languages are tags that exist', (name, tags) => {
  expect(tags.map(tag => tag.id as string)).toEqual(expect.arrayContaining(LANGUAGES.flatMap(language => Object.keys(language[name]))))
})
