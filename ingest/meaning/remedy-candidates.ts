// Every remedy that a document speaks of, and how well it tells it: as for causes, a phrase is worth its weight × its section × what the sentence means by it.
import { MITIGATIONS, type MitigationTag } from '../../taxonomy/mitigations.ts'
import type { Document } from '../document.ts'
import { NAMED_ALERT } from '../words/moments.ts'
import { ANNOUNCED, BY_OTHERS, CODE, FOR_LATER, HARM, HARM_FOLLOWS, HELPED, IN_VAIN, IS_NEWS, ITEM, MEANWHILE, NO_LONGER_NEEDED, NOT_DONE, THIS, TIDIED, UNDER_WAY, WAS_DONE, WORKED } from '../words/remedies.ts'
import type { Topic } from '../words/topics.ts'
import { isToBeDone, onCauseSide, onEffectSide, under } from './in-context.ts'
import { introOf } from './intros.ts'
import { markedStatements, type Mark, type Marked } from './marked-statements.ts'

/** How much a section's word counts for what ended an incident, where a section about the resolution exists, and where none does. */
const SECTION: { [topic in Topic | 'none']?: number } = { resolution: 1, timeline: 0.5, summary: 0.5, none: 0.4, cause: 0.4, investigation: 0.4, escalation: 0.3, impact: 0.25, detection: 0.2, well: 0.2 }
const SECTION_OF_PROSE: typeof SECTION = { resolution: 1, timeline: 0.7, summary: 0.75, none: 0.65, cause: 0.6, investigation: 0.5, escalation: 0.4, impact: 0.4, detection: 0.3, well: 0.3, lessons: 0.2 }
const LATER_MEASURE = 0.25
const OF_OTHERS = 0.25
/** What was done once the impact was over. */
const AFTERWARDS = 0.4
/** "A throttled backend made orders fail", "causing hosts to be taken out of the pool": told as what did harm, or as the harm. */
const HARMFUL = 0.3
/** What stands early in a timeline or in prose is more often what was going on before. */
const EARLY = 0.25, BEFORE = 0.75
/** "09:40 the host is restarted. 09:52 an alert fires": what a timeline tells up to the beginning, or before somebody noticed, ended nothing. */
const UNNOTICED = 0.25
/** "Reverted the configuration to its last state" is a rollback, whatever was taken back. */
const TAKEN_BACK = 0.5
/** "The configuration fix was backported": of a setting, whatever is said of the fix. */
const OF_SETTING = 0.5
/** In a section about the cause it is more often part of the story of that. */
const ONLY_TOLD = 0.45
const ONLY_DONE = 0.75
const DOUBTED = 0.4
/** What is worth less supports nothing. */
const LEAST = 0.05

/** A tag's best phrase in a sentence, with the sentence after it: how far into the document (0 to 1), what it is worth, whether the sentence says that it helped. */
export type RemedyMention = { statement: Marked; next: Marked | undefined; mark: Mark; at: number; worth: number; helped: boolean }
/** A remedy that a document speaks of: the sentences that support it, best first. */
export type RemedyCandidate = { tag: MitigationTag; support: RemedyMention[]; worth: number }

/** Every remedy that a document speaks of, with what it is worth; in the order of the taxonomy. */
export function remedyCandidates(document: Document): RemedyCandidate[] {
  const list = markedStatements(document)
  // A rule or a break between entries says nothing.
  const after = (i: number) => list[i + 1] && !/\p{L}/u.test(list[i + 1]!.text) ? list[i + 2] : list[i + 1]
  const sections = list.some(({ topics, block }) => topics[0] === 'resolution' && block.kind !== 'heading') ? SECTION : SECTION_OF_PROSE
  // What somebody notices in the latter half of an account is what came of it.
  const beginning = list.find(isBeginning)?.index ?? -1, noticed = list.slice(0, list.length / 2).find(isNoticing)?.index ?? 0
  const support = Map.groupBy(list.flatMap((statement, i) =>
    !statement.marks.mitigation.length || statement.block.kind === 'heading' || inVain(statement, after(i)) || isAnnouncedForLater(document, statement) ? [] : mentionsIn(statement, after(i), i / list.length, sections, statement.topics[0] === 'timeline' && (statement.index <= beginning || statement.index < noticed)),
  ), ({ mark }) => mark.tag)
  return MITIGATIONS.flatMap(tag => {
    const sorted = (support.get(tag.id) ?? []).sort((a, b) => b.worth - a.worth)
    return sorted.length ? [{ tag, support: sorted, worth: sorted.reduce((sum, s, i) => sum + (1 - sum) * s.worth * (i === 0 ? 1 : 0.5 / i), 0) }] : []
  })
}

