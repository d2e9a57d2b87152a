// Announced work whose impact was the one announced.
import { evidence } from '../../document.ts'
import { UNPLANNED, UNPLANNED_TITLE } from '../../words/failures.ts'
import { ANNOUNCED, PLANNED, PLANNED_TITLE, PURPOSE } from '../../words/kinds.ts'
import { other, type Looks, type Other } from './looks.ts'

/** Announcements are short. */
const LONGEST = 350

/** So many signs of planned work are needed, fewer under a title that calls it that; the title itself counts as `TITLE` of them. */
const ENOUGH = 3, ENOUGH_TITLED = 2, TITLE = 2

/** So many signs of what nobody planned outweigh work that is announced beside it, where no title calls it that; as many is a title of a failure. */
const MUCH = 3

// "No outage is expected"
const NOT_FEARED = /\bno (?:\w+ )?(?:outage|disruption|impact|incident)s?\b|\bnot expect an?d? outage/gi

export function maintenance(looks: Looks): Other | null {
  const { words, tells } = looks
  return words > LONGEST || tells.has('cause') || tells.has('timeline') ? null : announced(looks) ?? planned(looks)
}

/** Work that is told of before it is done, and nothing that fails beside it. */
function announced({ document, body, text }: Looks): Other | null {
  const block = body.find(block => ANNOUNCED.test(block.text))
  if (!block) return null
  const beside = text.replace(PURPOSE, '')
  // The first sign is the mere word "outage", which planned ones are called as well.
  return UNPLANNED.slice(1).some(sign => sign.test(beside)) ? null : other('maintenance', 0.85, [evidence(document, block)])
}

/** More signs of planned work than of what nobody planned. */
function planned({ document, body, text, title, titled }: Looks): Other | null {
  const inTitle = PLANNED_TITLE.test(title)
  const signs = PLANNED.filter(sign => sign.test(text)).length + (inTitle ? TITLE : 0)
  if (signs < (inTitle ? ENOUGH_TITLED : ENOUGH)) return null
  const feared = text.replace(NOT_FEARED, '')
  const unplanned = UNPLANNED.filter(sign => sign.test(feared)).length + (UNPLANNED_TITLE.test(title) ? MUCH : 0)
  if (signs <= unplanned || (!inTitle && unplanned >= MUCH)) return null
  const block = body.find(block => PLANNED.some(sign => sign.test(block.text)))
  return other('maintenance', Math.min(0.95, 0.7 + 0.08 * (signs - unplanned)), inTitle && titled.length ? titled : block ? [evidence(document, block)] : [])
}
