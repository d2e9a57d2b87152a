// What stands between two fences: code, a quotation, or text like the text around it.
import { codeOf } from '../gather.ts'
import { FENCE } from './opening.ts'
import type { Place, Reading } from './reading.ts'

/** Nobody nests as deep; what does is read as text. */
const DEEPEST = 40

/** Comments, and what is handed on as it is. */
const UNREAD = /^[/+]/
const CODE_FENCE = /^[-.`]{3}/
const CODE_STYLE = /^\[(?:source|listing|literal|plantuml|mermaid)\b/
const DRAWN = /^\[(?:plantuml|mermaid|ditaa|graphviz)\b/
export const QUOTED = /^\[(?:quote|verse)\b/

export function fenced(reading: Reading, i: number, end: number, place: Place): number | null {
  const fence = reading.lines[i]!.text
  if (!FENCE.test(fence)) return null
  const close = reading.lineAt(fence.startsWith('`') ? fence.replace(/\b\w+$/, '') : fence, i + 1, end)
  const style = reading.takeAttributes(), content = reading.lines.slice(i + 1, close)
  if (UNREAD.test(fence)) return close + 1
  reading.detach(place)
  const quoted = place.quoted || fence.startsWith('_') || QUOTED.test(style)
  if (CODE_FENCE.test(fence) || (fence === '--' && CODE_STYLE.test(style))) {
    if (!DRAWN.test(style)) reading.put(codeOf(reading.source, content), place)
  } else if (place.deep < DEEPEST) reading.read(i + 1, close, { deep: place.deep + 1, quoted, lists: [], isTied: false })
  else for (const line of content) if (line.text) reading.say(reading.words([line]), place)
  return close + 1
}
