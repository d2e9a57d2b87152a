import type { Document } from '../document.ts'
import type { Fact } from '../record.ts'
import { humps } from '../../text/humps.ts'
import { sentences } from '../../text/sentences.ts'
import { UNPLANNED_TITLE } from '../words/failures.ts'
import { CLOSING, LEADS, OPENING, TAILS, UNFINISHED } from '../words/titles.ts'
import { headline, isName } from './headline.ts'
import { labelOf } from '../meaning/sections.ts'
import { ownName } from '../surroundings/parts.ts'
import { summary } from './summary.ts'

const INFERRED = 0.5
const LONGEST = 90

/** What the incident is called: as the document says, else as its file is named, else how its summary begins; null where there is no word of it. */
export function title(document: Document): Fact<string> | null {
  const told = headline(document)
  if (told) return { ...told, value: nameIn(told.value) }
  const named = nameOfFile(document.path)
  if (named) return { value: named, basis: 'inferred', evidence: [], confidence: INFERRED }
  const short = summary(document)
  return short && { ...short, value: beginningOf(nameIn(short.value)), basis: 'inferred', confidence: INFERRED }
}

const AROUND = [{ patterns: LEADS, signs: OPENING }, { patterns: TAILS, signs: CLOSING }]

/** A headline without what it says besides the name: "Postmortem: Baskets empty (5 May 2024)" → "Baskets empty". */
export function nameIn(headline: string): string {
  let name = headline.trim()
  for (let before = ''; before !== name;) {
    before = name
    for (const { patterns, signs } of AROUND) {
      let bare = name.replace(signs, '')
      for (const around of patterns) {
        const rest = (around.test(name) ? name.replace(around, '') : bare !== name && around.test(bare) ? bare.replace(around, '') : name).trim()
        if (rest === name || !isName(rest) || (signs === CLOSING && UNFINISHED.test(rest))) continue
        name = rest
        bare = name.replace(signs, '')
      }
    }
  }
  return name === headline.trim() ? name : name.replace(JOINTS, '')
}

/** What joined a name to what was taken from behind it: "NA07- RCA" → "NA07". */
const JOINTS = /(?<![\s:|–—-])[\s:|–—-]+$/

/** "20150205-SiteOutage.txt", "20150205-SiteOutage/report.txt" → "Site outage". Null for a name that says no failure and is no phrase either: a person, a product, a hash. */
function nameOfFile(path: string): string | null {
  const file = ownName(path).replace(/(?:\.\p{L}\w*)+$/u, '')
  const parts = nameIn(file.replaceAll('_', ' ').replace(/^(?:\d+\W*)+/, '')).match(/[\p{L}\p{N}]+/gu) ?? []
  const words = parts.flatMap(part => (/\d/.test(part) ? [part] : humps(part)))
  const name = words.map(word => (/^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word)).join(' ')
  const isPhrase = parts.filter(part => /^\p{L}{2,}$/u.test(part)).length >= 3
  return words.length >= 2 && isName(name) && (isPhrase || UNPLANNED_TITLE.test(name)) ? name[0]!.toUpperCase() + name.slice(1) : null
}

/** The first sentence without a label ("Impact: …"), cut at a word. */
function beginningOf(summary: string): string {
  const text = summary.slice(labelOf(summary)?.end ?? 0)
  const [first] = sentences(text)
  const sentence = (first ? text.slice(first.start, first.end) : text).replace(/^[-*•]\s+|(?<![.:;])[.:;]+$/g, '')
  if (sentence.length <= LONGEST) return sentence
  return `${sentence.slice(0, sentence.lastIndexOf(' ', LONGEST) || LONGEST).replace(/(?<![\s,;:–-])[\s,;:–-]+$/, '')}…`
}
