// Times told by their distance: from the beginning ("T+5", "T+00:15", "+20 min"), or from what was told last ("20 minutes later").
import { AN_HOUR, NUMBER_WORDS, UNIT_MINUTES } from '../words/durations.ts'
import { orWords, wordsFor } from '../words/languages.ts'
import { matches } from '../../text/matches.ts'

/** `from`: what the minutes are counted from. */
export type Offset = { start: number; end: number; minutes: number; from: 'beginning' | 'last' }

const UNIT = '(?<unit>h(?:ours?|rs?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?)'
// "T+5", "T - 10 min", "T+1h 30m", "T+00:15", "T0"
const BEGINNING = new RegExp(String.raw`(?<![\p{L}\d])T(?: ?(?<sign>[+\-−]) ?(?:(?<hours>\d{1,2}):(?<minutes>\d{2})|(?<count>\d{1,4}) ?${UNIT}?(?![\p{L}\d])(?: ?(?<more>\d{1,2}) ?m(?:in)?\b)?)| ?[+=]? ?0(?![\p{L}\d]|:\d))`, 'gu')
// "+20 min: …", "+1h …", at the beginning of an entry
const PLUS = new RegExp(String.raw`^[^\p{L}\p{N}+]{0,4}\+ ?(?<count>\d{1,4}) ?${UNIT}(?![\p{L}\d])`, 'dgimu')
const UNITS = [...UNIT_MINUTES.keys()].filter(unit => unit.length > 2).sort((a, b) => b.length - a.length).join('|')
const COUNT = `\\d{1,3}|${[...NUMBER_WORDS.keys()].join('|')}`
// "20 minutes later", "an hour later", "20 minutter senere"
const LATER = new RegExp(String.raw`(?<![\p{L}\d.,/])(?:(?:about|around|approximately|some|roughly|ca\.?|~) ?)?(?:(?<count>${COUNT})[ -](?<unit>${UNITS})|${AN_HOUR}) (?:later${orWords('later')})(?!\p{L})`, 'giu')

// "After 20 minutes, …" at the beginning of a sentence; but "after 20 minutes of silence" counts from nothing that was told
const AFTER = new RegExp(String.raw`(?<=^|[.!?]\s{1,2}|\n)After (?:about |around |some |roughly )?(?<count>${COUNT}) (?<unit>minutes?|mins?|hours?),`, 'giu')

const LATER_WORDS = ['later', ...wordsFor('later')]

/** The distances in a text, in order. */
export function offsetsIn(text: string): Offset[] {
  const found: Offset[] = []
  if (/T ?[+\-−=0]/.test(text)) for (const m of matches(text, BEGINNING)) found.push({ start: m.index, end: m.index + m[0].length, minutes: fromBeginning(m.groups!), from: 'beginning' })
  if (text.includes('+')) for (const m of matches(text, PLUS)) found.push({ start: m.index + m[0].indexOf('+'), end: m.index + m[0].length, minutes: length(m.groups!), from: 'beginning' })
  if (LATER_WORDS.some(word => text.includes(word))) for (const m of matches(text, LATER)) found.push({ start: m.index, end: m.index + m[0].length, minutes: length(m.groups!), from: 'last' })
  if (text.includes('After ')) for (const m of matches(text, AFTER)) found.push({ start: m.index, end: m.index + m[0].length - 1, minutes: length(m.groups!), from: 'last' })
  return found
}

type Groups = { [name: string]: string | undefined }

function fromBeginning(g: Groups): number {
  if (!g.sign) return 0
  const minutes = g.hours ? Number(g.hours) * 60 + Number(g.minutes) : length(g) + Number(g.more ?? 0)
  return g.sign === '+' ? minutes : -minutes
}

function length({ count, unit }: Groups): number {
  if (count === undefined) return 60 // an hour
  const number = NUMBER_WORDS.get(count.toLowerCase()) ?? Number(count)
  return Math.round(number * UNIT_MINUTES.get((unit ?? 'm').toLowerCase())!)
}
