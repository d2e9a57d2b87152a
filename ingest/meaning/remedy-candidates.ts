// Every remedy that a document speaks of, and how well it tells it: as for causes, a phrase is worth its weight × its section × what the sentence means by it.
import { MITIGATIONS, type MitigationTag } from '../../taxonomy/mitigations.ts'
import type { Document } from '../document.ts'
import { NAMED_ALERT } from '../words/moments.ts'
import type { Topic } from '../words/topics.ts'
import { isInstruction, onCauseSide, onEffectSide, under } from './in-context.ts'
import { markedStatements, type Mark, type Marked } from './marked-statements.ts'

/** How much a section's word counts for what ended an incident, where a section about the resolution exists, and where none does. */
const SECTION: { [topic in Topic | 'none']?: number } = { resolution: 1, timeline: 0.5, summary: 0.5, none: 0.4, cause: 0.4, investigation: 0.4, escalation: 0.3, impact: 0.25, detection: 0.2, well: 0.2 }
const SECTION_OF_PROSE: typeof SECTION = { resolution: 1, timeline: 0.7, summary: 0.75, none: 0.65, cause: 0.6, investigation: 0.5, escalation: 0.4, impact: 0.4, detection: 0.3, well: 0.3, lessons: 0.2 }
/** A sentence that says that it helped tells more than one that only says what was done. */
const HELPED = /\b(?:resolv|restor|fix(?:ed|es)?\b|mitigat|recover|back to normal|return(?:ed|s)? to normal|normali[sz]|back online|back up|solved|stabili[sz]|subsid|work(?:s|ed|ing)? again|alleviat|eased|relieved|improved (?:the situation|things|somewhat)|brought .{0,30}back|løs|rettet)/i
/** "A restart did not help", "Rollback considered but rejected": what was tried in vain, or not at all, mitigated nothing. */
const IN_VAIN = /\b(?:(?:did|does|do|has|have|had|was|were|is|are|could)(?: not|n['’]t)|never|without|little|no|to no) (?:(?:seem|appear)(?:ed|s)? to |\w+ )?(?:work|help|effect|avail|success|succeed|improve|resolve|fix|solve|sufficient|enough|possible|able|change anything|show (?:any |much )?(?:progress|results?))\w*|\b(?:unsuccessful\w*|in vain|ineffective|no (?:change|difference)|changed nothing|got worse|errors? (?:continue|persist|remain)\w*|rejected|ruled out|but (?:we |they )?(?:did not|didn['’]t)(?=[.;]|$)|fail(?:ed|s)? to|(?:not able|unable) to (?:fix|solve|resolve|mitigate|restart|reboot|roll ?back|revert)|(?:rollback|revert|restart|failover) (?:\w+ )?(?:difficult|impossible)|still (?:(?:was|were|is|are)(?:n['’]t| not) |fail|persist|down|broken|seeing|see|happen|occur)\w*|persist(?:ed|s)|made it worse|(?:despite|in spite of) the (?:rollback|revert|restart|reboot|failover|fix)|still experiencing|only (?:briefly|temporarily) help\w*)\b|\b(?:rollback|revert|restart|reboot|failover|attempt|workaround|fix)s? (?:of (?:\S+ ){1,4})?(?:also )?(?:fail(?:s|ed)|attempted)\b|\b(?:attempted (?:\w+ )?(?:fix|rollback|revert|restart)|red herring|(?:no ?one|nobody)\b.{0,30}\bkn[eo]ws?)\b/i
/** "Reverted the upgrade, which restored the site, but failed to reach two others": it did help. */
const WORKED = /\b(?:which|that|this|and) (?:\w+ )?(?:restor|fixe[ds]|resolve[ds]|solve[ds]|mitigate[ds]|ended)\w*/i
/** The sentence after may say it: "This did not help." */
const THIS = /^[^\p{L}]*(?:but |however,? |unfortunately,? )?(?:this|that|it|which|these|(?:the )?(?:restart|rollback|revert|change|fix|attempt|reboot|failover)|no)\b/iu
/** "… to prevent similar incidents": a measure for another time. */
const FOR_LATER = /\b(?:(?:and|will|would) (?:help )?(?:prevent|avoid|detect|catch|trigger)|to (?:help )?(?:detect|catch|trigger)|to (?:help )?(?:prevent|avoid) (?:such|similar|this|these|it|any|future|a |the same|another|re|them)|(?:in (?:the )?future|recurrence|similar (?:incident|issue|problem)|going forward|earlier alerts?|from (?:happening|occurring) again))/i
/** "We are adding an alert": under way, except where a timeline tells what goes on. */
const UNDER_WAY = /^we(?:['’]re| are) (?:\w+ly )?\w+ing\b/i
// "Update 10:00: We now have …", "Update: The panel is up", "Update – we have …", as status pages begin
const IS_NEWS = /^\W*update\b(?:\W*\d|\s*[:–—-]|\s+(?:we|the|our|this|it|all|services?)\b.{0,40}\b(?:is|are|was|were|has|have|had|now|currently)\b)/i
const LATER_MEASURE = 0.25
/** "Can you revert it?", "we are working to fix it", "expect restarts", "depooled it, ended up not needing it", "the failover procedure was not clear", "rolling back takes too long", "reminiscent of what a reboot had fixed", "a failover would not have helped", "it took over an hour": asked for, to come, not needed, or only spoken of. */
const NOT_DONE = /\?["'”’)]*$|^\W*(?:expect|please)\b|\b(?:is|are|am|['’]re|still|currently) (?:\w+ )?(?:working|trying|looking|planning) (?:on|to|into)\b|\bnot need(?:ed|ing) |\b(?:can(?:not|['’]t)|wouldn['’]t|would not) (?:\w+ ){1,8}(?:restart|reboot|revert|roll|fail)|\b(?:rollback|revert|failover|restart|reboot|deploy)s? (?:procedure|process|script)\b|\btoo (?:long|slow|much|complex|complicated|hard)\b|\bmay or may not\b|\b(?:would|could|might|should)(?: not|n['’]t) have\b|^\W*(?:normally|usually|generally)\b|\bto see (?:if|whether)\b|\bin (?:the )?hopes? (?:that|of)\b|\btook over (?:an?|half|\d+|two|three|several)\b|\bnot able to (?:\w+ ){1,3}without\b|\b(?:reminiscent|regardless) of\b|\bthe (?:general|usual|normal) (?:process|procedure|way)\b|\b(?:tries|tried|trying|attempts|attempted) (?:to )?(?:\w+ ){1,4}but (?:\w+ ){1,4}fail/i
/** "Done: fail over to the second database", "SHOP-12 - Replace the disk": an item of a list of tasks, whatever became of it. */
const ITEM = /^\W*(?:(?:status:? )?(?:done|todo|to do|wip|in progress|declined)\b|(?:\w+:)?[A-Z]+-?\d{2,} ?[-–:] )/i
/** "You can restore your settings", "Customers had to restart theirs": what others do to help themselves ended nothing. */
const BY_OTHERS = /\b(?:please|you (?:can|may|must|need|should|will|could|have to)|your)\b|\b(?:users|customers|clients|subscribers|tenants|visitors|players) (?:\w+ ){0,2}(?:can|could|may|might|must|need(?:ed)? to|had to|have to|were (?:asked|advised|provided|given|offered)|should)\b|\b(?:could|can|may|might) be used as a workaround\b/i
const OF_OTHERS = 0.25
/** "The stray pods were later cleaned up": what was tidied behind it. */
const TIDIED = /\b(?:later|afterwards|subsequently|finally) (?:\w+ ){0,2}clean(?:ed|s|ing)? up\b|\bclean(?:ed|s|ing)? up (?:afterwards|later)\b/i
const AFTER_ALL = 0.4
/** "Rolled back the workaround", "reverted the DNS change to point back to it": the remedy was taken back, as it was no longer needed. */
const NO_LONGER_NEEDED = /\b(?:roll(?:ed|s|ing)? back|revert(?:ed|s|ing)?|remov(?:ed|es|ing)|undid|undone|lifted|disabled) (?:\w+ ){0,3}(?:work-?arounds?|mitigations?|(?:temporary|interim|short-term|emergency|stop-?gap|quick) (?:\w+ ){0,2}(?:fix(?:es)?|measures?|changes?|solutions?|patch(?:es)?|rules?|limits?|blocks?)|dns changes?|fail-?over|maintenance (?:page|mode)|(?:status|maintenance|warning) banner)\b|\b(?:temporary|interim|emergency) (?:measures?|fix(?:es)?|blocks?|limits?) (?:\w+ )?(?:removed|lifted|reverted|rolled back)\b/i
/** "A throttled backend made orders fail", "causing hosts to be taken out of the pool": told as what did harm, or as the harm. */
const HARMFUL = 0.3
/** "The replaced cable was accidentally pulled", "the surge of failovers made it difficult": what came of it was harm. */
const HARM = /\b(?:stuck|crash-?loop\w*|accidentally|by mistake|inadvertently|in the wrong order|got (?:removed|lost)|disappear(?:ed|s)|has (?:\w+ )?consequences|made it (?:more )?(?:difficult|hard)\w*|(?:also )?increased (?:the )?(?:latency|load|errors?|risk))\b/i
/** "While the fans were being restarted, the hall grew hot": what went on meanwhile. */
const MEANWHILE = /^[^\p{L}]*(?:(?:while|when|during)\b|(?:so )?with [^,]{1,80}\bbeing\b)[^,]{1,200},/iu
/** What stands early in a timeline or in prose is more often what was going on before. */
const EARLY = 0.25, BEFORE = 0.75
/** "09:40 the host is restarted. 09:52 an alert fires": what a timeline tells up to the beginning, or before somebody noticed, ended nothing. */
const UNNOTICED = 0.25
/** "Reverted the configuration to its last state" is a rollback, whatever was taken back. */
const TAKEN_BACK = 0.5
/** "The configuration fix was backported": of a setting, whatever is said of the fix. */
const OF_SETTING = 0.5
const CODE = /\b(?:code|bugs?|patch|quer(?:y|ies)|hot-?fix|release|version|commit|script)/i
/** In a section about the cause it is more often part of the story of that. */
const ONLY_TOLD = 0.45
const ONLY_DONE = 0.75
const DOUBTED = 0.4
/** What is worth less supports nothing. */
const LEAST = 0.05

/** A tag's best phrase in a sentence, with the sentence after it: how far into the document (0 to 1), what it is worth, whether the sentence says that it helped. */
export type RemedyMention = { statement: Marked; next: Marked | undefined; mark: Mark; at: number; worth: number; helped: boolean; harmful: boolean }
/** A remedy that a document speaks of: the sentences that support it, best first. */
export type RemedyCandidate = { tag: MitigationTag; support: RemedyMention[]; worth: number }

/** "Fixed a bug that caused pods to be killed", "patched what made it restart": behind the words of the fix stands what was wrong. */
const HARM_FOLLOWS = /\b(?:that|which|where|what|who) (?:\w+ )?(?:was |were |had |is |are )?(?:caus(?:ed|ing|es)|ma(?:de|king|kes)|le(?:d|ads|ading) to|prevent(?:ed|ing|s)|result(?:ed|ing|s) in|trigger(?:ed|ing|s)|forc(?:ed|ing|es)|kept)\b/i

/** Every remedy that a document speaks of, with what it is worth; in the order of the taxonomy. */
export function remedyCandidates(document: Document): RemedyCandidate[] {
  const list = markedStatements(document)
  const sections = list.some(({ topics, block }) => topics[0] === 'resolution' && block.kind !== 'heading') ? SECTION : SECTION_OF_PROSE
  const beginning = list.find(isBeginning)?.index ?? -1, noticed = list.find(isNoticing)?.index ?? 0
  const support = Map.groupBy(list.flatMap((statement, i) =>
    !statement.marks.mitigation.length || statement.block.kind === 'heading' || inVain(statement, list[i + 1]) ? [] : mentionsIn(statement, list[i + 1], i / list.length, sections, statement.topics[0] === 'timeline' && (statement.index <= beginning || statement.index < noticed)),
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
    * (BY_OTHERS.test(text) ? OF_OTHERS : 1) * (TIDIED.test(text) ? AFTER_ALL : 1) * (NO_LONGER_NEEDED.test(text) ? AFTER_ALL : 1)
    * (isLater(statement, saysSo) ? LATER_MEASURE : 1) * (early ? BEFORE : 1) * (unnoticed ? UNNOTICED : 1)
  const best = new Map<string, RemedyMention>()
  for (const mark of statement.marks.mitigation) {
    const harmful = straddles(statement, mark) || (saysSo ? isHarm(statement, mark) : onCauseSide(statement, mark) || onEffectSide(statement, mark) || isMeanwhile(statement, mark) || HARM.test(text))
    const worth = mark.weight * section * meaningOf(statement, mark) * (harmful ? HARMFUL : 1)
    if (worth > (best.get(mark.tag)?.worth ?? 0)) best.set(mark.tag, { statement, next, mark, at, worth, helped: saysSo, harmful })
  }
  const lessen = (tag: string, by: number) => { const mention = best.get(tag); if (mention) mention.worth *= by }
  if (best.has('config-fix') && !CODE.test(text)) lessen('fix-forward', OF_SETTING)
  if (best.has('rollback')) for (const tag of ['config-fix', 'fix-forward']) lessen(tag, TAKEN_BACK)
  return [...best.values()].filter(({ worth }) => worth > LEAST)
}

/** What is asked for, to be done or only announced: "Error when a new server is launched:". */
function isLater(statement: Marked, saysSo: boolean): boolean {
  const { text, topics } = statement
  return FOR_LATER.test(text) || NOT_DONE.test(text) || ITEM.test(text) || UNDER_WAY.test(text) && topics[0] !== 'timeline'
    || !topics.includes('resolution') && (isInstruction(statement) && !IS_NEWS.test(text) || !saysSo && ANNOUNCED.test(text))
}

const ANNOUNCED = /^(?!\W*(?:I|we)\b).*:$/is

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
  return next.index === index ? THIS.test(next.text) : next.index === index + 1 && topics[0] === 'timeline' && !WORKED.test(next.text) && next.marks.mitigation.some(({ tag }) => marks.mitigation.some(mark => mark.tag === tag))
}

// "Impact starts"
const isBeginning = ({ topics, text }: Marked) => topics[0] === 'timeline' && /(?<!\b(?:after|since|before|until|when|as) (?:the |this |our )?)\b(?:impact|outage|incident) (?:starts|started|begins|began)\b/i.test(text)
const isNoticing = ({ topics, marks, text }: Marked) => topics[0] === 'timeline' && (NAMED_ALERT.test(text) || marks.detection.some(({ weight }) => weight === 1))

const sectionWeight = ({ topics }: Marked, sections: typeof SECTION) => topics.length ? Math.max(...topics.map(topic => sections[topic] ?? 0)) : sections.none!

function meaningOf(statement: Marked, mark: Mark): number {
  if (under(statement, 'denied', mark) || isMeant(statement, mark) || wasNot(statement, mark)) return 0
  return under(statement, 'doubted', mark) || statement.words.slice(Math.max(0, mark.from - REACH), mark.to).some(({ word }) => word === 'would') ? DOUBTED : 1
}

/** "It would limit the jobs": so many words on, it is only thought. */
const REACH = 3

/** "It needs to be tested, and fixed to recover by itself": an intention reaches to the end of its sentence. */
const isMeant = ({ framing }: Marked, mark: Mark) => framing.some(({ tag, from, to }) => tag === 'meant' && (to <= mark.from || mark.from < from && to <= mark.to))

/** "was not restarted", "couldn't restart", "did not automatically fail over" */
const wasNot = ({ words }: Marked, { from, to }: Mark) => NOT.has(words[from - 1]?.word ?? '') || NOT.has(words[from - 2]?.word ?? '') && /(?:ly|be|been|yet|just|even|get)$/.test(words[from - 1]!.word) || words.slice(from + 1, to).some(({ word }) => NOT.has(word))
const NOT = new Set(['no', 'not', 't', 'never', 'ikke', 'without'])
