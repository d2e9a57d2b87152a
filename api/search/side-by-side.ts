// A paste and an incident side by side: all that both say, with what they have in common marked in each. Looked at where the data is.
import type { Inside } from '../../store/store.ts'
import { conceptsHere } from '../archive/own-glossary.ts'
import { readLines } from './lines.ts'
import { marksOf, saidIn, type Said } from './passages.ts'
import { inPlace } from './pasted/in-place.ts'
import { readPaste } from './pasted/read.ts'
import type { Beside } from './beside.ts'
import type { BesideAnswer } from './schema.ts'
import { understand } from './understand.ts'
import { tellingOf, weigh, worthFetching, worthOf } from './weigh.ts'

export default async function sideBySide(store: Inside, { text, page }: Beside): Promise<BesideAnswer> {
  const pasted = await readPaste(text), concepts = await conceptsHere(store), { words } = await weigh(store, understand(pasted.read, concepts).asked)
  const worth = worthOf(tellingOf(worthFetching(words))), lines = await readLines(page)
  const yours = pasted.lines.map(line => ({ ...line, said: saidIn(line.read, worth, concepts) })), theirs = lines.map(line => ({ ...line, said: saidIn(line.text, worth, concepts) }))
  const common = termsOf(yours).intersection(termsOf(theirs)), shared = (said: readonly Said[]) => said.filter(({ term }) => common.has(term))
  return {
    yours: inPlace(pasted.text, yours.map(line => ({ ...line, said: shared(line.said) }))),
    theirs: theirs.map(({ said, ...line }) => ({ ...line, marks: marksOf(shared(said)) })),
  }
}

const termsOf = (lines: readonly { said: readonly Said[] }[]) => new Set(lines.flatMap(({ said }) => said.map(({ term }) => term)))