function mentionsIn(statement: Marked, next: Marked | undefined, at: number, sections: typeof SECTION, unnoticed: boolean): RemedyMention[] {
  const { topics, text } = statement, ofResolution = topics.includes('resolution')
  const saysSo = HELPED.test(text), helped = saysSo || ofResolution && !topics.includes('cause')
  const early = at < EARLY && !ofResolution && !topics.includes('summary')
  const section = sectionWeight(statement, sections) * (helped ? 1 : topics[0] === 'cause' && !ofResolution ? ONLY_TOLD : ONLY_DONE)
    * (BY_OTHERS.test(text) ? OF_OTHERS : 1) * (TIDIED.test(text) ? AFTERWARDS : 1) * (NO_LONGER_NEEDED.test(text) ? AFTERWARDS : 1)
    * (isLater(statement, saysSo) ? LATER_MEASURE : 1) * (early ? BEFORE : 1) * (unnoticed ? UNNOTICED : 1)
  const best = new Map<string, RemedyMention>()
  for (const mark of statement.marks.mitigation) {
    const harmful = straddles(statement, mark) || (saysSo ? isHarm(statement, mark) : !hadTo(statement, mark) && (onCauseSide(statement, mark) || onEffectSide(statement, mark)) || isMeanwhile(statement, mark) || HARM.test(text))
    const worth = mark.weight * section * meaningOf(statement, mark) * (harmful ? HARMFUL : 1)
    if (worth > (best.get(mark.tag)?.worth ?? 0)) best.set(mark.tag, { statement, next, mark, at, worth, helped: saysSo })
  }
  const lessen = (tag: string, by: number) => { const mention = best.get(tag); if (mention) mention.worth *= by }
  if (best.has('config-fix') && !CODE.test(text)) lessen('fix-forward', OF_SETTING)
  if (best.has('rollback')) for (const tag of ['config-fix', 'fix-forward']) lessen(tag, TAKEN_BACK)
  return [...best.values()].filter(({ worth }) => worth > LEAST)
}

/** What is asked for, to be done or only announced: "Error when a new server is launched:". */
function isLater(statement: Marked, saysSo: boolean): boolean {
  const { text, topics } = statement
  return FOR_LATER.test(text) && !WAS_DONE.test(text) || NOT_DONE.some(pattern => pattern.test(text)) || ITEM.test(text) || UNDER_WAY.test(text) && topics[0] !== 'timeline'
    || !topics.includes('resolution') && (isToBeDone(statement) && !IS_NEWS.test(text) || !saysSo && ANNOUNCED.test(text))
}

/** "To prevent this in future, we have taken or take the following", over a list of it. */
function isAnnouncedForLater(document: Document, { block, index }: Marked): boolean {
  const above = block.kind === 'item' ? introOf(document, index) : undefined
  return above !== undefined && /\b(?:the following|these)\b[^.]*$|:\s*$/i.test(above.text) && FOR_LATER.test(above.text.slice(-LONGEST_INTRO)) && !TO_END.test(above.text.slice(-LONGEST_INTRO))
}
/** "To restore the service and to prevent this from happening again, we": a list of both. */
const TO_END = /\b(?:restor|fix|mitigat|resolv|recover)\p{L}*/iu
/** Of a paragraph over a list, so much announces it. */
const LONGEST_INTRO = 200

/** "Quota exhaustion caused by increased traffic": a phrase over both sides of cause and effect has words of either. */
const straddles = ({ framing }: Marked, { from, to }: Mark) => framing.some(f => (f.tag === 'cause-follows' || f.tag === 'effect-follows') && f.from > from && f.to < to)

const isMeanwhile = ({ text, start, words }: Marked, { to }: Mark) => words[to - 1]!.end - start < (MEANWHILE.exec(text)?.[0].length ?? 0)

/** Whether a phrase stands behind the words that say what was wrong, and nothing behind it says that it helped. */
function isHarm({ text, start, words }: Marked, mark: Mark): boolean {
  const harm = HARM_FOLLOWS.exec(text)
  return harm !== null && words[mark.from]!.start - start > harm.index && !HELPED.test(text.slice(harm.index))
}

function inVain({ text, index, topics, marks }: Marked, next: Marked | undefined): boolean {
  if (IN_VAIN.test(text) && !WORKED.test(text)) return true
  if (!next || !IN_VAIN.test(next.text)) return false
  // "07:03 They restart the server. 07:08 The restart failed."
  return next.index === index ? THIS.test(next.text) : next.index <= index + 2 && topics[0] === 'timeline' && !WORKED.test(next.text) && next.marks.mitigation.some(({ tag }) => marks.mitigation.some(mark => mark.tag === tag))
}

