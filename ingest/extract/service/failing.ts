// Systems that a sentence says have failed: "Search was unavailable", "the shopping cart service crashed", "access to media.example.org", "users of the Search API".
import { isNamed, isSystem } from './name.ts'

export type Named = { name: string; start: number }

const PROPER = String.raw`\p{Lu}[\p{L}\p{N}._-]*[\p{L}\p{N}](?: \p{Lu}[\p{L}\p{N}._-]*[\p{L}\p{N}]){0,3}`
const HOST = String.raw`[\p{Ll}\p{N}]+(?:[.-][\p{Ll}\p{N}]+){1,4}`
const KIND = String.raw`(?:services?|apis?|API|endpoints?|gateway|dashboard|portal|pipelines?|cluster|queue|app|platform|website|site|database|server)`
const STATE = String.raw`(?:(?:was|were|is|are|became|went|remained) (?:completely |temporarily |intermittently |partially |totally |briefly |mostly |all )?(?:down(?! (?:by |about |some |roughly )?\d)|offline|unavailable|inaccessible|unreachable|unresponsive|unusable|not (?:available|accessible|working|responding|reachable)|degraded|out|(?:unable|failing|not able) to)\b|(?:(?:crashed|failed|stopped|experienced|suffered|encountered) (?=an? |\w+ing\b|to respond|intermittent|outage|degraded|elevated|significant|complete|serving|for|at)|had (?=(?:an? |some |several )?(?:\w+ )?(?:outages?|issues?|problems?|errors?|downtime|elevated|intermittent|degraded|failures?)\b))|(?:(?:is|was|are|were) )?(?:no longer|not(?! being| having)) \p{L}+ing\b)`
// "basket.example.org down after …", "Basket (basket.example.org) down."
const DOWN = String.raw`(?: \([^()]{1,60}\))? (?:down|DOWN|offline|unreachable)(?= (?:after|due|for|because|since|from|again)\b|[.,;:]|$)`
const SYSTEM = String.raw`(?:${PROPER}|${HOST})`

const PATTERNS: readonly { words: RegExp; used?: true }[] = [
  // "Object Store was unavailable", "ADFS went down", "the Search API experienced elevated …", "Indexer no longer receiving events"
  { words: new RegExp(String.raw`(?:^|[\s(])(?:[Tt]he |[Oo]ur |[Aa]ll )?(?<name>${SYSTEM})(?:(?: (?:service|servers?|cluster|site))? ${STATE}|${DOWN})`, 'gu') },
  // "the shopping cart service was down", "our checkout API crashed"
  { words: new RegExp(String.raw`(?:^|\s)(?:[Tt]he|[Oo]ur) (?<name>(?:[\p{L}\p{N}-]+ ){1,2}${KIND}) ${STATE}`, 'gu') },
  // "an outage of Object Store", "degradation of the Search API"
  { words: new RegExp(String.raw`\b(?:outage|downtime|unavailability|degradation) (?:of|for) (?:the |our )?(?<name>${SYSTEM})(?=[\s,.;]|$)`, 'gu') },
  // "customers using Object Store", "users of the Search API"
  { words: new RegExp(String.raw`\b(?:[Cc]ustomers?|[Uu]sers?|[Ss]ubscriptions|[Tt]eams) (?:using|of) (?:the |our )?(?<name>${PROPER}(?: (?:for|to) ${PROPER})?)(?=[\s,.;]|$)`, 'gu'), used: true },
  // "using Object Store and/or Image Store"
  { words: new RegExp(String.raw`\b(?:[Cc]ustomers?|[Uu]sers?) using ${PROPER}(?: and| or| and/or|,) (?<name>${PROPER})(?=[\s,.;]|$)`, 'gu'), used: true },
  // "a subset of Object Store customers"
  { words: new RegExp(String.raw`\b(?:subset|all|most|some|number|majority) (?:of )?(?:the )?(?<name>${PROPER}) (?:customers|users|subscribers)\b`, 'gu'), used: true },
]

// Words without which none of the patterns can match; most sentences have none.
const TELLING = /\b(?:down|offline|unavailable|unavailability|inaccessible|unreachable|unresponsive|unusable|available|accessible|working|responding|reachable|degraded|degradation|out|outage|downtime|crashed|failed|failing|unable|able|stopped|experienced|suffered|encountered|had an?|using|no longer|not \p{L}+ing|(?:users?|customers?|subscriptions|teams) of|(?:customers|users|subscribers))\b/iu

// "Customers using Object Store were not affected"
const SPARED = /\bnot (?:been )?(?:impacted|affected)\b|\bunaffected\b/i

/** The names in a sentence that are systems', each with its place. */
export function namesFailing(text: string): Named[] {
  if (!TELLING.test(text) || SPARED.test(text)) return []
  return PATTERNS.flatMap(({ words, used }) => [...text.matchAll(words)].flatMap(match => {
    const name = match.groups!.name!
    return (used ? isNamed : isSystem)(name) ? [{ name, start: match.index + match[0].indexOf(name, match[0].startsWith(name) ? 0 : 1) }] : []
  }))
}
