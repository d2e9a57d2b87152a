// Systems that a sentence says have failed: "Search was unavailable", "the shopping cart service crashed", "access to media.example.org", "users of the Search API".

export type Named = { name: string; start: number }

const PROPER = String.raw`\p{Lu}[\p{L}\p{N}._-]*[\p{L}\p{N}](?: \p{Lu}[\p{L}\p{N}._-]*[\p{L}\p{N}]){0,3}`
const HOST = String.raw`[\p{Ll}\p{N}]+(?:[.-][\p{Ll}\p{N}]+){1,4}`
const KIND = String.raw`(?:services?|apis?|API|endpoints?|gateway|dashboard|portal|pipelines?|cluster|queue|app|platform|website|site|database|server)`
const STATE = String.raw`(?:(?:was|were|is|are|became|went|remained) (?:completely |temporarily |intermittently |partially |totally |briefly |mostly |all )?(?:down|offline|unavailable|inaccessible|unreachable|unresponsive|unusable|not (?:available|accessible|working|responding|reachable)|degraded|out)\b|(?:crashed|failed|stopped|experienced|suffered|had) (?=an? |\w+ing\b|to respond|intermittent|outage|degraded|elevated|significant|complete|serving|for|at))`

const PATTERNS: readonly RegExp[] = [
  // "Object Store was unavailable", "ADFS went down", "the Search API experienced elevated …"
  new RegExp(String.raw`(?:^|[\s(])(?:[Tt]he |[Oo]ur |[Aa]ll )?(?<name>${PROPER}|${HOST})(?: (?:service|servers?|cluster|site))? ${STATE}`, 'gu'),
  // "the shopping cart service was down", "our checkout API crashed"
  new RegExp(String.raw`(?:^|\s)(?:[Tt]he|[Oo]ur) (?<name>(?:[\p{L}\p{N}-]+ ){1,2}${KIND}) ${STATE}`, 'gu'),
  // "customers using Object Store", "users of the Search API"
  new RegExp(String.raw`\b(?:[Cc]ustomers?|[Uu]sers?|[Ss]ubscriptions|[Tt]eams) (?:using|of) (?:the |our )?(?<name>${PROPER}(?: (?:for|to) ${PROPER})?)(?=[\s,.;])`, 'gu'),
]

// Words without which none of the patterns can match; most sentences have none.
const TELLING = /\b(?:down|offline|unavailable|inaccessible|unreachable|unresponsive|unusable|available|accessible|working|responding|reachable|degraded|out|crashed|failed|stopped|experienced|suffered|had an?|using|(?:users?|customers?|subscriptions|teams) of)\b/i

/** The names in a sentence, each with its place. */
export function namesFailing(text: string): Named[] {
  if (!TELLING.test(text)) return []
  return PATTERNS.flatMap(pattern => [...text.matchAll(pattern)].map(match => {
    const name = match.groups!.name!
    return { name, start: match.index + match[0].indexOf(name) }
  }))
}
