// The marks of a paste, by whether the chosen match has these words too.
import type { Mark, MarkedLine } from '../../../api/search/schema.ts'

export type ShownMark = Omit<Mark, 'kind'> & { kind: Mark['kind'] | /** Understood, but the match does not have it. */ 'apart' }
export type ShownLine = Omit<MarkedLine, 'marks'> & { marks: ShownMark[] }

/** A number that may mean anything is looked for like any word, but says nothing where it is found; 404 and 503 do. */
export const isBareNumber = (word: string): boolean => /^\d{1,3}$/.test(word) && !/^[45]\d\d$/.test(word)

/** The lines with marks on what says something. */
export const telling = (lines: readonly MarkedLine[]): MarkedLine[] => lines.map(({ marks, ...line }) => ({ ...line, marks: marks.filter(({ start, end }) => !isBareNumber(line.text.slice(start, end))) }))

/** What was understood of a paste, with what of it the match lacks set apart. */
export function setApart(understood: readonly MarkedLine[], shared: readonly MarkedLine[]): ShownLine[] {
  const marksOf = new Map(shared.map(({ line, marks }) => [line, marks]))
  const isShared = (line: number, mark: Mark) => marksOf.get(line)?.some(({ start, end }) => start < mark.end && mark.start < end) ?? false
  return understood.map(({ marks, ...line }) => ({ ...line, marks: marks.map(mark => (isShared(line.line, mark) ? mark : { ...mark, kind: 'apart' })) }))
}
