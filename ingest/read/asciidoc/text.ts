// Items of lists, terms with what is said of each, and paragraphs.
import { checkBox } from '../check-box.ts'
import { behind } from '../source-lines.ts'
import { QUOTED } from './fenced.ts'
import { BULLET, endsText, isItem, isTold, LABELLED, NUMBER } from './opening.ts'
import type { Place, Reading } from './reading.ts'

const ADMONITION = /^(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):\s+/

export function item(reading: Reading, i: number, end: number, place: Place): number | null {
  const line = reading.lines[i]!, opened = openedBy(line.text)
  if (!opened) return null
  const { length, mark, label, ordered } = opened
  reading.takeAttributes()
  place.isTied = false
  const depth = place.lists.findIndex(open => open.mark === mark)
  reading.endLists(place, depth < 0 ? place.lists.length : depth)
  place.lists.push({ mark, at: reading.blocks.length, ...(label && { term: reading.words([{ ...line, text: label }]) }) })
  const told = behind(line, length)
  if (label && !told.text) {
    place.isTied = true
    return i + 1
  }
  const after = textEnd(reading, i + 1, end)
  const text = reading.words([told, ...reading.lines.slice(i + 1, after)].filter(isTold))
  if (label) reading.say(text, place)
  else reading.push(checkBox({ ...text, kind: 'item', depth: place.lists.length - 1, ...(ordered && { ordered }) }))
  return after
}

/** `mark`: by what the items of one list are known. */
function openedBy(text: string): { length: number; mark: string; label?: string; ordered?: true } | null {
  const bullet = BULLET.exec(text)
  if (bullet) return { length: bullet[0].length, mark: bullet[1]! }
  const number = NUMBER.exec(text)
  // All of one kind of numbers are one list.
  if (number) return { length: number[0].length, mark: number[1]!.replace(/[^.]+/, '1'), ordered: true }
  const label = LABELLED.exec(text)
  return label && { length: label[0].length, mark: `term ${label[2]}`, label: label[1]! }
}

/** Index behind the lines that go on with the text of an item. */
function textEnd({ lines }: Reading, i: number, end: number): number {
  while (i < end && lines[i]!.text && !endsText(lines[i]!) && !isItem(lines[i]!)) i++
  return i
}

export function paragraph(reading: Reading, i: number, end: number, place: Place): number {
  const { lines } = reading, line = lines[i]!
  let after = i + 1
  // A list right under "Steps:" is meant as one, though it would need an empty line.
  const endsAt = (i: number) => endsText(lines[i]!) || (isItem(lines[i]!) && (place.isTied || lines[i - 1]!.text.endsWith(':')))
  while (after < end && lines[after]!.text && !endsAt(after)) after++
  // Behind an empty line, what is indented goes on with the item.
  place.isTied ||= line.indent > 0
  reading.detach(place)
  const style = reading.takeAttributes(), quoted = place.quoted || QUOTED.test(style)
  const admonition = ADMONITION.exec(line.text)
  const said = [admonition ? behind(line, admonition[0].length) : line, ...lines.slice(i + 1, after)].filter(isTold)
  reading.say(reading.words(said), { ...place, quoted })
  return after
}
