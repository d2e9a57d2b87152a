// What ended or eased the impact. As for causes, a phrase is worth its weight × its section × what the sentence means by it.
import { MITIGATIONS, type MitigationTag } from '../../taxonomy/mitigations.ts'
import { evidence, kept, type Document } from '../document.ts'
import type { Mitigation } from '../record.ts'
import { markedStatements, type Mark, type Marked } from '../meaning/marked-statements.ts'
import { isInstruction, onCauseSide, onEffectSide, under } from '../meaning/in-context.ts'
import type { Topic } from '../words/topics.ts'
import { NAMED_ALERT } from '../words/moments.ts'

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
const FOR_LATER = /^we(?:['’]re| are) (?:\w+ly )?\w+ing\b|\b(?:(?:and|will|would) (?:help )?(?:prevent|avoid|detect|catch|trigger)|to (?:help )?(?:detect|catch|trigger)|to (?:help )?(?:prevent|avoid) (?:such|similar|this|these|it|any|future|a |the same|another|re|them)|(?:in (?:the )?future|recurrence|similar (?:incident|issue|problem)|going forward|earlier alerts?|from (?:happening|occurring) again))/i
const LATER_MEASURE = 0.25
/** "Can you revert it?", "we are working to fix it", "expect restarts", "depooled it, ended up not needing it", "the failover procedure was not clear", "rolling back takes too long", "reminiscent of what a reboot had fixed", "a failover would not have helped", "it took over an hour": asked for, to come, not needed, or only spoken of. */
const NOT_DONE = /\?["'”’)]*$|^\W*(?:expect|please)\b|\b(?:is|are|am|['’]re|still|currently) (?:\w+ )?(?:working|trying|looking|planning) (?:on|to|into)\b|\bnot need(?:ed|ing) |\b(?:can(?:not|['’]t)|wouldn['’]t|would not) (?:\w+ ){1,8}(?:restart|reboot|revert|roll|fail)|\b(?:rollback|revert|failover|restart|reboot|deploy)s? (?:procedure|process|script)\b|\btoo (?:long|slow|much|complex|complicated|hard)\b|\bmay or may not\b|\b(?:would|could|might|should)(?: not|n['’]t) have\b|^\W*(?:normally|usually|generally)\b|\bto see (?:if|whether)\b|\bin (?:the )?hopes? (?:that|of)\b|\btook over (?:an?|half|\d+|two|three|several)\b|\bnot able to (?:\w+ ){1,3}without\b|\b(?:reminiscent|regardless) of\b|\bthe (?:general|usual|normal) (?:process|procedure|way)\b|\b(?:tries|tried|trying|attempts|attempted) (?:to )?(?:\w+ ){1,4}but (?:\w+ ){1,4}fail/i
/** "Done: fail over to the second database", "SHOP-12 - Replace the disk": an item of a list of tasks, whatever became of it. */
const ITEM = /^\W*(?:(?:status:? )?(?:done|todo|to do|wip|in progress|declined)\b|(?:\w+:)?[A-Z]+-?\d{2,} ?[-–:] )/i
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
const ENOUGH = 0.3
const SHARE_OF_BEST = 0.75
const MOST = 3
const CLOSE = 0.1
/** What tells it much worse than the best sentence is left out of its evidence. */
const AS_EVIDENCE = 0.4

/** `next`: the sentence after it. */
type Support = { statement: Marked; next: Marked | undefined; worth: number }

/** What ended or eased the impact; most important first. Read once a document and kept: causes and triggers ask again. */
export const mitigations = kept(readMitigations)

function readMitigations(document: Document): Mitigation[] {
  const support = new Map(MITIGATIONS.map(({ id }): [string, Support[]] => [id, []]))
  const list = markedStatements(document)
  const sections = list.some(({ topics, block }) => topics[0] === 'resolution' && block.kind !== 'heading') ? SECTION : SECTION_OF_PROSE
  const beginning = list.find(isBeginning)?.index ?? -1, noticed = list.find(isNoticing)?.index ?? 0
  for (const [i, statement] of list.entries()) {
    if (!statement.marks.mitigation.length || statement.block.kind === 'heading' || inVain(statement, list[i + 1])) continue
    const saysSo = HELPED.test(statement.text), helped = saysSo || statement.topics.includes('resolution') && !statement.topics.includes('cause')
    const early = i < list.length * EARLY && !statement.topics.includes('resolution') && !statement.topics.includes('summary')
    const section = sectionWeight(statement, sections) * (helped ? 1 : statement.topics[0] === 'cause' && !statement.topics.includes('resolution') ? ONLY_TOLD : ONLY_DONE) * (isLater(statement, saysSo) ? LATER_MEASURE : 1) * (early ? BEFORE : 1) * (statement.topics[0] === 'timeline' && (statement.index <= beginning || statement.index < noticed) ? UNNOTICED : 1)
    const best = new Map<string, number>()
    for (const mark of statement.marks.mitigation) {
      const harmful = straddles(statement, mark) || !saysSo && (onCauseSide(statement, mark) || onEffectSide(statement, mark) || isMeanwhile(statement, mark) || HARM.test(statement.text))
      best.set(mark.tag, Math.max(best.get(mark.tag) ?? 0, mark.weight * section * meaningOf(statement, mark) * (harmful ? HARMFUL : 1)))
    }
    if (best.has('config-fix') && best.has('fix-forward') && !CODE.test(statement.text)) best.set('fix-forward', best.get('fix-forward')! * OF_SETTING)
    if (best.has('rollback')) for (const tag of ['config-fix', 'fix-forward']) if (best.has(tag)) best.set(tag, best.get(tag)! * TAKEN_BACK)
    for (const [tag, worth] of best) if (worth > 0.05) support.get(tag)!.push({ statement, next: list[i + 1], worth })
  }
  const found = MITIGATIONS.flatMap(tag => {
    const sorted = support.get(tag.id)!.sort((a, b) => b.worth - a.worth)
    return sorted.length ? [{ tag, support: sorted, worth: sorted.reduce((sum, s, i) => sum + (1 - sum) * s.worth * (i === 0 ? 1 : 0.5 / i), 0) }] : []
  })
  const best = Math.max(0, ...found.map(f => f.worth))
  return found
    .filter(f => f.worth >= ENOUGH && f.worth >= best * SHARE_OF_BEST)
    .sort((a, b) => Math.abs(a.worth - b.worth) > CLOSE ? b.worth - a.worth : MITIGATIONS.indexOf(a.tag) - MITIGATIONS.indexOf(b.tag))
    .slice(0, MOST)
    .map(f => mitigationOf(document, f))
}

function mitigationOf(document: Document, { tag, support, worth }: { tag: MitigationTag; support: Support[]; worth: number }): Mitigation {
  return {
    tag: tag.id, basis: 'inferred', confidence: Math.round(42 + worth * 50) / 100,
    evidence: [...new Set(support.filter(told => told.worth >= support[0]!.worth * AS_EVIDENCE).flatMap(toldBy))].slice(0, MOST_EVIDENCE).map(({ block, start, end }) => evidence(document, block, start, end)),
  }
}
const MOST_EVIDENCE = 3

/** "Two things were done:" says what only with what follows. */
const toldBy = ({ statement, next }: Support) => (next && next.block !== statement.block && statement.text.endsWith(':') ? [statement, next] : [statement])

/** What is asked for, to be done or only announced: "Error when a new server is launched:". */
const isLater = (statement: Marked, saysSo: boolean) => FOR_LATER.test(statement.text) || NOT_DONE.test(statement.text) || ITEM.test(statement.text)
  || !statement.topics.includes('resolution') && (isInstruction(statement) || !saysSo && ANNOUNCED.test(statement.text))

const ANNOUNCED = /^(?!\W*(?:I|we)\b).*:$/is

/** "Quota exhaustion caused by increased traffic": a phrase over both sides of cause and effect has words of either. */
const straddles = ({ framing }: Marked, { from, to }: Mark) => framing.some(f => (f.tag === 'cause-follows' || f.tag === 'effect-follows') && f.from > from && f.to < to)

const isMeanwhile = ({ text, start, words }: Marked, { to }: Mark) => words[to - 1]!.end - start < (MEANWHILE.exec(text)?.[0].length ?? 0)

function inVain({ text, index }: Marked, next: Marked | undefined): boolean {
  return IN_VAIN.test(text) && !WORKED.test(text) || (next?.index === index && THIS.test(next.text) && IN_VAIN.test(next.text))
}

// "Impact starts"
const isBeginning = ({ topics, text }: Marked) => topics[0] === 'timeline' && /\b(?:impact|outage|incident) (?:starts|started|begins|began)\b/i.test(text)
const isNoticing = ({ topics, marks, text }: Marked) => topics[0] === 'timeline' && (NAMED_ALERT.test(text) || marks.detection.some(({ weight }) => weight === 1))

const sectionWeight = ({ topics }: Marked, sections: typeof SECTION) => topics.length ? Math.max(...topics.map(topic => sections[topic] ?? 0)) : sections.none!

function meaningOf(statement: Marked, mark: Mark): number {
  if (under(statement, 'denied', mark) || isMeant(statement, mark) || NOT.has(statement.words[mark.from - 1]?.word ?? '')) return 0
  return under(statement, 'doubted', mark) || statement.words.slice(Math.max(0, mark.from - REACH), mark.to).some(({ word }) => word === 'would') ? DOUBTED : 1
}

/** "It would limit the jobs": so many words on, it is only thought. */
const REACH = 3

/** "It needs to be tested, and fixed to recover by itself": an intention reaches to the end of its sentence. */
const isMeant = ({ framing }: Marked, mark: Mark) => framing.some(({ tag, to }) => tag === 'meant' && to <= mark.from)

/** "was not restarted", "couldn't restart" */
const NOT = new Set(['not', 't', 'never', 'ikke', 'without'])
