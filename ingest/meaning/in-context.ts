// What a sentence means by a phrase in it: told as a cause, told as an effect, doubted, denied, or only meant to be done.
import type { Framing } from '../words/framing.ts'
import { ACTION_VERBS } from '../words/tasks.ts'
import type { Mark, Marked } from './marked-statements.ts'
import { topicsNamed } from './sections.ts'

/** "X caused Y", "Y due to X": X is told as a cause, Y as an effect. */
const SIDE = { cause: 1, plain: 0.4, effect: 0.25 }
/** "The latency triggered retries", "a fix made connections leak": an effect that carried the failure on is told as well as in a plain sentence. */
const CARRIED_ON = ['retry-storm', 'cascading-failure', 'resource-leak']
/** In a section about the cause, a plain sentence tells it as well: its first ones more than what explains them. */
const PLAIN_IN_CAUSE = [0.85, 0.8, 0.7, 0.6]
const PLAIN_LATER = 0.45
/** A title names what it is about. */
const IN_TITLE = 0.6
const DOUBTED = 0.3
const REMEDIED = 0.35
/** How many words a denial, a doubt or an intention reaches. */
const REACH = 8

/** "The database was ruled out": verbs that deny what stands before them. */
const DENIES_BEFORE = /^(?:rul|exclud|eliminat|nothing|unrelated)/

/** Whether words of a kind stand shortly before a phrase, and thus speak of it. */
export function under(statement: Marked, kind: Framing, mark: Mark): boolean {
  // "No certificate had expired": what is denied may begin within the words that deny it.
  return statement.framing.some(f => f.tag === kind && (f.to <= mark.from || (kind === 'denied' && f.from < mark.from && !NEGATION.has(statement.words[mark.from]!.word))) && mark.from - f.to < REACH && !(kind === 'denied' && isPartedFrom(statement, f.to, mark.from)))
}

// "The host had no disk space left": the denial is what went wrong.
const NEGATION = new Set(['no', 'not', 'never', 'without'])

// "It was not an attack: a crawler fetched every page", "DNS was fine; a worker had leaked memory"
const PARTS = /[;:]/

/** Whether a new part of the sentence begins between two of its words. */
const isPartedFrom = ({ words, text }: Marked, to: number, from: number) => to <= from && PARTS.test(text.slice(words[to - 1]!.end, words[from]!.start))

/** "Keys never expired": what did not happen caused nothing. */
export const neverExpired = ({ words }: Marked, { to }: Mark) => words[to - 2]?.word === 'never' && ENDED.test(words[to - 1]!.word)
const ENDED = /^(?:expir|laps)/

/** How much a phrase counts as a cause where it stands, 0 to 1. `place` is that of its sentence among those about the same thing. */
export function asCause(statement: Marked, mark: Mark, place: number): number {
  if (under(statement, 'denied', mark) || under(statement, 'meant', mark) || ruledOutAfter(statement, mark) || neverExpired(statement, mark)) return 0
  const about = statement.topics.some(topic => topic === 'cause' || topic === 'contributing' || topic === 'trigger')
  let meaning = sideOf(statement, mark, about ? PLAIN_IN_CAUSE[place] ?? PLAIN_LATER : isTitle(statement) ? IN_TITLE : SIDE.plain)
  if (under(statement, 'doubted', mark)) meaning *= about ? 2 * DOUBTED : DOUBTED
  if (statement.framing.some(f => f.tag === 'remedied' && f.from <= mark.from)) meaning *= REMEDIED
  return meaning
}

/** "Implement alerts for errors": a measure, not what was done. "Patch involved a typo" tells of a patch, "host has no memory left" of a host; a timeline tells what was done in any form. */
export const isToBeDone = ({ text, words, topics }: Marked) => ACTION_VERBS.has(words[0]?.word ?? '') && !FINITE.test(words[1]?.word ?? '') && !topics.includes('timeline') && !FAILED_CALL.test(text) && !HOST_NAME.test(text)
// "write /var/lib/till/31: no space left", "read tcp 10.1.1.1:33->10.2.2.2:443: i/o timeout"
const FAILED_CALL = /^[a-z]+(?: (?:tcp|udp|unix))?(?: (?:\/|[\w.-]{1,100}:\d)\S{0,300}){1,3}(?<=:) \S/
// "host-3 has no space left"
const HOST_NAME = /^[a-z]+-\d/
const FINITE = /^(?:is|are|was|were|has|had|\p{L}{3,}ed)$/u

/** Sections that say what began it, wherever they stand. */
export const tellsWhy = ({ topics }: Marked) => topics.some(topic => topic === 'cause' || topic === 'trigger' || topic === 'contributing' || topic === 'summary')

/** "A fix was deployed at 12:40": the words of a change, told as what ended it. */
export const isRemedy = (statement: Marked, mark: Mark) => isMeantToEnd(statement, mark)
  || !tellsWhy(statement) && statement.marks.mitigation.some(({ tag, from, to }) => tag !== 'rollback' && (tag !== 'restart' || mark.tag.startsWith('operator')) && from < mark.to && mark.from < to)

/** "A change of the settings was made to mitigate it", "we raised the limit, which fixed it". */
const isMeantToEnd = ({ framing, words }: Marked, mark: Mark) => framing.some(({ tag, from }) => tag === 'remedied' && from >= mark.to && (words[from]!.word === 'to' || words[from]!.word === 'which'))

/** A heading that names no part of the document says what it is about. */
export const isTitle = ({ block, text }: Marked) => block.kind === 'heading' && topicsNamed(text).length === 0

/** How much a phrase counts as something that was missing: no cause and effect, it is simply said. */
export function asGap(statement: Marked, mark: Mark): number {
  return under(statement, 'meant', mark) || statement.framing.some(f => f.tag === 'remedied' && f.from <= mark.from) ? 0 : under(statement, 'doubted', mark) ? DOUBTED : SAID
}
const SAID = 0.8

function ruledOutAfter({ framing, words }: Marked, mark: Mark): boolean {
  return framing.some(f => f.tag === 'denied' && f.from >= mark.to && (f.from - mark.to < REACH || words[f.from]!.word === 'nothing') && (DENIES_BEFORE.test(words[f.from]!.word) || THE_CAUSE.test(words[f.to]?.word ?? '')))
}
// "The provider was not the cause"
const THE_CAUSE = /^(?:cause|culprit|reason)$/

/** Whether a phrase stands where the sentence tells a cause: "X caused …", "… due to X". */
export const onCauseSide = (statement: Marked, mark: Mark) => sideOf(statement, mark, SIDE.plain) === SIDE.cause

/** Whether it stands where the sentence tells what came of a cause: "causing …", "which led to …". */
export const onEffectSide = ({ framing }: Marked, mark: Mark) => framing.findLast(f => (f.tag === 'cause-follows' || f.tag === 'effect-follows') && f.to <= mark.from)?.tag === 'effect-follows'

function sideOf({ framing }: Marked, mark: Mark, plain: number): number {
  const joints = framing.filter(f => f.tag === 'cause-follows' || f.tag === 'effect-follows')
  const left = joints.findLast(f => f.to <= mark.from)
  if (left) return left.tag === 'cause-follows' ? SIDE.cause : CARRIED_ON.includes(mark.tag) ? plain : SIDE.effect
  const right = joints.find(f => f.from >= mark.from)
  if (right) return right.tag === 'effect-follows' ? SIDE.cause : SIDE.effect
  return plain
}
