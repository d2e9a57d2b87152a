import { placed } from './margin.ts'

/** Between two notes (px). */
const GAP = 8

/** Hangs the notes of a document beside what they were read from: measured where they stand in the text, which is where they stay on a narrow screen. */
export function hangNotes(body: HTMLElement): void {
  const all = [...body.querySelectorAll<HTMLElement>('.note')]
  for (const note of all) note.style.top = ''
  const notes = all.filter(({ offsetParent }) => offsetParent) // printed, some are not there
  if (!notes.length || getComputedStyle(notes[0]!).position !== 'absolute') return
  const top = body.getBoundingClientRect().top
  const hanging = notes.map(note => {
    const at = body.querySelector(`[data-facts~="${CSS.escape(note.dataset.fact!)}"]`) ?? body.querySelector(`[data-start="${note.dataset.at}"]`)
    return { note, wanted: (at?.getClientRects()[0]?.top ?? top) - top + 3, height: note.offsetHeight }
  }).sort((a, b) => a.wanted - b.wanted)
  const tops = placed(hanging, hanging.findIndex(({ note }) => note.classList.contains('on')), GAP)
  // In a list a note's place is counted from its item.
  hanging.forEach(({ note }, i) => (note.style.top = `${tops[i]! - (note.offsetParent!.getBoundingClientRect().top - top)}px`))
}
