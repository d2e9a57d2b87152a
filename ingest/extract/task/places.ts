// What the headings of a document make of what stands under them, as far as tasks go.
import type { Block, Document } from '../../document.ts'
import { topicsNamed } from '../../meaning/sections.ts'
import { states } from '../../meaning/states.ts'
import { FOOT_POSTED } from '../../words/status-pages.ts'
import type { Topic } from '../../words/topics.ts'
import { statusOfHeading, type Status } from './status.ts'

/**
 * What a part of a document is, as far as tasks go: a list of them; such a list mixed with other things; one that may end in them; one that says
 * nothing we know; one that may promise some in passing; none.
 */
export type Place = 'tasks' | 'mixed' | 'open' | 'unnamed' | 'told' | 'closed'

// Under a heading for tasks, "Detection" or "Mitigation" says what sort of tasks; these say that it is over.
const ENDS_TASKS: readonly Topic[] = ['timeline', 'cause', 'well', 'badly', 'lucky', 'impact', 'trigger']
const MIXES: readonly Topic[] = ['resolution', 'lessons', 'cause', 'badly', 'investigation']
const OPEN: readonly Topic[] = ['lucky', 'summary', 'links', 'background']
const TELLS: readonly Topic[] = ['lessons', 'badly']

/** What each block's headings make of it, and by heading the status that a heading gives to what is under it. */
export function placesOf(document: Document): { places: Place[]; statuses: Map<number, { block: Block; status: Status }> } {
  const { blocks } = document
  const ofHeading: Place[] = []
  const statuses = new Map<number, { block: Block; status: Status }>()
  let posted = -1
  const places = blocks.map((block, i) => {
    // On a status page an older update follows under no heading of its own, behind when the newest was posted.
    if (block.kind === 'paragraph' && FOOT_POSTED.test(block.text)) posted = block.section
    const named = block.section >= 0 ? ofHeading[block.section]! : 'open'
    const above = named === 'tasks' && block.section === posted ? 'open' : named
    if (block.kind === 'heading') {
      const status = above === 'tasks' || topicsNamed(block.text).includes('tasks') ? statusOfHeading(block.text) : null
      // A heading that says nothing we know holds no list of tasks that is told by its wording alone; the document's title is no such heading.
      const own = status ? 'tasks' : states(document).has(i) ? 'open' : placeNamed(block, above)
      ofHeading[i] = i > 0 && own === 'open' && !topicsNamed(block.text).length ? 'unnamed' : own
      const told = status ? { block, status } : statuses.get(block.section)
      if (told) statuses.set(i, told)
    }
    return above
  })
  return { places, statuses }
}

// "Long term" under "Resolution" tells what was done for good as well as what is still to be done.
const TERM = /^\W*(?:in the )?(?:short|medium|mid|near|long)(?:er)?[- ]term\W*$/i

// "Performance results", "Benefits achieved" under a follow-up: what came of it, measured
const OUTCOME = /^\W*(?:performance |expected |measured )?(?:results|benefits|outcomes?)(?: achieved)?\W*$|^\W*achieved\b/i

// "Remediation (action items)"
const ASIDE = /\(([^()]{3,40})\)\W*$/

function placeNamed(heading: Block, above: Place): Place {
  const topics = topicsNamed(heading.text)
  if (topicsNamed(ASIDE.exec(heading.text)?.[1] ?? '')[0] === 'tasks') return 'tasks'
  if (topics.includes('tasks')) {
    if (above === 'closed' && TERM.test(heading.text)) return 'mixed'
    if (/\btaken\b|\bimmediate\b(?! prevent)/i.test(heading.text)) return above === 'tasks' ? 'tasks' : 'closed'
    return topics.some(t => MIXES.includes(t)) && above !== 'tasks' ? 'mixed' : 'tasks'
  }
  if (OUTCOME.test(heading.text) && above === 'tasks') return 'closed'
  if (!topics.length) return above
  if (above === 'tasks' || above === 'mixed') return topics.some(t => ENDS_TASKS.includes(t)) ? 'closed' : above
  return topics.every(t => OPEN.includes(t)) ? 'open' : topics.some(t => TELLS.includes(t)) ? 'told' : 'closed'
}
