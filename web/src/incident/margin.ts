// Notes in the margin hang at the line they were read from, and never overlap.

/** What hangs in the margin, from above: where it would like to be, and how high it is (px). */
export type Hanging = { wanted: number; height: number }

/** Top of each note. The one at `fixed` stays where it wants to be, the others give way, upwards above it and downwards below it. */
export function placed(notes: Hanging[], fixed: number, gap: number): number[] {
  const tops = notes.map(({ wanted }) => wanted)
  const from = Math.max(0, fixed)
  for (let i = from + 1; i < notes.length; i++) tops[i] = Math.max(tops[i]!, tops[i - 1]! + notes[i - 1]!.height + gap)
  for (let i = 0, end = -Infinity; i < from; i++) end = (tops[i] = Math.max(tops[i]!, end)) + notes[i]!.height + gap
  for (let i = from - 1; i >= 0; i--) tops[i] = Math.min(tops[i]!, tops[i + 1]! - notes[i]!.height - gap)
  return tops
}
