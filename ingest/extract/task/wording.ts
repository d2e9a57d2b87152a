// Whether words state an action to be taken, and how plainly.
import type { Block } from '../../document.ts'
import { NO_SUBJECTS } from '../../words/roles.ts'
import { ACTION_VERBS, AGAINST_RECURRENCE, BETTERING, CLOSING, COMMITMENT, COMPLAINT, DONE, DUTY, LEADING_WORDS, NO_COMMITMENT, NO_TASK, OF_THE_DOCUMENT, PREVENTED, PROMISE, REPORTED, TASK_FIELD, UNDERWAY, WILL_BE } from '../../words/tasks.ts'
import { matches } from '../../../text/matches.ts'

const PAST = /\b(?:was|were|had|did|took|went|occurred|happened|has been|have been|(?:we|i|they|team)(?: have|['’]ve| (?:also |then |first )?(?!need|proceed|succeed|exceed|feed)[a-z]+ed))\b/i
// "Q: Who watches this?", "Why did nobody notice?", "(see issue)", "If we had seen it at once …"
const QUESTION = /^(?:q(?:uestion)?\s*:|\(see\b[^()]*\)\W*$|\(?see (?:the |also |issue|pr\b|full|here)?[^]{0,24}$|if (?:we|i|it|this) had\b|(?:what|why|was|were|did|is there|are there)\b[^.]*\?$)/i
const FINITE = /\b(?:is|are|isn['’]t|aren['’]t|has|have|had|was|were|did|didn['’]t|does|doesn['’]t|got|can|cannot|will|we|i|they|it)\b/i
const NARRATIVE = /^(?:(?:update\W{1,3})?\[?\(?\d{1,2}[:.]\d{2}\b|\d{4}-\d{2}-\d{2}|\d{1,2}\/\d{1,2}\b)/i

/** Whether a text begins with an instruction: "Add an alert", "Also consider …", "**Monitoring:** Add …" (behind a label). */
export function isInstruction(text: string): boolean {
  const told = withoutLabel(text)
  return startsWithVerb(text) || (told !== text && startsWithVerb(told))
}

// "Monitoring: …", "Code review – …"
const withoutLabel = (text: string) => text.slice(/^(?:[^:.!?\n]{2,70}?:|[^:.!?(\n]{2,40}?\s[–—-])\s+/.exec(text)?.[0].length ?? 0)

function startsWithVerb(text: string): boolean {
  let seen = 0
  for (const [word] of matches(text.slice(0, 60), /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu)) {
    const bare = word.toLowerCase().replace('’', "'")
    if (ACTION_VERBS.has(bare)) return true
    if (!LEADING_WORDS.has(bare) && !bare.endsWith('ly')) return seen === 0 && /^(?:un|re|de|auto|pre|mis)-?/.test(bare) && ACTION_VERBS.has(bare.replace(/^(?:un|re|de|auto|pre|mis)-?/, ''))
    if (++seen > 2) return false
  }
  return false
}

/** "Adding an alert": the form of an instruction that also titles and reports use, so it counts under a task heading only. */
export const isGerund = (text: string) => !GERUND_AS_SUBJECT.test(text) && !text.endsWith('?') && /^(?:\p{L}+ly )?\p{L}{2,}(?<!(?:noth|someth|anyth|everyth|dur|follow|accord|ow|regard|includ|morn|even|dub|ongo|outgo|incom|upcom))ing\b/iu.test(text)

// "Adding an index makes such queries fast"
const GERUND_AS_SUBJECT = /^(?:\p{L}+ly )?(?!(?:ensuring|making sure|verifying|checking)\b)\p{L}+ing (?:(?!(?:that|which|who|so|to|and|where|when)\b)[\p{L}\d'’-]+ ){1,14}(?:gives|means|makes|would|helps|allows|lets|is|was|takes|costs)\b/iu

/** "We will know more", "we are continuously improving": commits to nothing. */
export const isCourtesy = (text: string) => NO_COMMITMENT.test(text)

/** "We will …". */
export const isCommitment = (text: string) => COMMITMENT.test(text) && !NO_COMMITMENT.test(text)

const isBettering = (text: string) => BETTERING.test(text) || AGAINST_RECURRENCE.test(text)

/** "We'll …" at the beginning of a sentence, or what will be done: plain enough to be heard under any heading. */
export const isPromise = (text: string) => (PROMISE.test(text) || WILL_BE.test(text) || isBettering(text)) && !NO_COMMITMENT.test(text)

// "Ada will write the runbook": but "This will …", "Users will …"
const SOMEBODYS = /^(\p{Lu}\p{Ll}+)(?: \p{Lu}\p{Ll}+)? will (\p{Ll}+)/u

function isSomebodys(text: string): boolean {
  const [, name, verb] = SOMEBODYS.exec(text) ?? []
  return name !== undefined && ACTION_VERBS.has(verb!) && !NO_SUBJECTS.has(name.toLowerCase())
}

/** "… should be …", "Ada will …". */
export const isDuty = (text: string) => (DUTY.test(text) || isSomebodys(text)) && !NO_COMMITMENT.test(text)

/** "Added …", "We have moved …". */
export const isDone = (text: string) => DONE.test(withoutLabel(text))

/** "We have since added a probe so that this is noticed in future": done, and against a recurrence. */
export const isPrevention = (text: string) => PREVENTED.test(text) && !NO_COMMITMENT.test(text)

/** Tells what happened: "The pool was enlarged", "Action was taken at once". */
export const isPast = (text: string) => isDone(text) || PAST.test(text)

/** "Runbook for the queue": names a thing and states nothing. */
export const isPhrase = (text: string) => !FINITE.test(text)

/** A placeholder, a mere link, a closing sentence, an event of a timeline, a label: nothing to do. */
export function isNoTask(text: string): boolean {
  return !/\p{L}[^\s\p{L}]*\s+[^\s\p{L}]*\p{L}/u.test(text.slice(0, 400).replace(/https?:\/\/\S+/g, '')) || NO_TASK.test(text) || TASK_FIELD.test(text) || CLOSING.test(text) || NARRATIVE.test(text) || QUESTION.test(text) || OF_THE_DOCUMENT.test(text)
}

/** "The team will take the following actions.", "We track the action items in a ticket": tells of the tasks that stand elsewhere. */
export const namesOthers = (text: string) => /\b(?:tak\p{L}+|took|are|list\p{L}*) the following (?:\p{L}+ )?(?:actions?|steps|measures|tasks|items|changes|improvements)\b(?! to (?:be|the)\b)[^:]*$|\btrack(?:ing|ed)? (?:\p{L}+ )?(?:the|these|all|our) (?:\p{L}+ )?action items\b/iu.test(text)

// "We have implemented the following measures:", "we've made a few changes:"
const MADE = /\bthe following (?:\p{L}+ )?(?:actions|items|tasks|measures|steps|changes|improvements) (?:are|were|have been) (?:already |now )?(?:completed|done|implemented|taken|made|in place)\b[^.!?]{0,40}:\s*$|\b(?:we|i|the (?:\p{L}+ )?team)(?:['’]ve| have) (?:\p{L}+ ){0,2}?(?:made|implemented|taken|introduced|completed|adopted|put in place) (?:\S+ ){0,7}(?:changes|measures|steps|improvements|actions|fixes)\b[^.!?]{0,80}:\s*$/iu

/** Whether a paragraph announces a list of what was done so that it does not happen again. */
export const announcesDone = (intro: string) => MADE.test(intro)

const PARTICIPLE = /^\p{Lu}\p{Ll}+ed\b/u
/** Participles that are hardly ever written of what is only wanted: "Improved alerts" is. */
const OF_DEEDS = /^(?:added|implemented|introduced|created|deployed|configured|installed|fixed|removed|replaced|moved|switched|enabled|disabled|changed|updated)\b/i

/** Whether each item of a list begins in the past, so that "Improved alerts" beside "Added a probe" tells of what was done. */
export const reportsDone = (items: Block[]) => items.length > 1 && items.every(({ text }) => PARTICIPLE.test(text)) && items.some(({ text }) => OF_DEEDS.test(text))

/** What announces or begins such a list as what stands over an item that tells nothing else of how far it is. */
export const headingOfDone = (text: string, block: Block): { block: Block; status: 'done' } | undefined => isCommitment(text) || isDuty(text) || progressTold(text) ? undefined : { block, status: 'done' }

// "The script now checks the disk", "reviews are now part of our routine"
const IN_PLACE = /\b(?:is|are) now (?:in place|part of|live|enabled|active|required|enforced|available|running|monitored|alerted)\b|\bnow (?:includes?|uses|runs|checks|requires|alerts|sends|supports|monitors)\b/i
// "The second line is still pending"
const NOT_YET = /\b(?:is|are|remains?) (?:still )?(?:pending|outstanding)\b/i

/** Whether a text says that something is in place, and neither complains of it nor asks for anything. */
const isInPlace = (text: string) => IN_PLACE.test(text) && !COMPLAINT.test(text) && !text.split(/[.;:!?,]\s|\s[–—-]\s/).some(startsWithVerb)

/** What a task's own sentence tells of how far it is; null where it only says what to do. */
export function progressTold(text: string): 'open' | 'done' | 'in-progress' | null {
  const told = withoutLabel(text)
  if (NOT_YET.test(told)) return 'open'
  return UNDERWAY.test(told) || isBettering(told) ? 'in-progress' : REPORTED.test(told) && !startsWithVerb(told) || isPrevention(told) || isInPlace(text) ? 'done' : null
}
