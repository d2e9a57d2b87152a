// JSON in a paste: the values of each object or array with their way from its root and their place, also of JSON that is a string in JSON, and of what was cut off.
import { visit } from 'jsonc-parser'

/** A text without quotation marks and escapes, and where in the paste each of its letters stands. */
type Placed = { text: string; places: ArrayLike<number> }
/** A value. `path`: names and numbers from the root; `name`: the last of these names, null where it has none. */
export type Leaf = Placed & { path: readonly (string | number)[]; name: Placed | null; isText: boolean }
export type Block = { start: number; end: number; leaves: Leaf[] }

/** Where one may begin: `{"`, `[{`, `[[`; `{}` and `[]` hold nothing. */
const BEGINNING = /[{[](?=\s{0,200}["{[])/g
/** Text with many braces that begin no JSON is no JSON. */
const TRIES = 10
/** More of them say the same again: what follows is passed over. */
const MOST = 2_000
/** JSON in JSON in JSON … */
const DEEPEST = 4

/** The blocks of JSON in a text, in order. */
export function jsonIn(text: string): Block[] {
  const blocks: Block[] = [], beginning = new RegExp(BEGINNING)
  let tries = TRIES
  for (let found = beginning.exec(text); found && tries; found = beginning.exec(text)) {
    const places = { length: text.length - found.index, at: (i: number) => found!.index + i }
    const block = blockAt(text.slice(found.index), places.at, [], DEEPEST)
    if (!block) tries--
    else {
      const isLast = blocks.length + 1 === MOST, end = isLast ? text.length : found.index + block.length
      blocks.push({ start: found.index, end, leaves: block.leaves })
      beginning.lastIndex = end
    }
  }
  return blocks
}

class NoJson extends Error {}

/** The value that a text begins with; null where that is none with a name in it. */
function blockAt(text: string, place: (i: number) => number, path: readonly (string | number)[], depth: number): { length: number; leaves: Leaf[] } | null {
  const leaves: Leaf[] = []
  let open = 0, length = text.length, name: Placed | null = null
  const whole = text.trimEnd().length
  const begin = () => void open++
  const end = (offset: number, size: number) => { if (!--open) length = offset + size }
  try {
    visit(text, {
      onObjectBegin: begin, onArrayBegin: begin, onObjectEnd: end, onArrayEnd: end,
      onObjectProperty(_name, offset, size) { name = unescaped(text.slice(offset + 1, offset + size), place, offset + 1) },
      onLiteralValue(value, offset, size, _line, _character, way) {
        const isText = typeof value === 'string', leaf = isText ? unescaped(text.slice(offset + 1, offset + size), place, offset + 1) : plainly(text.slice(offset, offset + size), place, offset)
        const at = [...path, ...way()], inside = isText && depth && /^\s*[{[]\s*["{[]/.test(leaf.text) ? blockAt(leaf.text, i => leaf.places[i]!, at, depth - 1) : null
        leaves.push(...inside?.leaves ?? [{ path: at, ...leaf, name, isText }])
      },
      onError(_error, offset, size) {
        // Behind its end the paste goes on; and one that was cut off ends within it.
        if (open && offset + size < whole) throw new NoJson()
      },
    })
  } catch (error) {
    // Nested deeper than the machine can follow, it is no alert either.
    if (error instanceof NoJson || error instanceof RangeError) return null
    throw error
  }
  return leaves.some(leaf => leaf.path.some(step => typeof step === 'string')) ? { length, leaves } : null
}

const plainly = (text: string, place: (i: number) => number, from: number) => ({ text, places: Array.from(text, (_, i) => place(from + i)) })

const ESCAPES: { [letter: string]: string } = { n: '\n', r: '\r', t: '\t', b: ' ', f: ' ' }

/** A string up to its closing quotation mark, or to the end of what is there. */
function unescaped(raw: string, place: (i: number) => number, from: number): Placed {
  const places: number[] = []
  let text = '', i = 0
  for (; i < raw.length && raw[i] !== '"'; i++) {
    places.push(place(from + i))
    if (raw[i] !== '\\') text += raw[i]
    else if (raw[++i] === 'u' && /^[\da-f]{4}$/i.test(raw.slice(i + 1, i + 5))) {
      text += String.fromCharCode(Number.parseInt(raw.slice(i + 1, i + 5), 16))
      i += 4
    } else text += ESCAPES[raw[i] ?? ''] ?? raw[i] ?? ''
  }
  return { text, places: places.slice(0, text.length) }
}
