// Pieces of text on a page → its lines in the order in which they are read.

/** Letters set in one go; `x` and `y` where their baseline begins, counted from the lower left corner. */
export type Piece = { text: string; x: number; y: number; width: number; size: number; font: string; isCode: boolean }

/** `cells`: what stands apart on it, left to right. `font`: that of all its letters, null where they differ. */
export type Line = { text: string; x: number; y: number; right: number; size: number; font: string | null; isCode: boolean; cells: { text: string; x: number; right: number }[] }

/** In letter sizes: baselines so near are one line, pieces so far apart are two words, and so far two columns. */
const SAME_LINE = 0.35, WORD_GAP = 0.12, COLUMN_GAP = 1.8
/** In letter sizes: what is set so much higher than what came before, or lower, is another part of the page: a column, a menu, the foot. */
const FAR = 8
/** Of a page; more are no layout, and each is held against all others. */
const MOST_PARTS = 200
/** So many lines set by themselves within the height of another part belong to it, where there is room for them. */
const INSERTED = 2
/** A column beside the text of many short lines without a sentence is a menu. */
const MENU_LINES = 5, MENU_LETTERS = 25

/** A sign in front of an item may stand far from its words. */
const SIGN = /^(?:[^\p{L}\p{N}]|o|\d{1,2}[.)])$/u

/** The lines of a page from its pieces in the order in which they were set: part by part, since that order tells columns apart where heights do not. */
export function linesOf(pieces: readonly Piece[]): Line[] {
  const parts: Line[][] = []
  for (const part of withInsertions(partsOf(pieces))) {
    const lines = rowsOf(part).map(lineOf), foot = lines.at(-1)!.y
    // A foot may be set first: what stands wholly above another part is read before it.
    const below = parts.findIndex(other => other[0]!.y < foot)
    parts.splice(below < 0 ? parts.length : below, 0, lines)
  }
  return parts.filter(part => !isMenu(part, parts.filter(other => other !== part).flat())).flat()
}

function partsOf(pieces: readonly Piece[]): Piece[][] {
  const parts: Piece[][] = []
  let before: Piece | null = null
  for (const piece of pieces) {
    if (!before || Math.abs(piece.y - before.y) > FAR * Math.max(piece.size, before.size)) parts.push([piece])
    else parts.at(-1)!.push(piece)
    before = piece
  }
  return parts.length > MOST_PARTS ? [[...pieces]] : parts
}

/** Titles may be set after all else: each goes to the part whose gap it fills, or whose line it ends. */
function withInsertions(parts: readonly Piece[][]): Piece[][] {
  const kept: Piece[][] = []
  const heights = (part: readonly Piece[]) => part.map(({ y }) => y)
  for (const part of [...parts].sort((a, b) => b.length - a.length)) {
    const top = Math.max(...heights(part)), foot = Math.min(...heights(part)), { size } = part[0]!
    const host = rowsOf(part).length <= INSERTED ? kept.find(other => Math.max(...heights(other)) >= top - 1 && Math.min(...heights(other)) <= foot + 1 && isRoom(other.filter(({ y }) => y < top + size && y > foot - size), part)) : undefined
    if (host) host.push(...part)
    else kept.push([...part])
  }
  return kept.sort((a, b) => parts.findIndex(part => part[0] === a[0]) - parts.findIndex(part => part[0] === b[0]))
}

/** Whether what stands at the height of some pieces is at most the beginning of their line. */
function isRoom(beside: readonly Piece[], pieces: readonly Piece[]): boolean {
  const left = Math.min(...pieces.map(({ x }) => x))
  return beside.every(({ x, y, width }) => x + width < left && Math.abs(y - pieces[0]!.y) <= 1) && rowsOf(beside).length <= 1
}

/** Whether a part of a page is the menu beside its text. */
function isMenu(part: readonly Line[], text: readonly Line[]): boolean {
  if (part.length < MENU_LINES || part.some(({ text }) => /[.!?]$/.test(text) || text.length > MENU_LETTERS * 2)) return false
  const [left, right] = [Math.min(...part.map(({ x }) => x)), Math.max(...part.map(line => line.right))]
  const letters = part.reduce((sum, { text }) => sum + text.length, 0)
  const isBeside = (line: Line) => line.y <= part[0]!.y + line.size && line.y >= part.at(-1)!.y - line.size
  const beside = text.filter(isBeside)
  return letters / part.length <= MENU_LETTERS && beside.length >= MENU_LINES && beside.every(line => line.x > right || line.right < left)
}

/** Rows from the top to the foot of the page, each from left to right. */
function rowsOf(pieces: readonly Piece[]): Piece[][] {
  const rows: Piece[][] = []
  for (const piece of [...pieces].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1)
    if (row && row[0]!.y - piece.y <= SAME_LINE * Math.max(row[0]!.size, piece.size)) row.push(piece)
    else rows.push([piece])
  }
  for (const row of rows) row.sort((a, b) => a.x - b.x)
  return rows
}

function lineOf(row: readonly Piece[]): Line {
  const cells: Line['cells'] = []
  const letters = new Map<number, number>()
  for (const { text, x, width, size } of row) {
    const last = cells.at(-1), gap = last ? x - last.right : 0
    letters.set(size, (letters.get(size) ?? 0) + text.length)
    if (!last || (gap > COLUMN_GAP * size && !(cells.length === 1 && SIGN.test(last.text.trim())))) cells.push({ text: text.trim(), x, right: x + width })
    else {
      last.text += (gap > WORD_GAP * size || /^\s/.test(text)) && !last.text.endsWith(' ') ? ` ${text.trim()}` : text.trim()
      last.right = Math.max(last.right, x + width)
    }
    if (/\s$/.test(text)) cells.at(-1)!.text += ' '
  }
  for (const cell of cells) cell.text = cell.text.replace(/\s+/g, ' ').trim()
  const [first] = row as [Piece, ...Piece[]]
  return {
    text: cells.map(({ text }) => text).join(' '), x: first.x, y: first.y, right: Math.max(...cells.map(({ right }) => right)),
    size: [...letters].sort((a, b) => b[1] - a[1])[0]![0], font: row.every(({ font }) => font === first.font) ? first.font : null, isCode: row.every(({ isCode }) => isCode), cells,
  }
}
