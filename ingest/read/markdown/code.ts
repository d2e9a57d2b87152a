// What stands between fences.
import type { RawBlock } from '../piece.ts'
import type { Token } from './inline.ts'

/** A fence's content line by line, since its indentation is not in the words. */
export function codeBlock(source: string, token: Token, lines: number[], depth: number): RawBlock {
  const first = token.map![0] + 1
  const map: number[] = []
  let text = ''
  const content = token.content.replace(/(?<!\n)\n+$/, '').split('\n')
  for (const [i, words] of content.entries()) {
    const start = lines[first + i] ?? source.length
    const line = source.slice(start, lines[first + i + 1])
    if (line.includes(words)) map.push(text.length, start + line.indexOf(words))
    else { // the parser made blanks of a tab: only the words behind them stand there
      const told = words.trimStart()
      map.push(text.length, start, text.length + words.length - told.length, start + Math.max(0, line.indexOf(told)))
    }
    text += i < content.length - 1 ? words + '\n' : words
  }
  const start = map[1] ?? 0
  return { kind: 'code', text, start, end: lines[first + content.length] ?? source.length, map, depth }
}
