// What lies beside the incidents or over them: files that every repository has, lists of links.
import { evidence, toldBy, type Block } from '../../document.ts'
import { datesIn } from '../../time/dates.ts'
import { CHANGES_NAME, INDEX_ALONE, INDEX_NAME, INDEX_TITLE, IS_POSTMORTEM, POLICY_NAME } from '../../words/kinds.ts'
import { FEW, other, type Looks, type Other } from './looks.ts'

/** Files that every repository has beside its documents; a folder's `index.md` may be the incident itself. */
export function named({ body, name, title, titled, tells, clocks }: Looks): Other | null {
  if (POLICY_NAME.test(name)) return other('policy', 0.95, titled)
  if (CHANGES_NAME.test(name)) return other('notes', 0.9, titled)
  const isIncident = clocks > 0 && [title, body[0]?.text ?? ''].some(text => IS_POSTMORTEM.test(text))
  return INDEX_NAME.test(name) && clocks < 3 && tells.size < 2 && !isIncident ? other('index', 0.95, titled) : null
}

/** So many links are those of a list, and under a title that says so fewer. */
const LIST = 5, TITLED_LIST = 3

/** Mostly a list of links to the incidents, or a few words over what lies elsewhere: "Postmortems", "What broke is written down in this folder." */
export function index({ document, body, words, clocks, name, title, titled }: Looks): Other | null {
  if (words <= FEW && clocks === 0 && INDEX_ALONE.test(title) && !/(?:19|20)\d\d/.test(toldBy(document))) return other('index', 0.8, titled)
  const listed = (confidence: number, links: readonly Block[]) => other('index', confidence, titled.length ? titled : [evidence(document, links[0]!)])
  const elsewhere = body.filter(block => block.kind === 'item' && isLink(block, 0.8))
  if (elsewhere.length >= LIST && elsewhere.length >= body.length * 0.7 && clocks === 0) return listed(0.85, elsewhere)
  const days = body.filter(leadsToDay)
  if (INDEX_ALONE.test(title) && clocks === 0 && days.length > 1) return listed(0.85, days)
  const files = body.filter(block => (block.kind === 'item' || block.kind === 'row') && isLink(block, 0.4, isFile))
  if (files.length >= LIST && (files.length >= body.length * 0.5 || INDEX_NAME.test(name))) return listed(0.9, files)
  return files.length >= TITLED_LIST && INDEX_TITLE.test(title) && files.length >= body.length * 0.4 ? other('index', 0.8, titled) : null
}

/** Whether a share of a block's words is a link. */
const isLink = ({ text, styles }: Block, share: number, leads = (_href?: string) => true) => styles?.some(({ style, start, end, href }) => style === 'link' && leads(href) && end - start >= text.length * share)

const isFile = (href = '') => !/^https?:/.test(href)

/** "[2024-05-03: Tills down](tills.md)", whatever is told below it: an incident that lies in a file beside this one. */
const leadsToDay = ({ kind, text, styles }: Block) => kind === 'item' && datesIn(text).some(({ year }) => year) && styles?.some(({ style, start, end, href }) => style === 'link' && start === 0 && end >= text.trimEnd().length && !/^(?:\w+:|#|$)/.test(href ?? ''))
