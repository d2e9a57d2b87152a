// What the keeper is told of dates that cannot be as they are written.
import { MOMENTS, type Problem } from '../../record.ts'
import type { Candidate, Settled } from '../../settle/candidate.ts'

/** A beginning that was only taken from the order of a timeline contradicts no end. */
const TOLD = 0.8

/** An end before the beginning, and dates that were read as days of another year or month. */
export function problemsOf(chosen: Settled): Problem[] {
  const { impossible: end, started, mistyped } = chosen
  const elsewhere = MOMENTS.map(name => chosen[name]).find(c => c && !mistyped.some(({ mention }) => mention === c.mention) && isOfOtherYear(c))
  return [
    ...end && started && started.confidence >= TOLD ? [endsBeforeStart(end)] : [],
    ...mistyped.map(yearMistyped),
    ...elsewhere ? [yearMistyped(elsewhere)] : [],
  ]
}

function endsBeforeStart({ evidence: [place] }: Candidate): Problem {
  return {
    rule: 'ends-before-start',
    severity: 'warning',
    message: `The end as written (“${place!.quote.slice(0, 80)}”) lies before the beginning; it was left out.`,
    remedy: 'Correct the date or the time, whichever is mistyped.',
    place: { line: place!.line, start: place!.start, end: place!.end },
  }
}

function yearMistyped({ evidence: [place] }: Candidate): Problem {
  return {
    rule: 'year-mistyped',
    severity: 'warning',
    message: `The date as written (“${place!.quote.slice(0, 80)}”) lies in another year or month than the incident; it was read as the same day of the incident's own.`,
    remedy: 'Correct the date.',
    place: { line: place!.line, start: place!.start, end: place!.end },
  }
}

// The day as it is written, in a year that is not.
function isOfOtherYear({ mention, date }: Candidate): boolean {
  const written = mention?.stamp.date
  if (!written?.year || !date || Number(date.slice(0, 4)) === written.year) return false
  return [written, ...written.other ? [written.other] : []].some(({ month, day }) => month === Number(date.slice(5, 7)) && day === Number(date.slice(8)))
}
