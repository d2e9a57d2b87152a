// Tokens and sessions. Each change is one statement, so another process on the same file (`hindsight token revoke`) is heard at the next question.
import type { DatabaseSync } from 'node:sqlite'
import type { Bearer, Session, Token } from '../keys.ts'

export function keyReading(db: DatabaseSync) {
  const tokens = db.prepare('SELECT name, role, hash, made FROM tokens ORDER BY name')
  const bearers = {
    token: db.prepare('SELECT name, role, NULL AS expires FROM tokens WHERE hash = ?'),
    session: db.prepare('SELECT name, role, expires FROM sessions JOIN tokens ON tokens.hash = sessions.token WHERE sessions.hash = ?'),
  }
  return {
    tokens: () => tokens.all().map(row => ({ ...row }) as Token),
    bearer(kind: 'token' | 'session', hash: string): Bearer | null {
      const row = bearers[kind].get(hash)
      return row ? ({ ...row } as Bearer) : null
    },
  }
}

export function keyWriting(db: DatabaseSync) {
  const addToken = db.prepare('INSERT INTO tokens (hash, name, role, made) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING')
  const removeToken = db.prepare('DELETE FROM tokens WHERE name = ?')
  const addSession = db.prepare('INSERT INTO sessions (hash, token, made, expires) SELECT ?, hash, ?, ? FROM tokens WHERE hash = ?')
  const removeSession = db.prepare('DELETE FROM sessions WHERE hash = ?')
  const removeOver = db.prepare('DELETE FROM sessions WHERE expires <= ?')
  return {
    addToken: ({ hash, name, role, made }: Token) => addToken.run(hash, name, role, made).changes === 1,
    removeToken: (name: string) => removeToken.run(name).changes === 1,
    addSession({ hash, token, made, expires }: Session) {
      removeOver.run(made)
      return addSession.run(hash, made, expires, token).changes === 1
    },
    removeSession: (hash: string) => void removeSession.run(hash),
  }
}
