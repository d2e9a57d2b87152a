// Evidence drawn into the text: runs are cut where it begins and ends.
import type { Run } from '../../../api/incidents/schema.ts'
import type { ShownFact } from './facts.ts'

export type Span = { start: number; end: number; fact: string; isDrawn: boolean }

/** A stretch of a run with the same evidence all through: of these facts; `next` is the one to choose there, `isOn` where the chosen one is among them. */
export type Piece = { text: string; facts: string[]; next: string | null; isOn: boolean }

/** Every stretch of source that some fact was read from, the chosen fact's included even where it is else not drawn. */
export function spansOf(facts: ShownFact[], chosen: ShownFact | null): Span[] {
  const all = chosen && !facts.includes(chosen) ? [...facts, chosen] : facts
  return all.flatMap(fact => fact.evidence.map(({ start, end }) => ({ start, end, fact: fact.id, isDrawn: fact.isDrawn || fact === chosen })))
    .filter(({ start, end, isDrawn }) => isDrawn && end > start)
}

export function pieces(run: Run, spans: Span[], chosen: string | null): Piece[] {
  const here = spans.filter(({ start, end }) => start < run.end && end > run.start)
  if (!here.length) return [{ text: run.text, facts: [], next: null, isOn: false }]
  const cuts = new Set([run.start, run.end])
  for (const { start, end } of here) cuts.add(Math.max(start, run.start)).add(Math.min(end, run.end))
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(1).map((end, i) => {
    const start = places[i]!, over = here.filter(span => span.start <= start && span.end >= end)
    const facts = shortestFirst(over)
    return { text: run.text.slice(start - run.start, end - run.start), facts, next: facts[(facts.indexOf(chosen ?? '') + 1) % facts.length] ?? null, isOn: facts.includes(chosen ?? '') }
  }).filter(({ text }) => text)
}

/** The pieces of a row of runs; `goesOn`: the stroke of the piece before goes on, `staysOn`: this one's does, since a run ends wherever its style or its way to the source does. */
export function piecesOf(runs: Run[], spans: Span[], chosen: string | null): (Piece & { goesOn: boolean; staysOn: boolean })[][] {
  const all = runs.map(run => pieces(run, spans, chosen))
  const isOne = (a: Piece | undefined, b: Piece | undefined) => a !== undefined && b !== undefined && a.facts.length > 0 && a.facts.join() === b.facts.join()
  return all.map((list, i) => list.map((piece, k) => ({ ...piece, goesOn: k === 0 && isOne(all[i - 1]?.at(-1), piece), staysOn: k === list.length - 1 && isOne(piece, all[i + 1]?.[0]) })))
}

/** Where facts share a sentence, choosing it again goes on to the next of them; the shortest evidence, the most exact, comes first. */
const shortestFirst = (over: Span[]): string[] => [...over].sort((a, b) => a.end - a.start - (b.end - b.start)).map(({ fact }) => fact)
