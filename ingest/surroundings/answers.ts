// What the other files of an archive, and git's history, answer to those that ask.
import type { Container, Met } from '../read/container.ts'
import type { Asks, Surroundings } from '../surroundings.ts'
import type { FileHistory } from './history.ts'
import { neighbours } from './neighbours.ts'

/** What a file asked, and what it is told. `isHistoryLost`: git did not answer, so what it told before still holds. */
export type Answered = { asks: Asks; around: Surroundings; isHistoryLost: boolean }

export type Answers = {
  to(file: Met): Answered
  /** What kept the history from answering, a sentence. */
  note: string | null
}

/** `asks`: of every file, by path, also of those that are as they were. `parts`: of a part of an incident, all of them. */
export async function answersTo(asks: ReadonlyMap<string, Asks>, { history }: Container, parts: ReadonlyMap<string, Met[]>): Promise<Answers> {
  const isDayFirst = neighbours([...asks].map(([path, { order }]) => [path, order]))
  let historyOf: ((met: Met) => FileHistory | undefined) | undefined, note: string | null = null
  try {
    if ([...asks.values()].some(({ history }) => history)) historyOf = await history?.()
  } catch (error) {
    note = `Git’s history was left aside: ${error instanceof Error ? error.message : String(error)}. When boxes were ticked, and by when files without a date were written, is not known.`
  }
  return {
    note,
    to(file) {
      const own = asks.get(file.path)!, { order, history } = own, dayFirst = order === 'open' ? isDayFirst(file.path) : undefined
      const told = history && historyOf ? togetherTold(file, parts.get(file.path) ?? [], historyOf) : undefined
      return { asks: own, around: { ...(dayFirst !== undefined && { dayFirst }), ...(told && { history: told }) }, isHistoryLost: history && note !== null }
    },
  }
}

/** Boxes of an incident stand in any of its parts. */
function togetherTold(file: Met, parts: readonly Met[], historyOf: (met: Met) => FileHistory | undefined): FileHistory | undefined {
  const own = historyOf(file), ticked = parts.map(part => historyOf(part)?.ticked ?? {})
  return own && { ...own, ticked: Object.assign({}, ...ticked, own.ticked) as FileHistory['ticked'] }
}
