// What set it off: told by its own phrases, and by the causes that are triggers in themselves.
import { CAUSES } from '../../taxonomy/causes.ts'
import { TRIGGERS } from '../../taxonomy/triggers.ts'
import { evidence, type Document } from '../document.ts'
import type { Evidence, Fact } from '../record.ts'
import { causes } from './causes.ts'
import { markedStatements, type Mark, type Marked } from '../meaning/marked-statements.ts'
import { asCause, isInstruction, isRemedy, tellsWhy, under } from '../meaning/in-context.ts'
import type { Topic } from '../meaning/sections.ts'

const SECTION: { [topic in Topic | 'none']?: number } = { trigger: 1, cause: 1, contributing: 0.5, summary: 0.8, none: 0.7, timeline: 0.5, resolution: 0.3, investigation: 0.4, impact: 0.3 }
const ENOUGH = 0.35

/** Causes that say what set them off. */
const IMPLIED = new Map(CAUSES.map(({ id, trigger }) => [id, trigger]))
/** How much of a cause's confidence passes on. */
const PASSED_ON = 0.7
/** A wrong setting was often just changed: it decides between triggers that are told, and is too little alone. */
const PASSED_ON_BY_SETTING = 0.3
/** "A routine update of the firewall settings": a change of settings, whatever else the sentence calls it. */
const VAGUER = ['deploy', 'maintenance', 'operator']
const BESIDE_SETTING = 0.5
/** "Rolled back the configuration change": what was taken back is what set it off. */
const TAKEN_BACK = 0.55
const CHANGES = ['config-change', 'deploy', 'feature-flag', 'migration']

/** What set it off: one tag of taxonomy/triggers.ts. */
export function trigger(document: Document): Fact<string> | null {
  const told = new Map<string, Told[]>()
  const add = (tag: string, worth: number, quotes: () => Evidence[]) => told.set(tag, [...told.get(tag) ?? [], { worth, quotes }])
  for (const cause of causes(document)) {
    const tag = IMPLIED.get(cause.tag)
    if (tag) add(tag, cause.confidence * (tag === 'config-change' ? PASSED_ON_BY_SETTING : PASSED_ON), () => cause.evidence)
  }
  const list = markedStatements(document)
  for (const [i, statement] of list.entries()) {
    if (!statement.marks.trigger.length || isInstruction(statement)) continue
    const early = tellsWhy(statement) ? 1 : 1 - LATER * i / list.length
    const best = new Map<string, number>()
    for (const mark of statement.marks.trigger) {
      const told = mark.weight * sectionWeight(statement) * early * Math.max(asCause(statement, mark, 0), began(statement, mark) ? BEGAN : 0) * (ENDING.includes(mark.tag) && isRemedy(statement, mark) ? REMEDY : 1)
      best.set(mark.tag, Math.max(best.get(mark.tag) ?? 0, CHANGES.includes(mark.tag) && isTakenBack(statement, mark) ? Math.max(told, mark.weight * TAKEN_BACK) : told))
    }
    if (best.has('config-change')) for (const tag of VAGUER) if (best.has(tag)) best.set(tag, best.get(tag)! * BESIDE_SETTING)
    for (const [tag, w] of best) if (w > 0.1) add(tag, w, () => [evidence(document, statement.block, statement.start, statement.end)])
  }
  const best = TRIGGERS.map(({ id }) => ({ id, worth: together(told.get(id) ?? []) })).reduce((a, b) => b.worth > a.worth ? b : a)
  return best.worth < ENOUGH ? null : { value: best.id, basis: 'inferred', confidence: Math.round(25 + best.worth * 65) / 100, evidence: told.get(best.id)!.toSorted((a, b) => b.worth - a.worth)[0]!.quotes() }
}

/** Elsewhere than in a section that says why, what is told later did not begin it. */
const LATER = 0.3
/** A change that ended it did not set it off. */
const REMEDY = 0.3
const ENDING = [...CHANGES, 'maintenance', 'operator']

const isTakenBack = ({ marks }: Marked, mark: Mark) => marks.mitigation.some(({ tag, from }) => tag === 'rollback' && from <= mark.from)

type Told = { worth: number; quotes: () => Evidence[] }

/** What is said again counts half of what it would alone, whatever is said first. */
const together = (told: Told[]) => told.map(({ worth }) => worth).sort((a, b) => b - a).reduce((sum, worth, i) => sum + (1 - sum) * worth * (i === 0 ? 1 : 0.5), 0)

/** "The page stayed blank when the change was deployed": it began with it, whatever side of the sentence it stands on. */
const BEGAN = 0.75
const BEGAN_WITH = new Set(['when', 'after', 'following', 'once', 'since'])
const REACH = 6

function began(statement: Marked, mark: Mark): boolean {
  if (!CHANGES.includes(mark.tag) || !statement.topics.some(topic => topic === 'cause' || topic === 'summary' || topic === 'trigger')) return false
  return statement.words.slice(Math.max(0, mark.from - REACH), mark.from).some(({ word }) => BEGAN_WITH.has(word)) && !under(statement, 'meant', mark)
}

const sectionWeight = ({ topics }: Marked) => topics.length ? Math.max(...topics.map(topic => SECTION[topic] ?? 0)) : SECTION.none!
