// What tells how things are done, and what words mean, whatever happens.
import { evidence, type Block } from '../../document.ts'
import { UNPLANNED_TITLE } from '../../words/failures.ts'
import { INSTRUCTS, LEVEL, ON_POSTMORTEMS, POLICY_TITLE } from '../../words/kinds.ts'
import { ABOUT_FAILURE, isDated, isUnderTasks, other, PREFACE, tellsYear, type Looks, type Other } from './looks.ts'

export function policy({ document, body, title, titled, surely, tells, clocks }: Looks): Other | null {
  if (clocks >= 4 || (tells.has('timeline') && tells.has('cause'))) return null
  const instructs = body.slice(0, PREFACE).find(block => INSTRUCTS.test(block.text.replaceAll('\n', ' ')))
  if (instructs) return other('policy', 0.8, [evidence(document, instructs)])
  return surely && POLICY_TITLE.test(title) && !UNPLANNED_TITLE.test(title.replace(ABOUT_FAILURE, '')) ? other('policy', 0.8, titled) : null
}

/** So many levels one after the other are those that there are. */
const LEVELS = 3
const TELLS_LEVEL: ReadonlySet<Block['kind']> = new Set(['row', 'item', 'heading'])

/** What each severity means, in a document that tells of no day. */
export function ladder({ document, tells, clocks }: Looks): Other | null {
  if (clocks > 0 || tells.size > 1 || isDated(document)) return null
  const levels = document.blocks.flatMap(block => {
    const { start, end } = block.cells?.[0] ?? { start: 0, end: block.text.length }
    const level = block.start >= document.start && TELLS_LEVEL.has(block.kind) && !isUnderTasks(document, block) ? LEVEL.exec(block.text.slice(start, end)) : null
    return level ? [{ block, level: Number(level[1]) }] : []
  })
  const isLadder = levels.length >= LEVELS && levels.every(({ level }, i) => i === 0 || level === levels[i - 1]!.level + 1)
  return isLadder ? other('policy', 0.85, levels.slice(0, LEVELS).map(({ block }) => evidence(document, block))) : null
}

/** So many paragraphs on postmortems in general, in a document without times: one may stand in the report of an incident. */
const OFTEN = 2

/** What teaches postmortems, or says how those of a folder are made. */
export function teaching({ document, titled, clocks }: Looks): Other | null {
  const said = document.blocks.filter(block => block.start >= document.start && ON_POSTMORTEMS.test(block.text))
  return said.length >= OFTEN && clocks === 0 && !tellsYear(document) ? other('policy', 0.85, titled.length ? titled : [evidence(document, said[0]!)]) : null
}
