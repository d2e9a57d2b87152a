// Where a task is tracked.
import type { Block } from '../../document.ts'
import type { Found } from './found.ts'
import { matches } from '../../../text/matches.ts'

// GitHub and GitLab issues and pull requests, Azure DevOps work items, Linear, Jira, Phabricator, Gerrit, Trello, Bugzilla.
const TRACKER = /^https?:\/\/[^\s]*(?:\/(?:-\/)?(?:issues?|pull|pulls|merge_requests|work_?items?)\/[\w-]*\d|\/_workitems\/(?:edit\/)?\d+|\/_boards\/[^\s]*workitem=\d+|linear\.app\/[\w-]+\/issue\/|\/browse\/[A-Z]|\/T\d{2,}|gerrit\.[^\s]*\/\d+|trello\.com\/c\/|show_bug\.cgi\?id=\d+)/i
const URL = /https?:\/\/[^\s<>|)\]"']+[\w/]/g
// "DAG-129"; not "UTF-8", "SHA-256", "CVE-2021-44228", "COVID-19"
const KEY = /(?<![\w/.-])(?!(?:UTF|SHA|ISO|RFC|CVE|AES|RSA|MD|TLS|SSL|HTTP|IPV|UTC|GMT|COVID|PM|SEV|INC|P|S|EC|US|EU|AP|CA|SA|ME|AF|PEP|KEP|V|X|Q|EKS|AMI|M|T|C|R|CPU|GPU|RAID|SDK|API|EL|RHEL|SSE|USB)-)[A-Z][A-Z0-9]{1,9}-\d{1,6}(?![\w-]|\.\d)/g
// "T183999", "phab:T183999"
const PHABRICATOR = /(?<![\w/.-])(?:(?:phab|phabricator|task):? ?)?(T\d{4,7})(?!\w)/gi
// "#401", "shop/checkout#30"; one digit alone numbers things of other kinds ("worker #2")
const NUMBER = /(?:(?<![\w&/.-])[\w.-]+\/[\w.-]+#\d{1,6}|(?<![\w&/])#\d{2,6})(?!\w|-)/g
// "Case ID 11297456601", "Support Ticket 1742…", "Bug 5554823"
const CASE = /\b(?:case|ticket|bug)(?: id| number| no\.?|:)?:? #?(\d{6,20})\b/gi

// Cheaper than the four above, which most texts with a digit in them do not need: they tell clocks and sizes.
const LIKE_A_NUMBER = /[A-Z0-9]-\d|t\d{4}|#\d|#? ?\d{6}/i

/** Whether a link leads into a tracker. */
const isTracker = (href: string) => href.length <= LONGEST_URL && TRACKER.test(href)

const LONGEST_URL = 500

/** Tickets named in a part of a block, in the order of their words; a link's words stand for where it leads. */
export function ticketsIn(block: Block, from: number, to: number): Found[] {
  const text = block.text.slice(from, to)
  if (!/\d/.test(text) && !block.styles?.some(style => style.href)) return []
  const found: Found[] = []
  for (const style of block.styles ?? [])
    if (style.href && style.start >= from && style.end <= to && isTracker(style.href)) found.push({ value: style.href, start: style.start, end: style.end })
  const free = (start: number, end: number) => !found.some(f => start < f.end && end > f.start)
  const add = (start: number, words: string, value = words) => {
    if (free(from + start, from + start + words.length)) found.push({ value, start: from + start, end: from + start + words.length })
  }
  const linked = text.includes('://')
  if (linked) for (const m of matches(text, URL)) if (isTracker(m[0])) add(m.index, m[0])
  const outside = linked ? text.replace(URL, url => ' '.repeat(url.length)) : text
  if (LIKE_A_NUMBER.test(outside)) {
    for (const m of matches(outside, KEY)) add(m.index, m[0])
    for (const m of matches(outside, PHABRICATOR)) add(m.index, m[0], m[1]!.toUpperCase())
    for (const m of matches(outside, NUMBER)) add(m.index, m[0])
    for (const m of matches(outside, CASE)) add(m.index, m[0], m[1]!)
  }
  return found.sort((a, b) => a.start - b.start)
}
