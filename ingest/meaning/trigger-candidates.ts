// Every trigger that a document speaks of, and how well it tells it: a cue phrase is worth its own weight × the weight of the section it stands in ×
// how the sentence means it; a tag's worth is that of its sentences together.
import { TRIGGERS } from '../../taxonomy/triggers.ts'
import type { Document } from '../document.ts'
import { asCause, isRemedy, isToBeDone, neverExpired, onCauseSide, tellsWhy, under } from './in-context.ts'
import { markedStatements, type Mark, type Marked } from './marked-statements.ts'
import type { Topic } from '../words/topics.ts'

/** How much a section's word counts for what set an incident off. Sections not named here say nothing of it. */
const SECTION: { [topic in Topic | 'none']?: number } = { trigger: 1, cause: 1, summary: 0.8, none: 0.7, contributing: 0.5, timeline: 0.5, investigation: 0.4, resolution: 0.3, impact: 0.3, detection: 0.3 }
/** Elsewhere than in a section that says why, what is told later did not begin it. */
const LATER = 0.3
/** "The page stayed blank when the change was deployed": it began with it, whatever side of the sentence it stands on. */
const BEGAN = 0.75
const BEGAN_WITH = new Set(['when', 'after', 'following', 'once', 'since', 'during', 'while', 'etter', 'under'])
const REACH = 6
/** "Rolled back the configuration change": what was taken back is what set it off. */
const TAKEN_BACK = 0.55
const CHANGES = ['config-change', 'deploy', 'feature-flag', 'migration']
const WORK = [...CHANGES, 'maintenance']
/** A change that ended it did not set it off. */
const REMEDY = 0.3
const ENDING = [...WORK, 'operator']
/** "A routine update of the firewall settings": a change of settings, whatever else the sentence calls it. */
const VAGUER = ['deploy', 'maintenance', 'operator']
const BESIDE_SETTING = 0.5
/** "An attacker could read them": nobody did. */
const COULD = new Set(['can', 'could', 'may', 'might', 'would'])
const POSSIBLE = 0.3
/** "Our deployment process": how one works, no event. */
const WAY_OF_WORKING = /^(?:process|workflow|infrastructure|pipeline|tool|script|strateg|schedule|policy|policies|window|host|time$|rate$|problem)/
/** What is worth less supports nothing. */
const LEAST = 0.1

/** A phrase of a trigger where it stands: in which sentence, how far into the document (0 to 1), what it is worth; and whether it is told as what it began with, or was taken back. */
export type TriggerMention = { statement: Marked; mark: Mark; at: number; worth: number; began: boolean; takenBack: boolean }
/** A trigger that a document speaks of: every mention that is not denied, the best of each sentence that supports it, best first. */
export type TriggerCandidate = { tag: string; mentions: TriggerMention[]; support: TriggerMention[]; worth: number }

/** Every trigger that a document speaks of, with what it is worth; in the order of the taxonomy. */
export function triggerCandidates(document: Document): TriggerCandidate[] {
  const list = markedStatements(document)
  const mentions = Map.groupBy(list.flatMap((statement, i) => isToBeDone(statement) ? [] : mentionsIn(statement, i / list.length)), ({ mark }) => mark.tag)
  return TRIGGERS.flatMap(({ id }) => mentions.has(id) ? [candidate(id, mentions.get(id)!)] : [])
}

