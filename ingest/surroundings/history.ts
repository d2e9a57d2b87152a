// What git's log tells of files: the commit that added each, and the one that ticked each of its boxes. Renames are followed. Pure: lines in, histories out.
import { words } from '../../text/tokens.ts'

/** Instants are ISO 8601, UTC. */
export type FileHistory = {
  /** When the file was first committed; null where the history does not go back so far, or does not say. */
  added: string | null
  /** When each of its boxes that are ticked was ticked, by `boxIn(…).item`. One that was ticked when it was written, or by a commit without a date, has none. */
  ticked: { [item: string]: string }
}

/** By path, relative to the folder that was asked about. */
export type Histories = Map<string, FileHistory>

// "- [x] Add an alert", "> 1. [ ] …", AsciiDoc "* [*] …"
const BOX = /^[\s>]*(?:[-+•]|\*{1,5}|\d{1,3}[.)])\s+(?:\[([ xX✓✔*]?)\]|([☐☑☒]))\s+(.*)/

/** A line that is an item with a check box, and its words without marks. */
export function boxIn(line: string): { isTicked: boolean; item: string } | null {
  const [, mark, sign, text] = BOX.exec(line) ?? []
  return text === undefined ? null : { isTicked: sign ? sign !== '☐' : /\S/.test(mark ?? ''), item: words(text).join(' ') }
}

/** Without the days of boxes that are called as another one in these texts is: which of them was ticked, nobody can tell. */
export function tickedOnce(ticked: FileHistory['ticked'], texts: readonly string[]): FileHistory['ticked'] {
  const met = new Set<string>(), once = { ...ticked }
  for (const text of texts) for (const line of text.split('\n')) {
    const item = boxIn(line)?.item
    if (item === undefined) continue
    if (met.has(item)) delete once[item]
    met.add(item)
  }
  return once
}

type Box = NonNullable<ReturnType<typeof boxIn>>
/** Two wordings with so many of their words in common (Dice) are one task: "Add an alert" was ticked as "Add an alert (PR 12)". */
const REWORDED = 0.5

/** What a commit did to one file: `from` is where it was, `to` where it is now. */
type Change = { from: string | null; to: string | null; hunks: Hunk[] }
type Hunk = { removed: Box[]; added: Box[] }

/**
 * Takes in a log as `read/git-log.ts` asks for it, oldest commit first, line by line, on top of what was known before; `end` is to be called behind the last line.
 * `isShallow`: the first commits only seem to add what they hold.
 */
export function historian(histories: Histories, isShallow: boolean): { line(text: string): void; end(): void } {
  let at: string | null = null, isFirst = false, changes: Change[] = [], change: Change | null = null, isInHunk = false

  // All at once: two files may have taken each other's names.
  const apply = () => {
    // What a commit changed or renamed that no commit added came in a merge, without a line of its own, or with the files that git takes for no text.
    const news = changes.flatMap(({ from, to, hunks }) => {
      const before = from === null ? undefined : histories.get(from)
      return to === null ? [] : [[to, { added: before ? before.added : from !== null || (isFirst && isShallow) ? null : at, ticked: tickedAfter(before?.ticked ?? {}, hunks, at) }] as const]
    })
    for (const { from } of changes) if (from !== null) histories.delete(from)
    for (const [path, history] of news) histories.set(path, history)
    changes = []
    change = null
    isInHunk = false
  }
  const line = (text: string) => {
    if (text.startsWith('commit ')) {
      apply()
      const [, seconds, ...parents] = text.trimEnd().split(' ')
      at = instantOf(Number(seconds))
      isFirst = !parents.length
    } else if (text.startsWith('diff --git ')) {
      changes.push(change = { from: null, to: null, hunks: [] })
      isInHunk = false
    } else if (!change) return
    else if (text.startsWith('@@')) {
      change.hunks.push({ removed: [], added: [] })
      isInHunk = true
    } else if (isInHunk) {
      const side = text[0] === '-' ? 'removed' : text[0] === '+' ? 'added' : null, box = side && boxIn(text.slice(1))
      if (box) change.hunks.at(-1)![side!].push(box)
    } else if (text.startsWith('rename from ')) change.from = pathIn(text.slice(12))
    else if (text.startsWith('rename to ')) change.to = pathIn(text.slice(10))
    else if (text.startsWith('--- ')) change.from = pathIn(text.slice(4), 'a/')
    else if (text.startsWith('+++ ')) change.to = pathIn(text.slice(4), 'b/')
  }
  return { line, end: apply }
}

/** 9999-12-31, in milliseconds: no year has more digits. */
const LATEST = 253_402_214_400_000

/** Null for a commit that has no date, or one that nobody can have meant: git takes any number for it. */
function instantOf(seconds: number): string | null {
  const ms = seconds * 1000
  return ms > 0 && ms < LATEST ? new Date(ms).toISOString() : null
}

/** When boxes were ticked, after a commit that changed some. */
function tickedAfter(before: FileHistory['ticked'], hunks: readonly Hunk[], at: string | null): FileHistory['ticked'] {
  const removed = hunks.flatMap(hunk => hunk.removed), added = hunks.flatMap(hunk => hunk.added)
  if (!removed.length && !added.length) return before
  const was = new Map<Box, Box>(), isPaired = new Set<Box>()
  const pair = (box: Box, old: Box | undefined) => {
    if (!old) return
    was.set(box, old)
    isPaired.add(old)
  }
  // An item may be moved to another list when it is done: first those that are called the same, wherever they stand.
  const called = Map.groupBy(removed, ({ item }) => item)
  for (const box of added) pair(box, called.get(box.item)?.shift())
  for (const hunk of hunks) {
    const left = hunk.removed.filter(box => !isPaired.has(box)), came = hunk.added.filter(box => !was.has(box))
    if (left.length === came.length) came.forEach((box, i) => pair(box, inCommon(box.item, left[i]!.item) >= REWORDED ? left[i] : undefined))
  }
  const ticked = { ...before }
  for (const { item } of [...removed, ...added]) delete ticked[item]
  for (const [box, old] of was) {
    const since = !box.isTicked ? undefined : old.isTicked ? before[old.item] : at
    if (since) ticked[box.item] = since
  }
  return ticked
}

function inCommon(a: string, b: string): number {
  const one = new Set(a.split(' ')), other = new Set(b.split(' '))
  return (2 * [...one].filter(word => other.has(word)).length) / (one.size + other.size)
}

/** The path in a line of a patch; null for the side that is not there. Names with quotes or control letters in them are written as strings. */
function pathIn(written: string, prefix = ''): string | null {
  const name = written.endsWith('\t') ? written.slice(0, -1) : written // a tab ends names with blanks in them
  if (name === '/dev/null') return null
  const path = name.startsWith('"') ? name.slice(1, -1).replace(/\\(["\\])/g, '$1') : name
  return path.startsWith(prefix) ? path.slice(prefix.length) : path
}
