// Many questions at once, for measuring: what `--batch` of the command line prints.
import type { Store } from '../../store/store.ts'
import { search } from './search.ts'
import { similar } from './similar.ts'

export type Question = { id: string; text: string }
export type Answer = { id: string; hits: { id: string; path: string; incident: number; score: number }[] }

const ANSWERS = 10

/** Answers to questions in their order, ten hits each. */
export async function* batch(store: Store, ask: 'search' | 'similar', questions: Iterable<Question> | AsyncIterable<Question>): AsyncGenerator<Answer> {
  for await (const { id, text } of questions) {
    const answer = ask === 'search' ? await search(store, { text, filters: {}, offset: 0, limit: ANSWERS }) : await similar(store, { text, filters: {}, limit: ANSWERS })
    yield { id, hits: answer!.hits.map(({ id, score, source }) => ({ id, path: source.path, incident: source.incident, score })) }
  }
}
