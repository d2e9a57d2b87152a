// Words of corrective tasks: how an action begins, how a commitment is worded, what a task table's columns are called.
import type { Language } from './language.ts'
import { anyWord, LANGUAGES, orWords, wordsFor } from './languages.ts'

/** Verbs that open an instruction ("Add an alert"), in base form. */
export const ACTION_VERBS: ReadonlySet<string> = new Set([...`
  accept acquire activate adapt add address adjust adopt advise aim alert align allocate allow amend analyse analyze announce apply arrange ask assess assign attach audit automate auto avoid
  back backfill backport bake balance ban batch become begin benchmark block boost bring broaden build bump buy
  cache calculate call cap capture carefully carry catch centralise centralize change check choose clarify clean cleanup clear close collect come communicate compare complete conduct configure confirm consider consolidate
  continue contact contribute control convert coordinate copy correct create cut
  deactivate debug decide declare decommission decouple decrease dedicate define delegate delete deliver demand deny deploy deprecate describe design detect determine develop diagnose disable disallow disband discuss display
  distribute divide do document don't double downgrade draft drain drop
  ease educate eliminate email emit emphasise emphasize employ empower enable encourage encrypt enforce engage enhance ensure enter escalate establish evaluate evolve examine exclude execute exercise expand expedite experiment explain explore expose extend extract
  factor familiarise familiarize figure file filter finalise finalize find fine-tune finish fix follow forge formalise formalize foster
  gather generate get give go grant group guarantee guard
  handle harden have help hide highlight hire hold hook host
  identify implement impose improve include incorporate increase inform ingest inspect install institute instruct instrument integrate introduce invest investigate invite isolate
  keep kill learn let leverage limit link list load lock log look lower
  maintain make manage map match measure merge migrate minimise minimize mitigate mix modernise modernize modify monitor move
  name never normalise normalize note notify obtain offer onboard only open optimise optimize orchestrate order organise organize overhaul oversee own
  page parallelise parse participate partition patch pause perform periodically persist pin plan port post practice practise prepare present preserve prevent prioritise prioritize proactively procure produce promote propagate propose protect
  prove provide provision prune publish pull purchase purge push put
  query quarantine quiet raise re-enable re-evaluate reach read rebuild recommend reconfigure reconsider record recover recreate recruit reduce refactor refine reflect refresh regularly rehearse reinforce reinstate reject release rely relocate remediate remind
  remove rename render renew reorganise repair repeat replace replicate report reproduce request require reschedule research reserve reset resize resolve respond restart restore restrict restructure retain rethink retire retrain retry return
  reuse revamp revert review revise revisit revoke rewrite rework rightsize roll rotate route run
  sanitise sanitize save scale scan schedule script search secure see segment select send separate serve set setup share ship shift shorten show shrink simplify simulate skip smooth solve sort speak specify speed split spike spread stagger stand standardise standardize
  start step stop store streamline strengthen stress stress-test strictly strive structure study submit subscribe suggest support suppress surface suspend switch sync synchronise synchronize
  tag take talk target teach tell test throttle tie tighten track train transfer transition translate treat trigger trim troubleshoot try tune turn tweak
  understand unify uninstall unpin update upgrade upload use utilise utilize validate vendor verify version view visit visualise visualize wait warn watch whitelist widen work wrap write
`.trim().split(/\s+/), ...wordsFor('actionVerbs')])

/** Words that may stand in front of the verb. */
export const LEADING_WORDS: ReadonlySet<string> = new Set('please also instead finally first second third secondly additionally furthermore further next then lastly always immediately possibly potentially maybe perhaps better eventually longer-term'.split(' '))

/** Columns of a task table by their header's words; the first column that fits is taken. */
export const TASK_COLUMNS = {
  text: /^(?:(?:corrective |preventi\w+ |follow[- ]up )?(?:actions?|action items?|tasks?|items?|to ?dos?|descriptions?|what|measures?|measure taken|improvements?|recommendations?|deliverables?|follow[- ]?ups?|title|summary)|aksjon(?:spunkt\w*)?|tiltak|oppgave\w*|beskrivelse|hva)\b/i,
  owner: /^(?:(?:action )?owners?|owned by|assignee?s?|assigned|responsible|in charge|who|dri|lead|person|team|ansvarlig\w*|eier|hvem)\b/i,
  due: /^(?:due|deadline|eta|target|by when|when|finish|complete by|completion date|date|end date|frist|når)\b/i,
  ticket: /^(?:tickets?|issues?|bugs?|jira|tracking|tracker|links?|ref\w*|pr|pull requests?|work items?|github|sak|lenke|linear|story|stories)\b/i,
  status: /^(?:status|state|done|progress|completed|outcome|result|ferdig|tilstand)\b/i,
} as const
export type TaskColumn = keyof typeof TASK_COLUMNS

