// Lists and their items, and lists of terms with what is said of each.
import { LABEL } from '../labels.ts'
import { isSectionName } from '../section-name.ts'
import type { Reading } from './reading.ts'
import { rowsOf } from './table.ts'
import { elementsIn, textOf, type Element } from './tree.ts'

/** A value behind a term of a definition list; what is longer is told under it. */
const LONGEST_VALUE = 160

/** So Word marks a paragraph that it shows as an item. */
const WORD_LEVEL = /mso-list:[^;]{0,80}level(\d)/

export function list(reading: Reading, element: Element): void {
  reading.flush()
  reading.lists.push(element)
  reading.inside(element, { kind: 'paragraph', depth: reading.lists.length - 1, inItem: true })
  reading.lists.pop()
}

export const isWordItem = ({ attributes }: Element) => WORD_LEVEL.test(attributes.style ?? '')

export function item(reading: Reading, element: Element): void {
  const { lists } = reading, list = lists.at(-1)
  reading.inside(element, { kind: 'item', depth: depthOf(element, lists), ...(list?.name === 'ol' && { ordered: true }), ...stateOf(element, list) })
}

/** How deep an item stands: by the lists around it, or as word processors say it of lists that stand side by side. */
function depthOf({ attributes }: Element, lists: readonly Element[]): number {
  const told = WORD_LEVEL.exec(attributes.style ?? '')?.[1] ?? attributes['aria-level']
  if (told) return Number(told) - 1
  const level = /\blst-\w+-(\d)\b/.exec(lists.at(-1)?.attributes.class ?? '')?.[1]
  return level ? Number(level) : Math.max(0, lists.length - 1)
}

/** The state of a task: as Confluence and Notion tell it of an item. */
function stateOf(item: Element, list: Element | undefined): { checked?: boolean } {
  const inside = () => elementsIn(item, ({ name }) => name !== 'ul' && name !== 'ol' && name !== 'ac:task-list')
  if (item.name === 'ac:task') return { checked: inside().some(element => element.name === 'ac:task-status' && textOf(element) === 'complete') }
  if (/\binline-task-list\b/.test(list?.attributes.class ?? '')) return { checked: /\bchecked\b/.test(item.attributes.class ?? '') }
  const box = inside().find(({ attributes }) => attributes.role === 'checkbox' || /\bcheckbox-o(?:n|ff)\b/.test(attributes.class ?? ''))
  return box ? { checked: box.attributes['aria-checked'] === 'true' || /\bcheckbox-on\b/.test(box.attributes.class ?? '') } : {}
}

export function definitions(reading: Reading, element: Element): void {
  reading.flush()
  const parts = elementsIn(element, ({ name }) => name === 'div' || name === 'dt' || name === 'dd').filter(({ name, parent }) => name !== 'div' && parent?.name !== 'dt' && parent?.name !== 'dd')
  for (const [i, part] of parts.entries()) {
    const next = parts[i + 1]
    if (part.name === 'dt' && next?.name === 'dd' && isValueOf(part, next)) reading.blocks.push(...rowsOf({ ...element, children: [{ ...element, name: 'tr', children: [part, next] }] }, reading.looks, reading.isLeftOut))
    else if (part.name === 'dt') reading.inside(part, { kind: 'heading', depth: LABEL })
    else if (parts[i - 1]?.name !== 'dt' || !isValueOf(parts[i - 1]!, part)) reading.inside(part)
  }
}

/** Whether what describes a term is a value that stands beside it. */
const isValueOf = (term: Element, told: Element) => textOf(told).length <= LONGEST_VALUE && !elementsIn(told).some(({ name }) => /^(?:[uod]l|pre|table|h[1-6]|blockquote)$/.test(name)) && !isSectionName(textOf(term))
