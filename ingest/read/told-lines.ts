// A timeline that is set as code: "10:02  page: 480 of 500 connections", "2024-05-03 10:02 UTC - page". The lines of a log have seconds and are none.
import type { Block } from '../document.ts'
import { matches } from '../../text/matches.ts'
import { sentences, type Span } from '../../text/sentences.ts'

const TOLD_LINE = /^[ \t]*[-*[]? ?(?:\d{4}-\d\d-\d\d[T ,]{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4},? )?\d{1,2}:\d{2}(?: ?(?:[AP]M|UTC|Z|[A-Z]{2,4}T))?\]?(?:\s+|:\s+|\s*[-–—|]+\s*)["“'`@\p{L}]/gmu, FEWEST_LINES = 4
const LONGEST = 20_000

/** Whether a block of code tells what happened when. */
export function isToldAsCode({ kind, text }: Block): boolean {
  return kind === 'code' && text.length <= LONGEST && (text.match(TOLD_LINE)?.length ?? 0) >= FEWEST_LINES
}

/** The sentences of such a block; each line that opens with a clock begins one. */
export function toldSentences(text: string): Span[] {
  const starts = matches(text, TOLD_LINE).map(({ index }) => index)
  return starts.flatMap((start, i) => sentences(text.slice(start, starts[i + 1] ?? text.length)).map(span => ({ start: start + span.start, end: start + span.end })))
}