/** What is told of a task behind a colon. */
const FIELD_NAMES = '(?:action )?owners?|assignees?|assigned(?: to)?|responsible(?: party| person| team)?|dri|due(?: date)?|deadline|eta|target(?: date)?|completion date|tickets?|tracking|jira|priority|type|effort|ansvarlig|frist|sak'

/** A line that tells something about the task above it: "Owner: Ada", "Deadline: 3 May". */
export const TASK_FIELD = new RegExp(`^(?:${FIELD_NAMES})\\s*:|^status\\s*:\\s*\\S+(?: \\S+){0,2}\\s*$`, 'i')

/** The label of the next thing told, in a line with several: "Owner: Ada Due: 3 May". */
export const NEXT_LABEL = String.raw`(?i:${FIELD_NAMES}|due by|status|state|issues?|bug|links?|notes?|comments?)\s?:`

/** What documents write where there is nothing to do, or where a template was left as it is. */
export const NO_TASK = /^(?:none|n\/a|na|nil|tbd|tba|todo|to do|ingen|no (?:further )?(?:action|follow)[^.]*|nothing[^.]{0,40}|(?:please )?(?:list|describe|enter|write|fill|add) (?:any|all|the|in|your|a list of|here)?\s?(?:the )?(?:tasks?|action items?|actions?|follow[- ]?ups?)\b[^.]{0,120}|all times (?:are|in) .{1,30}|(?:send|give|leave|share) (?:us )?(?:your )?feedback|\W*(?:include (?:any )?action items?\b|each action item should\b|action items should\b)[^]*|not applicable|-+|(?:…|\.{3})(?: ?(?:another|other|more|next) (?:items?|actions?|tasks?))?|(?:(?:by )?<[^>]*>[,;\s]*)+|\[[^\]]*\]|\{[^}]*\})[.!]?$/i

