// Systems that a sentence says have failed: "Search was unavailable", "the shopping cart service crashed", "access to media.example.org", "users of the Search API".
import { isNamed, isSystem } from './name.ts'
import { matches } from '../../../text/matches.ts'

export type Named = { name: string; start: number }

const PROPER = String.raw`\p{Lu}[\p{L}\p{N}._-]*[\p{L}\p{N}](?: \p{Lu}[\p{L}\p{N}._-]*[\p{L}\p{N}]){0,3}(?: \d{3,4}\b)?`
const HOST = String.raw`[\p{Ll}\p{N}]+(?:[.-][\p{Ll}\p{N}]+){1,4}`
const KIND = String.raw`(?:services?|apis?|API|endpoints?|gateway|dashboard|portal|pipelines?|cluster|queue|app|platform|website|site|database|server)`
const STATE = String.raw`(?:(?:was|were|is|are|became|went|remained) (?:completely |temporarily |intermittently |partially |totally |briefly |mostly |all )?(?:down(?! (?:by |about |some |roughly )?\d)|offline|unavailable|inaccessible|unreachable|unresponsive|unusable|not (?:available|accessible|working|responding|reachable)|degraded|out|(?:unable|failing|not able) to)\b|(?:(?:crashed|failed|stopped|experienced|suffered|encountered) (?=an? |\w+ing\b|to respond|intermittent|outage|degraded|elevated|significant|complete|serving|for|at)|had (?=(?:an? |some |several )?(?:\w+ )?(?:outages?|issues?|problems?|errors?|downtime|elevated|intermittent|degraded|failures?)\b))|(?:(?:is|was|are|were) )?(?:no longer|not(?! being| having| seeing| getting| expecting)) \p{L}+ing\b)`
// "basket.example.org down after …", "Basket (basket.example.org) down."
const DOWN = String.raw`(?: \([^()]{1,60}\))? (?:down|DOWN|offline|unreachable)(?= (?:after|due|for|because|since|from|again)\b|[.,;:]|$)`
const SYSTEM = String.raw`(?:${PROPER}|${HOST})`

// The words are looked for first and the name in front of them after: most sentences have none of them, and a name is costly to find.
const TELLING = /\b(?:down|DOWN|offline|unavailab|inaccessible|unreachable|unresponsive|unusable|unable|not |no longer|degrad|out|failed |failing |crashed|stopped|experienced|suffered|encountered|had |[Uu]sers?\b|[Cc]ustomers?\b|[Ss]ubscri|[Tt]eams)/
const FAILED = new RegExp(String.raw` ${STATE}|${DOWN}`, 'gu')
// "[The] Object Store [cluster] was unavailable", "ADFS went down"
const NAME_BEFORE = new RegExp(String.raw`(?:^|[\s(])(?:[Tt]he |[Oo]ur |[Aa]ll )?(?<name>${SYSTEM})(?: (?:service|servers?|cluster|site))?$`, 'u')
// "the shopping cart service was down", "our checkout API crashed"
const KIND_BEFORE = new RegExp(String.raw`(?:^|\s)(?:[Tt]he|[Oo]ur) (?<name>(?:[\p{L}\p{N}-]+ ){1,2}${KIND})$`, 'u')
/** Longest name with its article. */
const REACH = 80

// "an outage of Object Store", "degradation of the Search API"
const OUTAGE_OF = new RegExp(String.raw`\b(?:outage|downtime|unavailability|degradation) (?:of|for) (?:the |our )?(?<name>${SYSTEM})(?=[\s,.;]|$)`, 'gu')
/** What follows a whole name; other words of its sentence show that it goes on ("Harbour transparent caching"). */
const GOES_ON = String.raw`(?=[,.;:/)'’]|$|\s+(?:\(|v\d|(?:in|on|at|to|from|for|with|via|through|across|during|and|or|services?|may|might|could|can|would|will|have|had|has|were|was|are|is|who|whose|that|which|when|while|experienced?|saw|sees?|received?|encountered|noticed|reported|lost|hit|did|only|hosted|running|between)\b))`
const USED: readonly RegExp[] = [
  // "customers using Object Store", "users of the Search API"
  new RegExp(String.raw`\b(?:[Cc]ustomers?|[Uu]sers?|[Ss]ubscriptions|[Tt]eams) (?:using|of) (?:the |our )?(?<name>${PROPER}(?: (?:for|to) ${PROPER})?)${GOES_ON}`, 'gu'),
  // "using Object Store and/or Image Store"
  new RegExp(String.raw`\b(?:[Cc]ustomers?|[Uu]sers?) using ${PROPER}(?: and| or| and/or|,) (?<name>${PROPER})${GOES_ON}`, 'gu'),
  // "a subset of Object Store customers"
  new RegExp(String.raw`\b(?:subset|all|most|some|number|majority) (?:of )?(?:the )?(?<name>${PROPER}) (?:customers|users|subscribers)\b`, 'gu'),
]
const USERS = /\b(?:customers?|users?|subscri(?:ptions|bers)|teams)\b/i

// "Customers using Object Store were not affected"
const SPARED = /\bnot (?:been )?(?:impacted|affected)\b|\bunaffected\b/i

// "We could not pay even if Basket was down": not told to have been so.
const UNREAL = /\b(?:if|unless|in case|should)\s[^.,;]*$/i

/** The names in a sentence that are systems', each with its place. */
export function namesFailing(text: string): Named[] {
  if (!TELLING.test(text)) return []
  const found = [
    ...matches(text, FAILED).flatMap(match => before(text, match.index)),
    ...matches(text, OUTAGE_OF).map(match => named(match, 0)),
  ].filter(({ name }) => isSystem(name))
  if (USERS.test(text)) for (const pattern of USED) found.push(...matches(text, pattern).map(match => named(match, 0)).filter(({ name }) => isNamed(name)))
  return found.length && SPARED.test(text) ? [] : found
}

function before(text: string, end: number): Named[] {
  const from = Math.max(0, end - REACH)
  const words = text.slice(from, end)
  if (UNREAL.test(words)) return []
  return [NAME_BEFORE, KIND_BEFORE].map(pattern => pattern.exec(words)).filter(match => match !== null).filter(match => !tellsWhere(words.slice(0, match.index))).map(match => named(match, from))
}

const PLACING: ReadonlySet<string> = new Set(['across', 'in', 'within', 'throughout', 'by'])

/** "Users across [Harbour were unable to pay]": says where they are, not what failed. */
function tellsWhere(before: string): boolean {
  const words = before.trim().split(' ')
  while (words.length && (/^\p{Lu}/u.test(words.at(-1)!) || words.at(-1) === 'the')) words.pop()
  return PLACING.has(words.at(-1) ?? '')
}

const named = (match: RegExpExecArray, from: number): Named => {
  const name = match.groups!.name!
  return { name, start: from + match.index + match[0].indexOf(name) }
}
