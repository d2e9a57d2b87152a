// Code, line by line as it stands.
import { Line } from './line.ts'
import type { Reading } from './reading.ts'
import { isElement, type Element, type Node } from './tree.ts'

export function code(reading: Reading, element: Element): void {
  reading.flush()
  const line = new Line()
  const add = (node: Node) => {
    if (!isElement(node)) line.addAsIs(node)
    else if (node.name === 'br') line.addAsIs({ text: '\n', start: node.start, end: node.start + 1 })
    else if (!reading.isLeftOut(node)) node.children.forEach(add)
  }
  element.children.forEach(add)
  const { breaks: _none, ...words } = line.trimmed()
  if (words.text.trim()) reading.blocks.push({ kind: 'code', depth: reading.kind.depth, ...words })
}
