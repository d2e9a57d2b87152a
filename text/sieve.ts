import { needsOf } from './needs.ts'
import { remembering, vocabularyOf } from './vocabulary.ts'

/** A letter beyond ASCII: what is one word to some patterns is two to others. */
const BEYOND_ASCII = /[^\x00-\x7f]/

/** A function that says which of some things may fit a text by their patterns: those of which it has a word that the pattern needs, in their order. */
export function sieve<T>(things: readonly T[], patternOf: (thing: T) => RegExp): (text: string) => T[] {
  const needs = things.map(thing => needsOf(patternOf(thing)))
  const everything = things.map((_, i) => i), always = everything.filter(i => !needs[i])
  const letsThrough = remembering(({ written }) => {
    if (BEYOND_ASCII.test(written)) return everything
    const word = written.toLowerCase()
    return everything.filter(i => needs[i]?.some(need => word.startsWith(need)))
  })
  return text => {
    const may = new Uint8Array(things.length)
    for (const i of always) may[i] = 1
    for (const word of vocabularyOf(text)) for (const i of letsThrough(word)) may[i] = 1
    return things.filter((_, i) => may[i])
  }
}