function mentionsIn(statement: Marked, at: number): TriggerMention[] {
  const early = tellsWhy(statement) ? 1 : 1 - LATER * at
  const all = statement.marks.trigger.flatMap(mark => {
    const next = statement.words[mark.to]?.word ?? ''
    if (WAY_OF_WORKING.test(next) || neverExpired(statement, mark)) return []
    const meaning = asCause(statement, mark, 0) * (COULD.has(next) ? POSSIBLE : 1)
    const began = !ends(statement, mark) && isBeganWith(statement, mark)
    const takenBack = CHANGES.includes(mark.tag) && isTakenBack(statement, mark)
    if (meaning === 0 && !began && !takenBack) return []
    const worth = mark.weight * sectionWeight(statement) * early * Math.max(meaning, began && WORK.includes(mark.tag) && tellsWhy(statement) ? BEGAN : 0) * (ends(statement, mark) ? REMEDY : 1)
    return [{ statement, mark, at, began, takenBack, worth: takenBack ? Math.max(worth, mark.weight * TAKEN_BACK) : worth }]
  })
  const setting = all.some(({ mark }) => mark.tag === 'config-change')
  return setting ? all.map(mention => VAGUER.includes(mention.mark.tag) ? { ...mention, worth: mention.worth * BESIDE_SETTING } : mention) : all
}

function candidate(tag: string, mentions: TriggerMention[]): TriggerCandidate {
  const once = new Map<Marked, TriggerMention>() // the best phrase of a sentence speaks for it
  for (const mention of mentions) if (mention.worth > LEAST && (once.get(mention.statement)?.worth ?? 0) < mention.worth) once.set(mention.statement, mention)
  const support = [...once.values()].sort((a, b) => b.worth - a.worth)
  // What is said again counts half of what it would alone.
  return { tag, mentions, support, worth: support.reduce((sum, { worth }, i) => sum + (1 - sum) * worth * (i === 0 ? 1 : 0.5), 0) }
}

/** "A fix was deployed at 12:40", "until the hotfix was released": the words of a change, told as what ended it. */
export function ends(statement: Marked, mark: Mark): boolean {
  return ENDING.includes(mark.tag) && (isFollowedByRecovery(statement, mark) || isRemedy(statement, mark) && !onCauseSide(statement, mark) || near(statement, mark, REPAIR, 2) || near(statement, mark, UNTIL, REACH))
}
const REPAIR = /^(?:fix(?:e[sd]|ing)?|hot-?fix(?:es)?|bug-?fix(?:es)?|mitigation|workaround|bandaid)$/
const UNTIL = /^(?:until|till)$/

/** "After the node was rebooted, orders went through again" */
function isFollowedByRecovery({ text, start, words }: Marked, { to }: Mark): boolean {
  const behind = text.slice(words[to - 1]!.end - start), then = behind.slice(behind.search(/,\s|$/))
  return AFTER.test(text) && RECOVERY.test(then) && !IN_PART.test(then)
}
const AFTER = /^\W*(?:after|once|when|as soon as)\b/i
const RECOVERY = /(?<!\b(?:not|never|nothing|n['’]t) )\b(?:(?:was|were) (?:again able to|able to (?:[\w'’-]+ ){1,6}(?:again|normally|as usual))|recovered|restored|resumed|(?:back|returned) to normal|back (?:online|up)|(?:worked|went through|succeeded|started|responded) (?:again|normally|properly|as expected))\b/i
// "Only half of the customers were able to log in again", "deleted orders were restored by mistake"
const IN_PART = /\b(?:only|half|some|by mistake)\b/i

/** Whether such a word stands in a phrase or up to so many words in front of it. */
const near = ({ words }: Marked, mark: Mark, what: RegExp, reach: number) => words.slice(Math.max(0, mark.from - reach), mark.to).some(({ word }) => what.test(word))

function isBeganWith(statement: Marked, mark: Mark): boolean {
  return statement.words.slice(Math.max(0, mark.from - REACH), mark.from + 1).some(({ word }) => BEGAN_WITH.has(word)) && !under(statement, 'meant', mark)
}

const isTakenBack = ({ marks }: Marked, mark: Mark) => marks.mitigation.some(({ tag, from }) => tag === 'rollback' && from <= mark.from)

const sectionWeight = ({ topics }: Marked) => topics.length ? Math.max(...topics.map(topic => SECTION[topic] ?? 0)) : SECTION.none!
