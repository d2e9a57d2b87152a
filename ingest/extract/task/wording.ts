// Whether words state an action to be taken, and how plainly.
import { anyWord, orWords } from '../../words/languages.ts'
import { NO_SUBJECTS } from '../../words/roles.ts'
import { ACTION_VERBS, CLOSING, LEADING_WORDS, NO_TASK, OF_THE_DOCUMENT, TASK_FIELD } from '../../words/tasks.ts'
import { matches } from '../../../text/matches.ts'

// "We will …", "we'll …", "we are going to …", "Vi skal …"
const COMMITMENT = new RegExp(`(?<!\\p{L})(?:we|i|the [\\p{L} -]{2,30}? team(?: including [^.;:]{3,90}?)?|(?:our|the) (?:engineers?|engineering|operations|ops|developers?)|engineers|ops|operations${orWords('we')})(?:['’]ll| will| shall|(?:['’]re| are) (?:also |now |currently |actively )?(?:going to|planning|working|looking|investigating|adding|implementing|improving|building|considering|taking|making)| (?:also |now )?(?:plan|intend|aim|want|need|have plans) to| need a| (?:should|must|ought to|have to)| ${anyWord('shall')})(?!\\p{L})`, 'iu')
// "Alerts should page …", "A check must be added", "… needs to be documented", "could be improved by"
const DUTY = new RegExp(`(?<!\\p{L})(?:should(?!n['’]t have| (?:not |also |only |all )?have)|must(?! have| not have)|needs? to|need(?:s)? (?:better|more|a|an)|will be|shall(?: not)? be|has to be|have to be|ought to|is (?:also )?being|are (?:also )?being|would be (?:good|nice|useful|better|helpful)|can be (?:improved|reduced|avoided|made)|could (?:also )?(?:be|use)${orWords('ought')})(?!\\p{L})`, 'iu')
// "We will know more", "we will update this page", "users will see", what happens rather than what is done
const NO_COMMITMENT = /\b(?:(?:will|['’]ll) (?:\w+ )?(?:update (?:here|you|everybody|everyone|(?:this|the) (?:page|post|issue|status))|post (?:\w+ )?(?:updates?|here|more)|report back|keep (?:you|everybody|everyone) (?:posted|updated|informed)|(?:share|provide|give|publish) (?:\w+ ){0,2}(?:updates?|more (?:information|details)|details)\b(?=[^.]{0,30}(?:when|as soon|once|later|soon|shortly|here)))|continuously (?:taking|improving|working|striving)|do (?:everything|all) (?:that )?we can|to stay informed|(?:will|['’]ll) (?:\w+ ){0,2}(?:catch (?:back )?up|be back\b|get back)|(?:members|users|customers|everyone|you) will be (?:notified|informed|updated|told)|conduct an? (?:internal|thorough|full|detailed) investigation|investigating an? (?:issue|incident|problem|outage)|provide (?:another|an?) (?:\w+ ){0,2}(?:update|analysis)|provide more information|back to normal|^(?:this|it|they|these) will\b|updates?\b.{0,40}\bwill be (?:provided|posted|shared|made)|provid(?:e|ing) (?:affected |impacted )?customers|will (?:not (?:be able|know)|never know|see|know|post|share|keep (?:this|you|the|everyone)|spend|perform|provide (?:more|further|an update|updates|additional info)|update (?:this|you|the (?:status|post|incident))|keep you|continue to (?:see|be)|be able|have to wait|always be)|we (?:should|must) (?:have|note|mention|remember|not forget)|need to (?:know|understand that)|should(?:n['’]t| not| never) \W{0,2}(?:just )?happen)\b/iu
// "Added …", "We've moved …", "was updated", "has been raised"
const DONE = /^(?:\p{L}+ly )?(?:we|i|it|the [\p{L} -]{2,40}?|this)?\s*(?:['’]ve|have|has|had|was|were)\b(?! plans? to\b)|^[A-Z]?[a-z]+ed (?!\p{L}+ing\b|\p{L}+ (?:for|of|to|and|in|with)\b)|^(?:we|i|the team|they) (?:\p{L}+ly |also |then |now |already )?\p{L}+ed\b|^(?:[\p{L}`/_-]+ ){1,6}(?:was|were|has been|have been)\b/iu
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
export const isGerund = (text: string) => /^(?:\p{L}+ly )?\p{L}{2,}(?<!(?:noth|someth|anyth|everyth|dur|follow|accord|ow|regard|includ|morn|even|dub))ing\b/iu.test(text)

/** "We will know more", "we are continuously improving": commits to nothing. */
export const isCourtesy = (text: string) => NO_COMMITMENT.test(text)

/** "We will …". */
export const isCommitment = (text: string) => COMMITMENT.test(text) && !NO_COMMITMENT.test(text)

// "We'll …", "We have plans to …", "We plan to …", "Operations will …"
const PROMISE = /^(?:(?!if\b|when\b|until\b)[^.,]{0,60},\s+|(?:next time|going forward|moving forward|from now on|in (?:the )?future) |(?:over|in|within) the (?:next|coming) (?:[\p{L}-]+ ){1,5}?|(?:also|then|finally|additionally|further|furthermore|secondly|lastly|next|in addition) )?(?:we|(?:the )?(?:[\p{L}]+ )?(?:team|ops|operations|engineers))(?:['’]ll| will(?! not)| (?:also |now )?(?:plan to|have plans to|intend to)| are (?:also |now )?(?:going to|planning (?:to|on)))\b/iu

// "A review of all rules will be conducted", "Additionally, tests will be added"; "The remedy will be to upgrade the store"
const WILL_BE = /^(?:(?!(?:if|when|until|this|it|they|these|once|after|users?|customers?|members?|measures|practices|improvements|actions|steps|recommendations)\b)[^\s.;:]+ ){1,16}?(?:will (?:also |then |now )?be (?:implemented|conducted|integrated|enhanced|added|introduced|improved|reviewed|automated|documented|created|built|replaced|upgraded|removed|tested|deployed|migrated|extended|strengthened|established|allocated|dedicated|scheduled|developed|changed|reworked|enabled)\b(?! again\b| by (?:(?:the|our) (?!end\b)|users\b|customers\b|members\b))|(?:remedy|fix|plan|step|action|solution) (?:will be|is) to\b)/iu

/** "We'll …" at the beginning of a sentence, or what will be done: plain enough to be heard under any heading. */
export const isPromise = (text: string) => (PROMISE.test(text) || WILL_BE.test(text) || BETTERING.test(text)) && !NO_COMMITMENT.test(text)

// "Our engineers are also creating safeguards", "In the longer term, we are moving away from it": what makes it better, not the work of recovery
const BETTERING = /^(?:(?:in the |over the )?(?:long|short|medium)(?:er)?[- ]term,? |to prevent [^,.;]{3,100}, |finally,? |furthermore,? |additionally,? |meanwhile,? )?(?:we|(?:our |the )?(?:\p{L}+ )?(?:team|engineers))(?:['’]re| are) (?:also |now |currently |actively |already )?(?:implementing|creating|improving|building|introducing|moving (?:away|to [^.]{0,60}\b(?:systems?|stores?|databases?|clusters?|providers?|hosts?|hosting|servers?|services?|platforms?|versions?|architectures?|setups?|clouds?|networks?|hardware|infrastructure|queues?|brokers?|balancers?|storage)\b)|migrating|redesigning|rewriting|hardening|automating|strengthening|expanding|enhancing|reworking|replacing|reviewing our|updating our|changing our|adding (?!capacity|servers?|nodes?|instances?|resources)|deploying (?:enhancements|improvements)|working (?:on|to) (?:improv|prevent|ensur|add|implement|reduc|strengthen|enhanc|automat))/iu

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

/** Tells what happened: "The pool was enlarged", "Action was taken at once". */
export const isPast = (text: string) => isDone(text) || PAST.test(text)

/** "Runbook for the queue": names a thing and states nothing. */
export const isPhrase = (text: string) => !FINITE.test(text)

/** A placeholder, a mere link, a closing sentence, an event of a timeline, a label: nothing to do. */
export function isNoTask(text: string): boolean {
  return !/\p{L}[^\s\p{L}]*\s+[^\s\p{L}]*\p{L}/u.test(text.slice(0, 400).replace(/https?:\/\/\S+/g, '')) || NO_TASK.test(text) || TASK_FIELD.test(text) || CLOSING.test(text) || NARRATIVE.test(text) || QUESTION.test(text) || OF_THE_DOCUMENT.test(text)
}

// "We have implemented the following measures:", "we've made a few changes:"
const MADE = /\b(?:we|i|the (?:\p{L}+ )?team)(?:['’]ve| have) (?:\p{L}+ ){0,2}?(?:made|implemented|taken|introduced|completed|adopted|put in place) (?:\S+ ){0,7}(?:changes|measures|steps|improvements|actions|fixes)\b[^.!?]{0,80}:\s*$/iu

/** Whether a paragraph announces a list of what was done so that it does not happen again. */
export const announcesDone = (intro: string) => MADE.test(intro)

/** What such a list says of an item that tells nothing else of how far it is. */
export const isDoneAsAnnounced = (text: string) => !isCommitment(text) && !isDuty(text) && !progressTold(text)

// "We have moved …", "The script was updated", "has been raised": with an auxiliary or a subject, since "Improved alerts" is also what is wanted.
const REPORTED = /^(?:\p{L}+ly )?(?:(?:we|i)(?:['’]ve| have| had)\b(?! to\b| plans?\b| a\b| (?:also |now |already )?(?:decided|agreed|planned|scheduled|begun|started|identified)\b)|(?:we|i|the (?:[\p{L}]+ ){0,2}team) (?:\p{L}+ly |also |then |now |already )?(?:(?!need|decided|agreed|planned|scheduled|started)[a-z]+ed|gave|made|built|wrote|took|brought|sent|rewrote)\b)|^(?:(?!(?:will|should|must|needs?|may|would|could|can|when|if|once|until|before|after)\b)\S+ ){1,20}?(?:was|were|has been|have been) (?:\p{L}+ly |also |now |already )?(?!not\b)[a-z]+(?:ed|t|en|de)\b/iu
const UNDERWAY = /^(?:we['’]re|we are|engineers are|ops is|operations is) (?:also |currently |now |actively |already )?(?!going|plann|consider|tak)[a-z]+ing\b|\b(?:work (?:is|has) (?:now |currently |already )?(?:underway|started|begun|in progress)|we are (?:currently )?working on|we have (?:begun|started)|currently (?:being|working)|(?:is|are|remains?) (?:still )?(?:ongoing|under ?way|in progress)|already doing)\b/i
// "The script now checks the disk", "reviews are now part of our routine"
const IN_PLACE = /\b(?:is|are) now (?:in place|part of|live|enabled|active|required|enforced|available|running|monitored|alerted)\b|\bnow (?:includes?|uses|runs|checks|requires|alerts|sends|supports|monitors)\b/i
// "The second line is still pending"
const NOT_YET = /\b(?:is|are|remains?) (?:still )?(?:pending|outstanding)\b/i

// "Follow-up: the pager now sends two pages", "it now runs twice"
const COMPLAINT = /^(?:bug|problem|issue|regression|follow-?up|to-?do)\b[^:]{0,20}:|\b(?:twice|too \w+)\b/i

/** Whether a text says that something is in place, and neither complains of it nor asks for anything. */
const isInPlace = (text: string) => IN_PLACE.test(text) && !COMPLAINT.test(text) && !text.split(/[.;:!?,]\s|\s[–—-]\s/).some(startsWithVerb)

/** What a task's own sentence tells of how far it is; null where it only says what to do. */
export function progressTold(text: string): 'open' | 'done' | 'in-progress' | null {
  const told = withoutLabel(text)
  if (NOT_YET.test(told)) return 'open'
  return UNDERWAY.test(told) || BETTERING.test(told) ? 'in-progress' : REPORTED.test(told) && !startsWithVerb(told) || isInPlace(text) ? 'done' : null
}
