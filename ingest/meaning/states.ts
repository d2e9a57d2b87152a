// Headings of a status page that tell a state, "Resolved" over what was posted then: what stands under them may be the whole account, and is no part of one.
import { kept } from '../document.ts'
import { FOOT, STATE } from '../words/status-pages.ts'

// No account has a part of that name.
const ONLY_STATE = /^(?:Investigating|Update)\W*$/

/** The indexes of such headings: each has the time of its posting under it, or others beside it that can be nothing else. */
export const states = kept(({ blocks }) => {
  const page = blocks.some(({ kind, text }) => kind === 'heading' && ONLY_STATE.test(text))
  const posted = new Set(blocks.filter(({ kind, text }) => kind === 'paragraph' && FOOT.test(text)).map(({ section }) => section))
  return new Set(blocks.flatMap(({ kind, text }, i) => kind === 'heading' && (page || posted.has(i)) && STATE.test(text) ? [i] : []))
})
