// "09:29 Ada rolls back the release": timelines tell what was done in the present as well. Phrases are written in the past, and this adds the present.

/** Past and present; none that is a noun as often ("changes", "fixes", "increases", "updates"). */
const TENSES = new Map(`added adds, adjusted adjusts, amended amends, applied applies, banned bans, bounced bounces, brought brings, bypassed bypasses, cleaned cleans, cleared clears, corrected corrects, deleted deletes,
  deployed deploys, depooled depools, disabled disables, diverted diverts, downgraded downgrades, drained drains, edited edits, enabled enables, enlarged enlarges, expanded expands, extended extends, failed fails, flushed flushes,
  freed frees, gave gives, granted grants, inserted inserts, installed installs, killed kills, launched launches, lowered lowers, merged merges, moved moves, opened opens, paused pauses, pointed points, promoted promotes,
  provisioned provisions, pulled pulls, purged purges, pushed pushes, put puts, raised raises, rebuilt rebuilds, recovered recovers, recreated recreates, redirected redirects, reduced reduces, reinstalled reinstalls, removed removes,
  renewed renews, repaired repairs, replaced replaces, resized resizes, resolved resolves, restored restores, reverted reverts, rolled rolls, routed routes, scaled scales, sent sends, shifted shifts, spun spins, stopped stops,
  suspended suspends, swapped swaps, switched switches, terminated terminates, throttled throttles, took takes, truncated truncates, turned turns, undid undoes, withdrew withdraws, wiped wipes`.split(',').map(pair => pair.trim().split(' ') as [string, string]))

/** A phrase (text/phrases.ts) with the present of its first verb. */
export function inPresentToo(phrase: string): string {
  const [first, ...rest] = phrase.split(' ')
  return [first!.split('|').flatMap(word => [word, ...TENSES.get(word) ? [TENSES.get(word)!] : []]).join('|'), ...rest].join(' ')
}