// "Impact starts"
const isBeginning = ({ topics, text }: Marked) => topics[0] === 'timeline' && /(?<!\b(?:after|since|before|until|when|as) (?:the |this |our )?)\b(?:impact|outage|incident) (?:starts|started|begins|began)\b/i.test(text)
const isNoticing = ({ topics, marks, text }: Marked) => topics[0] === 'timeline' && (NAMED_ALERT.test(text) || marks.detection.some(({ weight }) => weight === 1))

const sectionWeight = ({ topics }: Marked, sections: typeof SECTION) => topics.length ? Math.max(...topics.map(topic => sections[topic] ?? 0)) : sections.none!

function meaningOf(statement: Marked, mark: Mark): number {
  if (under(statement, 'denied', mark) || isMeant(statement, mark) || wasNot(statement, mark) || isNameOf(statement, mark) || isOfTheSystem(statement, mark) || isOtherwiseMeant(statement, mark)) return 0
  return under(statement, 'doubted', mark) || isThisFix(statement, mark) || statement.words.slice(Math.max(0, mark.from - REACH), mark.to).some(({ word }) => word === 'would') ? DOUBTED : 1
}

/** "It would limit the jobs": so many words on, it is only thought. */
const REACH = 3

/** "It needs to be tested, and fixed to recover by itself": an intention reaches to the end of its sentence. */
const isMeant = ({ framing }: Marked, mark: Mark) => framing.some(({ tag, from, to }) => tag === 'meant' && (to <= mark.from || mark.from < from && to <= mark.to))

/** "was not restarted", "couldn't restart", "did not automatically fail over", "no alert was configured" */
const wasNot = ({ words }: Marked, { from, to }: Mark) => NOT.has(words[from - 1]?.word ?? '') || NOT.has(words[from - 2]?.word ?? '') && /(?:ly|be|been|yet|just|even|get)$/.test(words[from - 1]!.word) || NOT.has(words[from - 3]?.word ?? '') && /^(?:was|were|is|are)$/.test(words[from - 1]!.word) || words.slice(from + 1, to).some(({ word }) => NOT.has(word))
const NOT = new Set(['no', 'not', 't', 'never', 'ikke', 'without'])

/** "… so that the team was forced to restart it", "we had to raise the limit" */
const hadTo = ({ words }: Marked, { from }: Mark) => words.slice(Math.max(0, from - REACH), from).some(({ word }, i, before) => word === 'to' && /^(?:had|forced)$/.test(before[i - 1]?.word ?? ''))

/** "This fix was applied zone by zone" */
const isThisFix = ({ words }: Marked, { from }: Mark) => words[from]!.word === 'fix' && /^(?:this|that)$/.test(words[from - 1]?.word ?? '')

/** "The service stopped sending mails", "the kernel killed the store", "nodes removed themselves": what the system did, to our harm. */
const isOfTheSystem = ({ words }: Marked, { tag, from, to }: Mark) => words[from]!.word === 'stopped' && (words[from + 1]?.word.endsWith('ing') ?? false) && !words.slice(Math.max(0, from - 2), from).some(({ word }) => US.test(word))
  || words[from]!.word === 'killed' && KILLERS.test(words[from - 1]?.word ?? '')
  || tag !== 'self-healed' && words.slice(from, to).some(({ word }) => word === 'itself' || word === 'themselves')
const KILLERS = /^(?:kernel|kubernetes|k8s|kubelet|linux|oom|killer|oomkiller|scheduler|orchestrator|it)$/
/** "We stopped accepting uploads": we did. */
const US = /^(?:we|i|team|ops|operators|operations|engineers|admins)$/

/** "The provider's engineers reported": whose report it is. "Restored to normal levels": no change that was taken back. "Pods were scaled down": no capacity that was given. */
const isOtherwiseMeant = ({ words }: Marked, { tag, from, to }: Mark) => tag === 'third-party-fix' && words.slice(from + 1, from + 3).some(({ word }) => /^engineer(?:s|ing)$/.test(word))
  || tag === 'scale-up' && words[to - 1]!.word === 'scaled' && /^(?:down|back|in)$/.test(words[to]?.word ?? '')
  || tag === 'rollback' && words.slice(to - 1, to + 1).some(({ word }) => /^(?:levels?|capacity|rates?)$/.test(word)) && words.slice(from, to).some(({ word }) => /^(?:restor|return)/.test(word))

/** "To fix the failover bug", "in a restart loop", "with rollback on error": the remedy's name stands in front of what was wrong, or may be. */
const isNameOf = ({ words }: Marked, { to }: Mark) => NAMES.test(words[to - 1]!.word) && WRONG.test((words[to]?.word === 'on' ? words[to + 1] : words[to])?.word ?? '')
const NAMES = /^(?:fail(?:ing)?over|switchover|rollback|revert|restart|reboot|reload|redeploy|limit|limiting)$/
const WRONG = /^(?:bug|issue|problem|error|failure|mechanism|logic|loop|storm|healthcheck|response)s?$/
