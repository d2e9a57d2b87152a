import type { Pasted, PastedLine } from './pasted.ts'

/** Reads a paste for what it says. */
export function readPaste(text: string): Pasted {
  const lines = text.split('\n')
  let start = 0
  const read = lines.map((line, i): PastedLine => {
    const from = start
    start += line.length + 1
    return { text: line, line: i + 1, places: Int32Array.from({ length: line.length + 1 }, (_, at) => from + at) }
  })
  return { shape: { kind: 'text', name: 'text' }, lines: read.filter(line => line.text.trim()), of: lines.length, setAside: [] }
}