/** What a template asks of the postmortem's own writer, and what a page asks of its reader, if that is all ("Subscribe here: https://…"). */
export const OF_THE_DOCUMENT = /^[^.:(,]{0,40}\bhere:? \(?https?:\S+$|^(?:\[\s?\]\s*)?(?:push|publish|file|share|send|schedule|add|link|circulate|review|upload|copy)\b.{0,60}\b(?:this document|this post-?mortem|this report|the post-?mortem|the postmortem|corrective actions)\b/i

/** A closing sentence: what doing all of it will bring. */
export const CLOSING = /^(?:by (?:\p{L}+ly )?\p{L}+ing\b.{0,200}\b(?:we|our|the (?:team|company))\b|by (?:\p{L}+ly )?\p{L}+ing (?:these|the (?:above|following)|this|those|all)\b|with (?:these|those|the (?:above|following)|such|our|all these)\b|these (?:\p{L}+ ){0,5}(?:will|should|aim|are|were|have|would|can|help|ensure|include|collectively|underscore)\b|this (?:postmortem|incident|report|document|post-mortem|outage|experience|event)\b|(?:all )?th(?:ese|ose|is) (?:corrective|preventi|improve|measure|task|action|step|change|proactive)|together,? |in (?:conclusion|summary)|overall,|we (?:apologi[sz]e|appreciate|regret|thank|are sorry|learned|sincerely|understand|value)|thank|thanks|through (?:these|the)|implementing (?:these|the (?:above|following)|those)\b|our (?:commitment|goal|aim)\b|remember|stay tuned|provide feedback|please (?:help us|provide|let us|see|contact|note|take this|accept|bear with|be aware|stay|refer|visit|reach out|feel free)|for (?:more|further) (?:information|details)|addressing these|taking these|the (?:above|following) )/iu

/** "We will …", "we'll …", "we are going to …", "Vi skal …" */
export const COMMITMENT = new RegExp(`(?<!\\p{L})(?:we|i|the [\\p{L} -]{2,30}? team(?: including [^.;:]{3,90}?)?|(?:our|the) (?:engineers?|engineering|operations|ops|developers?)|engineers|ops|operations${orWords('we')})(?:['’]ll| will| shall|(?:['’](?:re|m)| are| am| is) (?:also |now |currently |actively |still )?(?:going to|planning|working|looking|investigating|reviewing|adding|implementing|improving|building|considering|taking|making)| (?:also |now )?(?:plan|intend|aim|want|need|have plans) to| need a| (?:should|must|ought to|have to)| ${anyWord('shall')})(?!\\p{L})`, 'iu')
/** "Alerts should page …", "A check must be added", "… needs to be documented", "could be improved by" */
export const DUTY = new RegExp(`(?<!\\p{L})(?:should(?!n['’]t have| (?:not |also |only |all )?have)|must(?! have| not have)|needs? to|need(?:s)? (?:better|more|a|an)|will be|shall(?: not)? be|has to be|have to be|ought to|is (?:also )?being|are (?:also )?being|would be (?:good|nice|useful|better|helpful)|can be (?:improved|reduced|avoided|made)|could (?:also )?(?:be|use)${orWords('ought')})(?!\\p{L})`, 'iu')
/** "We will know more", "we will update this page", "users will see": what happens rather than what is done. */
export const NO_COMMITMENT = /\b(?:(?:will|['’]ll) (?:\w+ )?(?:update (?:here|you|everybody|everyone|(?:this|the) (?:page|post|issue|status))|post (?:\w+ )?(?:updates?|here|more)|report back|keep (?:you|everybody|everyone) (?:posted|updated|informed)|(?:share|provide|give|publish) (?:\w+ ){0,2}(?:updates?|more (?:information|details)|details)\b(?=[^.]{0,30}(?:when|as soon|once|later|soon|shortly|here)))|(?:publish(?:ed)?|release[d]?|post(?:ed)?|share[d]?|write|written) (?:\w+ ){0,3}(?:post-?mortem|rca|root cause analysis|incident report)\b|mak(?:e|ing) (?:\p{L}+ ){0,2}(?:changes|improvements)(?=(?: (?:based on|because of|after|following) [^.,;:]{1,40})?[.!]?$)|\b(?:until|while) (?:the|this|that|it)\b[^.,;]{0,40}\b(?:is|has been|gets) (?:\p{L}+ )?(?:resolved|fixed|repaired|solved)\b|continuously (?:taking|improving|working|striving)|do (?:everything|all) (?:that )?we can|to stay informed|(?:will|['’]ll) (?:\w+ ){0,2}(?:catch (?:back )?up|be back\b|get back)|(?:members|users|customers|everyone|you) will be (?:notified|informed|updated|told)|conduct an? (?:internal|thorough|full|detailed) investigation|investigating an? (?:issue|incident|problem|outage)|provide (?:another|an?) (?:\w+ ){0,2}(?:update|analysis)|provide more information|back to normal|^(?:this|it|they|these) will\b|updates?\b.{0,40}\bwill be (?:provided|posted|shared|made)|provid(?:e|ing) (?:affected |impacted )?customers|will (?:not (?:be able|know)|never know|see|know|post|share|keep (?:this|you|the|everyone)|spend|perform|provide (?:more|further|an update|updates|additional info)|update (?:this|you|the (?:status|post|incident))|keep you|continue to (?:see|be)|be able|have to wait|always be)|we (?:should|must) (?:have|note|mention|remember|not forget)|need to (?:know|understand that)|should(?:n['’]t| not| never) \W{0,2}(?:just )?happen)\b/iu
/** "Added …", "We've moved …", "was updated", "has been raised" */
export const DONE = /^(?:\p{L}+ly )?(?:we|i|it|the [\p{L} -]{2,40}?|this)?\s*(?:['’]ve|have|has|had|was|were)\b(?! plans? to\b)|^[A-Z]?[a-z]+ed (?!\p{L}+ing\b|\p{L}+ (?:for|of|to|and|in|with)\b)|^(?:we|i|the team|they) (?:\p{L}+ly |also |then |now |already )?\p{L}+ed\b|^(?:[\p{L}`/_-]+ ){1,6}(?:was|were|has been|have been)\b/iu
/** "We'll …", "We have plans to …", "We plan to …", "Operations will …" */
export const PROMISE = /^(?:(?!if\b|when\b|until\b)[^.,]{0,60},\s+|(?:next time|going forward|moving forward|from now on|in (?:the )?future|to (?:prevent|avoid) [^.,;]{3,80}) |(?:over|in|within) the (?:next|coming) (?:[\p{L}-]+ ){1,5}?|(?:also|then|finally|additionally|further|furthermore|secondly|lastly|next|in addition) )?(?:we|(?:the )?(?:[\p{L}]+ )?(?:team|ops|operations|engineers))(?:(?:['’]ll| will)(?! not\b| (?:be |continue |keep )?(?:to |on )?(?:\p{L}+ly )?monitor)| (?:also |now )?(?:plan to|have plans to|intend to)| are (?:also |now )?(?:going to|planning (?:to|on)))\b/iu
/** "A review of all rules will be conducted", "Additionally, tests will be added"; "The remedy will be to upgrade the store" */
export const WILL_BE = /^(?:(?!(?:if|when|until|this|it|they|these|once|after|users?|customers?|members?|measures|practices|improvements|actions|steps|recommendations)\b)[^\s.;:]+ ){1,16}?(?:will (?:also |then |now )?be (?:implemented|conducted|integrated|enhanced|added|introduced|improved|reviewed|automated|documented|created|built|replaced|upgraded|removed|tested|deployed|migrated|extended|strengthened|established|allocated|dedicated|scheduled|developed|changed|reworked|enabled)\b(?! again\b| by (?:(?:the|our) (?!end\b)|users\b|customers\b|members\b))|(?:remedy|fix|plan|step|action|solution) (?:will be|is) to\b)/iu
/** "Our engineers are also creating safeguards", "In the longer term, we are moving away from it": what makes it better, not the work of recovery. */
export const BETTERING = /^(?:(?:in the |over the )?(?:long|short|medium)(?:er)?[- ]term,? |to (?:prevent|avoid) [^,.;]{3,100},? |finally,? |furthermore,? |additionally,? |meanwhile,? )?(?:we|(?:our |the )?(?:\p{L}+ )?(?:team|engineers))(?:['’]re| are) (?:also |now |currently |actively |already )?(?:implementing|creating|improving|building|introducing|moving (?:away|to [^.]{0,60}\b(?:systems?|stores?|databases?|clusters?|providers?|hosts?|hosting|servers?|services?|platforms?|versions?|architectures?|setups?|clouds?|networks?|hardware|infrastructure|queues?|brokers?|balancers?|storage)\b)|migrating|redesigning|rewriting|hardening|automating|strengthening|expanding|enhancing|reworking|replacing|reviewing our|updating our|changing our|adding (?!capacity|servers?|nodes?|instances?|resources)|deploying (?:enhancements|improvements)|looking (?:at|into) ways to|working (?:on|to) (?:improv|prevent|ensur|add|implement|reduc|strengthen|enhanc|automat))/iu
/** "Our team is reviewing the limits to prevent similar outages", "I am working to make it restart by itself in the future": work on what comes after the incident, whatever it is. */
export const AGAINST_RECURRENCE = /^(?:(?:additionally|also|finally|furthermore|meanwhile|in addition),? )?(?:we|i|(?:(?:our|the) )?(?:[\p{L}-]+ ){0,2}(?:team|engineers))(?:['’](?:re|m)| are| am| is) (?:\p{L}+ly |also |now |still |further |already |actively )*(?!(?:seeing|experiencing|monitoring|taking|restarting|rolling|rerouting|routing|failing|disabling|blocking|contacting|committed|continuing|working (?:hard|diligently|tirelessly|around))\b|[^]*\bthe (?:\p{L}+ )?cause\b)\p{L}+ing\b[^]*?\b(?:(?:prevent|avoid)(?:ing)? (?:such|similar|these|this (?:kind|sort|class|type|issue|problem|from (?:happening|occurring|re))|the same|another|any (?:such|similar)|re\p{L}+)|be (?:prevented|avoided)|recurr?\p{L}*|reoccurr?\p{L}*|(?:happen|occur)\p{L}* again|in (?:the )?future|future (?:events|incidents|issues|outages|problems|failures|occurrences)|similar (?:events|incidents|issues|outages|problems|failures)|(?:like|such as) th(?:is|ese)|this (?:class|kind|type|sort) of|resilien\p{L}*|(?:more|is|are|be) robust)\b/iu
/** "We have since added a probe so that this is noticed in future", "we also updated our alerts to ensure that somebody is paged" */
export const PREVENTED = /^(?:(?:additionally|also|finally|furthermore|in addition|as a result|since then),? )?(?:we|i|(?:our|the) (?:[\p{L}-]+ ){0,2}(?:team|engineers))(?:['’]ve| have| has)? (?:\p{L}+ly |also |now |since |already |further )*(?!(?:need|decided|agreed|planned|noticed|reali[sz]ed|learned|identified|assessed|conducted|completed|performed|attempted|started|apologi[sz]ed|experienced|mitigated|resolved|restored|recovered)\b|[^]*\b(?:taking steps|want to|(?:measures|changes|steps|actions|improvements) (?:in place )?to (?:protect|prevent|ensure|keep))\b)(?:[a-z]+ed|put|made|built|set up|wrote)\b[^]*?\b(?:in (?:the )?future|(?:going|moving) forward|(?:from|so(?: that)?|not|never|cannot|n['’]t)\b[^.]{0,40}\b(?:happen|occur)\p{L}* again|prevent (?:such|similar|future|this (?:issue|problem|from (?:happening|occurring|re\p{L}+))|(?:a )?recurrence)|(?:alerts?|alerting|monitoring|notifications?)\b[^.]{0,60}\bto ensure)\b/iu
/** "We have moved …", "The script was updated", "has been raised": with an auxiliary or a subject, since "Improved alerts" is also what is wanted. */
export const REPORTED = /^(?:\p{L}+ly )?(?:(?:we|i)(?:['’]ve| have| had)\b(?! to\b| plans?\b| a\b| (?:also |now |already )?(?:decided|agreed|planned|scheduled|begun|started|identified)\b)|(?:we|i|the (?:[\p{L}]+ ){0,2}team) (?:\p{L}+ly |also |then |now |already )?(?:(?!need|decided|agreed|planned|scheduled|started)[a-z]+ed|gave|made|built|wrote|took|brought|sent|rewrote)\b)|^(?:(?!(?:will|should|must|needs?|may|would|could|can|when|if|once|until|before|after)\b)\S+ ){1,20}?(?:was|were|has been|have been) (?:\p{L}+ly |also |now |already )?(?!not\b)[a-z]+(?:ed|t|en|de)\b/iu
/** "We are adding …", "work has begun". */
export const UNDERWAY = /^(?:we['’]re|we are|engineers are|ops is|operations is) (?:also |currently |now |actively |already )?(?!going|plann|consider|tak)[a-z]+ing\b|\b(?:work (?:is|has) (?:now |currently |already )?(?:underway|started|begun|in progress)|we are (?:currently )?working on|we have (?:begun|started)|currently (?:being|working)|(?:is|are|remains?) (?:still )?(?:ongoing|under ?way|in progress)|already doing)\b/i

type Status = keyof Language['taskStates']
const inLanguages = (status: Status) => LANGUAGES.flatMap(({ taskStates }) => taskStates[status] ?? []).map(words => `|${words}`).join('')

/** How a status is written, as a whole. */
export const STATUS_WORDS: readonly { status: Status; words: RegExp }[] = [
  { status: 'wont-do', words: new RegExp(`^(?:declined|won['’]?t (?:do|fix)|wontfix|wont[- ]do|not doing|cancel+ed|rejected|abandoned|dropped|closed as won['’]?t fix|invalid|obsolete${inLanguages('wont-do')})$`, 'i') },
  { status: 'open', words: new RegExp(`^(?:open|to ?do|outstanding|not (?:yet )?(?:done|started|completed?)|new|coming(?: soon)?|(?:in )?planning|planned|pending|unresolved|backlog|undone|incomplete|unassigned|on hold|deferred|postponed|blocked|stalled|no${inLanguages('open')})$`, 'iu') },
  { status: 'in-progress', words: new RegExp(`^(?:in[- ]?progress|on[- ]?going|wip|work in progress|started|doing|under ?way|in review|in design|active|pr (?:open(?:ed)?|up|raised|submitted|in review)|under review|in development|partially (?:done|complete\\w*)${inLanguages('in-progress')})$`, 'iu') },
  { status: 'done', words: new RegExp(`^(?:(?:already |now |all |since )?(?:done|completed?|finished|fixed|resolved|closed|(?:pr )?merged|implemented|deployed|shipped|accomplished|achieved|delivered|released|rolled out|in place|solved|ok|yes${inLanguages('done')})|this (?:is|has (?:already )?been) (?:now |already )?done|✅|✔️?|☑️?|:white_check_mark:|:heavy_check_mark:|:ballot_box_with_check:)$`, 'iu') },
]

/** "Follow-up: the pager now sends two pages", "it now runs twice": what is in place is complained of. */
export const COMPLAINT = /^(?:bug|problem|issue|regression|follow-?up|to-?do)\b[^:]{0,20}:|\b(?:twice|too \w+)\b/i
