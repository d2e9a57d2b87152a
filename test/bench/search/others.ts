// What somebody would reach for who searches some texts in JavaScript, as its own pages say to use it: title and text, the ten best with their titles. None of them marks words in passages,
// counts facets or tells why an incident matches; plain FTS5 has snippets.
import { create, insertMultiple, search } from '@orama/orama'
import MiniSearch from 'minisearch'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { words } from '../../../text/tokens.ts'

export type Text = { id: string; title: string; text: string }
export type Engine = { add(texts: Text[]): void | Promise<void>; /** `isTyped`: the last word may still be growing. */ find(question: string, isTyped: boolean): unknown }

const BEST = 10

export const OTHERS: { [name: string]: (folder: string) => Engine } = {
  MiniSearch() {
    const index = new MiniSearch<Text>({ fields: ['title', 'text'], storeFields: ['title'] })
    return {
      add: texts => index.addAll(texts),
      find: (question, isTyped) => index.search(question, { prefix: (_, i, terms) => isTyped && i === terms.length - 1 }).slice(0, BEST),
    }
  },

  Orama() {
    const index = create({ schema: { title: 'string', text: 'string' } as const })
    return { add: async texts => void (await insertMultiple(index, texts)), find: async question => (await search(index, { term: question, limit: BEST })).hits.map(({ id, score, document }) => ({ id, score, title: document.title })) }
  },

  FTS5(folder) {
    const db = new DatabaseSync(join(folder, 'fts5.db'))
    db.exec(`PRAGMA journal_mode = WAL; CREATE VIRTUAL TABLE texts USING fts5(id UNINDEXED, title, text, tokenize = 'porter unicode61', prefix = '2 3')`)
    const add = db.prepare('INSERT INTO texts VALUES (?, ?, ?)'), find = db.prepare(`SELECT id, title, snippet(texts, 2, '[', ']', '…', 24) AS snippet FROM texts WHERE texts MATCH ? ORDER BY rank LIMIT ${BEST}`)
    return {
      add(texts) {
        db.exec('BEGIN')
        for (const { id, title, text } of texts) add.run(id, title, text)
        db.exec('COMMIT')
      },
      find(question, isTyped) {
        const asked = [...new Set(words(question))].map(word => `"${word}"`).join(' OR ')
        return asked ? find.all(isTyped ? `${asked}*` : asked) : []
      },
    }
  },
}
