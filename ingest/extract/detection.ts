// Who or what noticed first. What stands earlier in a timeline, or in a section about detection, says it.
import type { DETECTION } from '../../taxonomy/detection.ts'
import { evidence, type Document } from '../document.ts'
import type { PostmortemRecord } from '../record.ts'
import { isToBeDone } from '../meaning/in-context.ts'
import { markedStatements, type Mark, type Marked } from '../meaning/marked-statements.ts'
import type { Topic } from '../words/topics.ts'
import { NAMED_ALERT } from '../words/moments.ts'
import { matches } from '../../text/matches.ts'

const SECTION: { [topic in Topic | 'none']?: number } = { detection: 1, timeline: 0.9, contributing: 0.6, trigger: 0.6, summary: 0.7, none: 0.6, impact: 0.4, investigation: 0.4, well: 0.5, cause: 0.3, resolution: 0.3, badly: 0.2 }
/** Each later statement that tells of somebody noticing counts less: who noticed first is told first. */
const LATER = 0.8
const ENOUGH = 0.4
/** Where the first telling sentence of a section about it says so in strong words, it is right more than nine times in ten; elsewhere three times in four. */
const SURE = 0.88
// "Monitoring detected the failures", "engineers were notified by internal monitoring", "the team was automatically alerted", "we received alerts from …"
const PLAINLY = /(?<!\b(?:no|not|never|n['’]t|without) (?:\w+ (?:or|nor) )?)(?:\b(?:monitoring|telemetry)(?: systems?)? (?:immediately |quickly |promptly )?(?:detected|alerted|notified|caught)\b|\b(?:alerted|notified|detected) (?:(?:at|around|about|approximately|~?\d[\d:.]*(?: ?[ap]m)?|promptly|automatically|immediately) ){0,3}by (?:(?:our|the|an|internal|automated) ){0,3}(?:monitoring|alerts?|alarms?|telemetry)\b|\bautomatically alerted\b|\breceived (?:automated |monitoring |notification ){0,2}alerts? (?:from|for|that)\b)/i
// "until we discovered it by user reports", "we were made aware of it by our customers"
const BY_USERS = /\b(?:discovered|found|noticed|detected|learned|learnt|alerted|notified|informed|made aware|heard)\b[^.;]{0,40}\b(?:by|from|through|via|thanks to) (?:(?:our|some|several|multiple|an?|external|the|one of|many) ){0,2}(?:users?|customers?|clients?|subscribers?|members?|community)\b/i
// "A user who had not logged in for months opened the page and noticed that it stayed blank"
const A_USER = /^\W*(?:(?:an?|one|some|several|many|multiple|our|the first|two|three) (?:of (?:our|the) )?)(?:\w+ )?(?:users?|customers?|clients?|subscribers?|members?|visitors?|players?)\b[^.;:]{1,120}\b(?:notic(?:ed|es)|report(?:ed|s)|complain(?:ed|s)|told|wrote|contacted|discovered)\b/i
// "10:02 Ada notices that orders fail", "@bo noticed the load", "Ada and Bo see errors"
// Behind it stands what was noticed: "notices that a flag that should be gone is there" is no intention.
const SOMEBODY = /^[^\p{L}@]*(?:@[\w-]{1,40}|(?!(?:Users?|Customers?|Clients?|Members?|Support|Monitoring|People|Nobody|No|It|This|That|They|Editors?|Players?)\b)\p{Lu}[\p{L}\d_-]{1,40}(?: \p{Lu}[\p{L}\d_-]{1,40})?)(?: (?:and|&) @?\p{Lu}[\p{L}_-]{1,40})? (?:first |then )?(?:notice[sd]?|spot(?:s|ted)?|reali[sz]e[sd]?|observe[sd]?|discover(?:s|ed)?) /u
// "PROBLEM - Orders on shop1 is CRITICAL", as probes write
const PROBE = /\bPROBLEM\b.{0,80}\b(?:CRITICAL|DOWN|WARNING)\b|\bFIRING\b/
/** Where such a sentence is enough in a part about something else. */
const ANYWHERE = 0.6
/** Phrases below this ("users", "we") tell of no noticing by themselves. */
const TELLING = 0.5
/** "was detected", "noticed": in such a sentence the weak ones count more. */
const NOTICED = /\b(?:detect|notic|discover|report|alert|aware|paged|reveal|spotted|påvis|oppdag|varsl|meld)/i

// "The root cause was discovered by Ada", "Found the culprit": by then it was known that something was wrong.
const CAUSE = String.raw`(?:cause|reason|culprit)\b`
const FOUND = String.raw`(?:identified|found|discovered|detected|determined|spotted)\b`
// "Users report that the site works again", "When a node receives a notification, it …", "There was no malware found"
const SOMETHING_ELSE = new RegExp(String.raw`\b${CAUSE} (?:\w+ ){0,3}${FOUND}|\b${FOUND} (?:\w+ ){0,3}${CAUSE}|\b(?:report|confirm|sa[iy]|tell|told)\w* (?:(?!not\b|no\b)[\w']+ ){0,6}(?:fixed|resolved|restored|recovered|works|working again|reachable|available again|operational|healthy|back (?:online|up|to normal))\b|\b(?:found|discovered|located|identified|spotted) (?:an?|the|our|another) (?:\w+ ){0,2}(?:backup|snapshot|copy|fix|solution|workaround|way|remedy)\b|^(?:(?:when|whenever|if) an?|there (?:is|are|was|were) no)\b[^]*`, 'gi')

// "would have caught it", "we could do with more alarms": what did not happen; "it was also noticed": what came later; "reported on the status page": told to others.
const NO_NOTICING = /\b(?:stayed|remained) (?:all )?(?:green|silent|quiet)\b|\berror pages?\b|^customer (?:service|support|care),|\b(?:would(?:n['’]t)? (?:have|be)|(?:could|should|might|may)(?:n['’]t)? have|could do with)\b|\b(?:notic|see|observ)ing (?:\w+ ){1,3}also\b|\balso (?:noticed|noted|observed|saw|seen|found|discovered|detected)\b|\b(?:reported|posted|published|announced) on (?:the |our )?status\b|\breported as (?:successful|complete|healthy|done)\b|^[^\p{L}]*(?:\p{L}+,? ){0,12}please (?:do not|don['’]t|contact|reach|let|feel|open|get)\b/iu
// "After some digging we realized that the zone was gone", "we believe we found the culprit and are rolling back", "we found and fixed a bug": what was wrong, of which somebody knew; "users continued to report it", "it was discovered that the blog was still down": what came later
const KNOWN_BY_THEN = /\bafter (?:\w+ ){0,3}(?:investigati(?:on|ng)|analysis|analy[sz]ing|debugging|digging|troubleshooting|research|testing|contacting|speaking)\b[^]*\b(?:reali[sz]ed|found|discovered|identified)\b|\b(?:found|discovered|identified|located) (?:and|&) (?:fixed|resolved|corrected|patched|repaired|removed|addressed)\b|\b(?:believe|think)\W+(?:that )?(?:we|they)(?:['’]ve| have)? (?:now )?(?:identified|found|located)\b|\b(?:identified|found|located) the (?:\w+ )?(?:issue|problem|culprit|cause|source)\b[^]*\b(?:are (?:now |currently )?(?:working|rolling|deploying|implementing|taking|applying|preparing|putting)|a fix)\b|(?:\b(?:users|customers|people|some|many|others|they|we)\W+(?:still\W+)?)?\bcontinu(?:ed?|ing) (?:to (?:report|see|notice|observe|receive)|reporting|seeing)\b|\bdiscovered that [^]*\bstill (?:not|down|failing|broken|unavailable)\b/i
// "How was it noticed?", "[How was it noticed?]": what a form asks.
const ASKED = /^\W*(?:for example|e\.g\.|example)\b|^\W*(?:how|what|who|when|why|which|was|were|did|hvordan|hva|hvem|når)\b[^.?]*\?\W*$|^\[[^\]]*\]\W*$/i

/** Who or what noticed first. */
export function detectedBy(document: Document): PostmortemRecord['detectedBy'] {
  const told = new Map<string, number>() // of each section, how many statements told of somebody noticing
  let best: { tag: (typeof DETECTION)[number]['id']; worth: number; statement: Marked } | null = null
  for (const statement of markedStatements(document)) {
    if (statement.block.kind === 'heading') continue
    const { plainly, somebody } = toldBy(statement.text)
    const plain = plainly !== null, named = plainly?.by === 'monitoring' || NAMED_ALERT.test(statement.text)
    if (!named && !somebody && !statement.marks.detection.length || NO_NOTICING.test(statement.text) || isKnownBefore(statement) || ASKED.test(statement.text) || !somebody && statement.framing.some(f => f.tag === 'meant') || isToBeDone(statement) && !statement.marks.detection.some(mark => mark.from === 0)) continue // "Alert fired" begins with what noticed
    const section = statement.topics[0] ?? 'none'
    const place = told.get(section) ?? 0
    const noticed = named || section === 'detection' || NOTICED.test(statement.text)
    for (const { tag, weight } of firstTold(statement)) {
      const worth = (weight >= TELLING || noticed ? weight : 0) * (noticed ? 1 : weight < 1 ? 0.65 : 0.85) * Math.max(sectionWeight(statement), plain ? ANYWHERE : 0) * LATER ** place
      if (worth > (best?.worth ?? 0)) best = { tag: tag as (typeof DETECTION)[number]['id'], worth, statement }
    }
    if (named || statement.marks.detection.some(m => m.weight >= TELLING)) told.set(section, place + 1)
  }
  if (!best || best.worth < ENOUGH) return null
  const { statement, tag, worth } = best
  return { value: tag, basis: 'inferred', confidence: worth >= SURE ? 0.92 : 0.75, evidence: [evidence(document, statement.block, statement.start, statement.end)] }
}

/** Whether all that tells of a noticing comes after somebody knew. */
function isKnownBefore({ text, start, words, marks }: Marked): boolean {
  const known = KNOWN_BY_THEN.exec(text)?.index ?? -1
  return known >= 0 && !marks.detection.some(({ to }) => words[to - 1]!.end - start <= known)
}

/** Of phrases that are as strong, the one that the sentence tells first, and of those the longer: "Users reported errors, then an alert fired" were users. */
function firstTold(statement: Marked): Mark[] {
  const { plainly, somebody } = toldBy(statement.text), byUsers = plainly?.by === 'users', plain = plainly?.by === 'monitoring'
  const named = NAMED_ALERT.exec(statement.text)?.index ?? (plain ? plainly.index : null)
  const alert = named !== null && { tag: 'monitoring', weight: 1, from: statement.words.findIndex(({ start }) => start >= statement.start + named), to: statement.words.length }
  const others = matches(statement.text, SOMETHING_ELSE).map(({ 0: words, index }) => ({ start: statement.start + index, end: statement.start + index + words.length }))
  // Whose monitoring it was, and whom it told, did not notice.
  const told = ({ tag, from, to }: Mark) => (!plain && !byUsers || tag === 'user') && !others.some(({ start, end }) => statement.words[from]!.start < end && statement.words[to - 1]!.end > start)
  return [...statement.marks.detection.filter(mark => told(mark) && !denied(statement, mark)), ...alert ? [alert] : [], ...somebody ? [{ tag: 'staff', weight: 1, from: 0, to: 1 }] : [], ...byUsers && plainly.whole ? [{ tag: 'user', weight: 1, from: 0, to: 1 }] : []].sort((a, b) => b.weight - a.weight || a.from - b.from || b.to - a.to)
}

/** Who a sentence says in so many words that noticed, by whichever it tells first; and whether it begins with somebody who did. */
function toldBy(text: string): { plainly: { by: 'users' | 'monitoring'; index: number; whole: boolean } | null; somebody: boolean } {
  const aUser = A_USER.exec(text), users = aUser ?? BY_USERS.exec(text), monitoring = PROBE.exec(text) ?? PLAINLY.exec(text)
  const plainly = users && !(monitoring && monitoring.index < users.index) ? { by: 'users' as const, index: users.index, whole: aUser !== null } : monitoring && { by: 'monitoring' as const, index: monitoring.index, whole: false }
  return { plainly, somebody: !plainly && SOMEBODY.test(text) }
}

/** "No monitoring alerted us", "we didn't notice" */
function denied({ words }: Marked, mark: Mark): boolean {
  let from = Math.max(0, mark.from - 2)
  // "No alerts or monitoring detected it"
  if (words.slice(from, mark.from).some(({ word }) => word === 'or' || word === 'nor')) from = Math.max(0, from - 2)
  // "The alerts did not fire", "monitoring didn't tell us"
  const to = mark.tag === 'monitoring' && /^(?:not|t|never)$/.test(words[mark.to + 1]?.word ?? '') ? mark.to + 2 : mark.to
  return words.slice(from, to).some(({ word }) => NOT.has(word))
}
const NOT = new Set(['no', 'not', 't', 'never', 'without', 'failed', 'ikke'])

const sectionWeight = ({ topics }: Marked) => topics.length ? Math.max(...topics.map(topic => SECTION[topic] ?? 0)) : SECTION.none!
