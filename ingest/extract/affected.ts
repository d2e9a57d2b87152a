import { evidence, quote, type Block, type Document } from '../document.ts'
import type { Fact } from '../record.ts'
import { topicsNamed } from '../meaning/sections.ts'
import { matches } from '../../text/matches.ts'

// "approximately 30% of our user base", "38 % of evaluation requests", "4 percent of all download requests", "100% user base"
const SHARE = new RegExp(String.raw`(?<![\d.,\w-])(\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|percent|prosent)(?: of| av)?(?: (?!of\b|impacted\b|affected\b)[\p{L}\p{N}'’/-]+){0,4}? `
  + String.raw`(?:user[- ]?base|users?|customers?|clients?|visitors?|subscribers?|members?|requests?|traffic|calls|queries|accounts?|tenants?|devices|players|viewers|people|sessions|logins?|page ?views|transactions|brukere?|brukerne|kunder|deliveries|messages|events|connections|downloads|jobs|builds|launches|payments|orders|parcels|purchases|bookings|searches|uploads|e-?mails|checkouts|logs|log entries|writes|reads|attempts)\b`, 'giu')
// "affecting 65% …" whatever of
const AFFECTING = /\b(?:affect(?:ed|ing|s)|impact(?:ed|ing|s)|unavailable (?:to|for)|failing for|failed for)(?: about| around| approximately| roughly| nearly| almost| some| over| up to| an estimated| ~)* ?(\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|percent)/giu

// "Customers affected: ~40%", "Affected users | about 12 %"
const LABELLED = /^(?:(?:users?|customers?|clients?|requests|traffic) (?:affected|impacted)|(?:affected|impacted) (?:users?|customers?|clients?|requests|traffic))(?:: ?| \| )(?:[~≈] ?|about |around |approximately |approx\.? |nearly |up to )?(\d{1,3}(?:[.,]\d{1,2})?) ?(?:%|percent)(?![\p{L}\d])/gimu
const FIELD = /^(?:affected|impact(?:ed)?)[_ -]?(?:users?)?[_ -]?percent(?:age)?$/i
// Such a field may hold a number of people as well.
const PEOPLE_FIELD = /^(?:(?:users?|customers?|clients?)[_ -]?(?:affected|impacted)|(?:affected|impacted)[_ -]?(?:users?|customers?|clients?))$/i

// What restores, releases, or measures something else.
const OTHERWISE = /\b(?:restored|back (?:online|to|up)|recover\w*|routed to|roll(?:ed|ing)? out|rollout|(?:turn|switch)(?:ed|ing)? on|enabled? (?:\w+ ){0,3}for|deploy(?:ed|ing)? to|canary|success(?:ful|fully)? (?:rate|for)|succeed\w*|threshold|alert (?:when|if)|would|could(?! not\b)|if |not affected|unaffected|drop in|decrease in|increase in|increased by|migrat\w+|cached|normal(?:ly)?|sampled|only constitute|quota|(?<!rate )limit|capacity|goal|target|SLO|SLA|availability)\b/i

const OUTSIDE = new Set(['tasks', 'lessons', 'well', 'badly', 'lucky', 'background', 'links'])

/** Share of users, requests or traffic that was affected, in percent: the first or headline figure. */
export function affectedPercent(document: Document): Fact<number> | null {
  const field = document.fields.find(f => FIELD.test(f.key) && /^\s*\d{1,3}(?:\.\d+)?\s*(?:%\s*)?$/.test(f.value) || PEOPLE_FIELD.test(f.key) && /^[~≈]? ?\d{1,3}(?:\.\d+)? ?%$/.test(f.value.trim()))
  if (field) return { value: Number.parseFloat(field.value.replace(/^[\s~≈]+/, '')), basis: 'stated', evidence: [quote(document, field.start, field.end)], confidence: 0.97 }
  for (const block of document.blocks) {
    if (block.kind === 'code' || !/\d ?(?:%|percent|prosent)/i.test(block.text) || isOutside(document, block)) continue
    for (const pattern of [LABELLED, SHARE, AFFECTING])
      for (const match of matches(block.text, pattern)) {
        const value = Number(match[1]!.replace(',', '.'))
        const clause = clauseAround(block.text, match.index, match.index + match[0].length)
        if (value > 0 && value <= 100 && !OTHERWISE.test(clause)) return { value, basis: 'stated', evidence: [evidence(document, block, match.index, match.index + match[0].length)], confidence: pattern === AFFECTING ? 0.85 : 0.94 }
      }
  }
  return null
}

function isOutside(document: Document, block: Block): boolean {
  const heading = document.blocks[block.section]
  return Boolean(heading && OUTSIDE.has(topicsNamed(heading.text)[0] ?? ''))
}

function clauseAround(text: string, start: number, end: number): string {
  const begin = Math.max(0, start - 100), lead = text.slice(begin, start)
  const from = begin + Math.max(...['. ', ', ', '; ', '\n', ' and '].map(stop => lead.lastIndexOf(stop) + 1))
  const behind = /[.,;\n]| and /.exec(text.slice(end, end + 80))
  return text.slice(from, end + (behind ? behind.index : 80))
}
