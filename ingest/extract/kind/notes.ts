// What tells of something else, or of a failure in no words.
import { evidence, quote, toldBy } from '../../document.ts'
import { topicsNamed } from '../../meaning/sections.ts'
import { FAILURE, UNPLANNED, UNPLANNED_TITLE } from '../../words/failures.ts'
import { NOTES_TITLE } from '../../words/kinds.ts'
import { ABOUT_FAILURE, ACCOUNT, isDated, other, type Looks, type Other } from './looks.ts'

export function notes({ title, titled, surely, tells }: Looks): Other | null {
  return surely && NOTES_TITLE.test(title) && !UNPLANNED_TITLE.test(title) && !tells.has('cause') ? other('notes', 0.75, titled) : null
}

export function nothing({ document, tells }: Looks): Other | null {
  const text = `${document.path}\n${toldBy(document)}`
  if (tells.size || FAILURE.test(text) || /(?:19|20)\d\d/.test(text)) return null
  const [first] = document.blocks
  return other('notes', 0.6, first ? [evidence(document, first)] : [quote(document, document.start, document.start)])
}

/** So many words tell of a failure, if of one; `THE` of them, at least, that they are English, as all these signs are. */
const LONG = 60, THE = 3

/** A long text in which nothing fails, by any words but perhaps one: of a feature ("Root cause analysis in our dashboard") or of a project ("A postmortem for my game"). */
export function uneventful({ document, text, title, titled, words, clocks }: Looks): Other | null {
  if (words < LONG || clocks > 0 || isDated(document) || UNPLANNED_TITLE.test(title.replace(ABOUT_FAILURE, ''))) return null
  const hasPart = document.blocks.some(block => block.kind === 'heading' && block.start >= document.start && block.text !== title && topicsNamed(block.text).some(topic => ACCOUNT.has(topic)))
  if (hasPart || (toldBy(document).match(/\bthe\b/gi)?.length ?? 0) < THE) return null
  return UNPLANNED.filter(sign => sign.test(text)).length <= 1 ? other('notes', 0.65, titled.length ? titled : [evidence(document, document.blocks[0]!)]) : null
}
