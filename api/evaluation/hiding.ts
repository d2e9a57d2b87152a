// A file as it would be kept if some of its words were not in it.
import { read, wordsOf } from '../../ingest/parse.ts'
import type { KeptFile, StoredFile } from '../../store/store.ts'
import { bagOf, type Bag } from '../../text/bag.ts'
import { toldIn } from '../../ingest/told-lines.ts'
import type { Concepts } from '../../text/concepts.ts'
import type { KnownItem } from './known-items.ts'

/** The file without what a question is asked with: it is blanked, so that all other places stay where they are. */
export function withHidden(file: KeptFile, { kind, hidden }: KnownItem, telling: string, concepts: Concepts): StoredFile {
  const { parts } = read(file.path, file.text!)
  let text = file.text!
  const removed: string[] = []
  for (const words of [...hidden].sort((a, b) => b.length - a.length)) {
    const around = text.split(words)
    removed.push(...around.slice(1).map(() => words))
    text = around.join(words.replace(/\S/g, ' '))
  }
  return {
    ...file, text,
    tellings: file.tellings.map((told, i) => {
      const lines = toldIn({ ...file, text }, told.source, parts.length === 1, concepts)
      const bag = bagOf(wordsOf(parts[i]!.document), concepts)
      if (told.id !== telling) return { telling: told, bag, told: lines }
      return { telling: { ...told, ...(kind === 'summary' ? { summary: null } : { title: null }) }, bag: removed.reduce((left, part) => lessened(left, part, concepts), bag), told: lines }
    }),
  }
}

/** A bag without the words of a part of its text. */
function lessened(bag: Bag, part: string, concepts: Concepts): Bag {
  const { terms, counts, length } = bagOf(part, concepts), less = new Map(terms.map((term, i) => [term, counts[i]!]))
  const left = bag.terms.map((term, i) => ({ term, count: bag.counts[i]! - (less.get(term) ?? 0), i })).filter(({ count }) => count > 0)
  const place = new Map(left.map(({ i }, now) => [i, now])), forms = bag.forms.map((form, i) => ({ form, of: place.get(bag.formOf[i]!) })).filter(({ of }) => of !== undefined)
  return { terms: left.map(({ term }) => term), counts: left.map(({ count }) => count), length: Math.max(0, bag.length - length), forms: forms.map(({ form }) => form), formOf: forms.map(({ of }) => of!) }
}
