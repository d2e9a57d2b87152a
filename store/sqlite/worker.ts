// A thread that holds one connection to the data file, and does on it what it is told. SQLite answers synchronously, so never on the server's own thread.
import { parentPort, workerData } from 'node:worker_threads'
import { StoreError } from '../store-error.ts'
import { fileIn, openDataFile, speaking, watchOver } from './data-file.ts'
import { keyReading, keyWriting } from './keys.ts'
import { overviewing } from './overview.ts'
import { backingUp, reading } from './read.ts'
import { searching } from './search.ts'
import { INSIDE, type Account, type Inside } from '../store.ts'
import { writing } from './write.ts'

/** What a thread is started with. `identity`: of the data file that the others have open. */
export type Role = { folder: string; role: 'writer' | 'reader'; identity?: string }
export type Call = { call: number; method: string; args: unknown[] }
/** `failed` of a StoreError keeps its code, which a structured clone of the error would lose. */
export type Reply = { call: number; answer?: unknown; failed?: { code: StoreError['code'] | null; message: string; stack?: string } }

const { folder, role, identity } = workerData as Role
const port = parentPort!
const OPENING = 0

type Methods = Record<string, (...args: never[]) => unknown>
type Work = (inside: Inside, asked: unknown) => Promise<unknown>

function open(): { methods: Methods; close: () => void } {
  const db = openDataFile(folder, role === 'writer'), ready = watchOver(fileIn(folder), identity)
  ready() // another may have taken its place since the others opened it
  if (role === 'writer') return { methods: guarded({ ...writing(db), ...keyWriting(db) }, ready), close: () => db.close() }
  const asking = { ...reading(db), ...searching(db) }, methods: Methods = { ...asking, ...overviewing(db), ...keyReading(db), accounts: whole(asking.accounts), run: running(asking) }
  // Every question sees one state of the file, however many statements it takes.
  const steady = (method: Methods[string]) => async (...args: never[]) => {
    db.exec('BEGIN')
    try {
      return await method(...args)
    } finally {
      if (db.isTransaction) db.exec('COMMIT') // a damaged page ends the transaction by itself
    }
  }
  return { methods: { ...Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, steady(method)])), ...backingUp(db), ready }, close: () => db.close() }
}

const guarded = (methods: Methods, guard: () => void): Methods =>
  Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, (...args) => (guard(), method(...args))]))

const encoder = new TextEncoder()

/** With the lines, which are read only when they are asked for. */
const whole = (accounts: (ids: string[]) => Account[]) => (ids: string[]) => accounts(ids).map(({ card, files }) => ({ card, files: files.map(file => ({ ...file })) }))

/** What runs inside, by its module. Its answer is written here, since whoever asked mostly sends it on: bytes change threads without a copy. */
function running(methods: Methods) {
  const inside = Object.fromEntries(INSIDE.map(name => [name, async (...args: never[]) => speaking(fileIn(folder), () => methods[name]!(...args))])) as unknown as Inside
  const works = new Map<string, Work>() // to import a module anew takes a thirtieth of the time that a search takes
  return async (module: string, asked: unknown): Promise<Uint8Array<ArrayBuffer>> => {
    const work = works.get(module) ?? ((await import(module)) as { default: Work }).default
    works.set(module, work)
    try {
      return encoder.encode(JSON.stringify(await work(inside, asked)))
    } catch (error) {
      // What a module meets besides the store, a file that it may not read say, is no trouble with the data file.
      const { message, stack } = error as Error
      throw error instanceof StoreError ? error : Object.assign(new Error(message), { stack })
    }
  }
}

async function answer(call: number, run: () => unknown) {
  try {
    const answer = await speaking(fileIn(folder), run)
    port.postMessage({ call, answer } satisfies Reply, answer instanceof Uint8Array ? [answer.buffer as ArrayBuffer] : [])
    return true
  } catch (error) {
    const { message, stack } = error as Error
    port.postMessage({ call, failed: { code: error instanceof StoreError ? error.code : null, message, stack } } satisfies Reply)
    return false
  }
}

let opened: ReturnType<typeof open> | null = null
let done: Promise<unknown> = Promise.resolve()
if (await answer(OPENING, () => { opened = open() })) {
  const { methods, close } = opened!
  // One after the other, also where what is run has to wait for a module.
  port.on('message', ({ call, method, args }: Call) => {
    done = done.then(() => answer(call, () => (method === 'close' ? close() : methods[method]!(...(args as never[]))))).then(() => { if (method === 'close') port.close() })
  })
}
