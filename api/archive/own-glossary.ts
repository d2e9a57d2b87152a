// The words of an archive's own people: what they call their services, and how else they say what the glossary knows. In a file that lies in the archive's folder.
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Store } from '../../store/store.ts'
import { GLOSSARY } from '../../taxonomy/glossary.ts'
import { conceptsOf, type Concepts, type Glossary } from '../../text/concepts.ts'
import { words } from '../../text/tokens.ts'
import { Failure } from '../errors.ts'
import { nearestFirst } from '../search/known-here.ts'
import { CONCEPTS } from '../search/understand.ts'

export const GLOSSARY_FILE = 'hindsight-glossary.yaml'

/** What the folders of all archives say, together: a question is asked of all of them. Throws `bad_glossary`. */
export async function ownGlossary(store: Pick<Store, 'archives'>): Promise<Glossary> {
  return together(placesOf(await store.archives()).flatMap(fileAt).map(({ file, text }) => glossaryOf(file, text)))
}

let last: { files: readonly File[]; concepts: Concepts } = { files: [], concepts: CONCEPTS }

/** The concepts that a question is understood by: our own, and the archives'. A file that cannot be read is told of by the reading; questions do without it. */
export async function conceptsHere(store: Pick<Store, 'archives'>): Promise<Concepts> {
  const files = placesOf(await store.archives()).flatMap(file => orNone(() => fileAt(file))), isSame = files.length === last.files.length && files.every((file, i) => file === last.files[i])
  if (!isSame) last = { files, concepts: conceptsOf(GLOSSARY, together(files.flatMap(({ file, text }) => orNone(() => [glossaryOf(file, text)])))) }
  return last.concepts
}

const orNone = <T>(read: () => T[]): T[] => {
  try {
    return read()
  } catch {
    return []
  }
}

type File = { file: string; text: string }

const known = new Map<string, File & { changed: number; bytes: number }>()

const placesOf = (archives: readonly { root: string }[]) => archives.map(({ root }) => join(root, GLOSSARY_FILE)).sort()

/** Read again only where it has changed: every question asks. Throws `bad_glossary`. */
function fileAt(file: string): File[] {
  const [found] = orNone(() => [statSync(file, { throwIfNoEntry: false })]), before = known.get(file) // of a folder that nobody may enter as of one that is not there
  if (!found) return []
  if (before && before.changed === found.mtimeMs && before.bytes === found.size) return [before]
  const read = { file, text: textOf(file), changed: found.mtimeMs, bytes: found.size }
  known.set(file, read)
  return [read]
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new Failure('bad_glossary', { file, reason: `cannot be read (${(error as NodeJS.ErrnoException).code})` })
  }
}

function together(glossaries: readonly Glossary[]): Glossary {
  const all: { [name: string]: string[] } = {}
  for (const glossary of glossaries) for (const [name, phrases] of Object.entries(glossary)) all[name] = [...all[name] ?? [], ...phrases]
  return all
}

/** Concepts that a mistyped one may be meant for. */
const NAMED = 6

/** The phrases of a file, by service and by concept. A service is known by its own name too. Throws `bad_glossary`, which says what is wrong where. */
export function glossaryOf(file: string, text: string): Glossary {
  const wrong = (reason: string) => new Failure('bad_glossary', { file, reason })
  const { services, concepts, ...other } = mappingOf(read(text, wrong), 'the file', wrong)
  for (const name of Object.keys(other)) throw wrong(`has "${name}:", where only "services:" and "concepts:" may stand`)
  for (const name of Object.keys(mappingOf(concepts, '"concepts:"', wrong))) if (!Object.hasOwn(GLOSSARY, name)) throw wrong(`has "${name}" under "concepts:", which is no concept; the nearest are ${nearestFirst(name, Object.keys(GLOSSARY)).slice(0, NAMED).join(', ')}`)
  const phrases = ([name, value]: [string, unknown]): [string, string[]] => [name, phrasesOf(value, name, wrong)]
  const named = Object.entries(mappingOf(services, '"services:"', wrong)).map(phrases).map(([name, other]): [string, string[]] => [name, [name, ...other]])
  return together([Object.fromEntries(named), Object.fromEntries(Object.entries(mappingOf(concepts, '"concepts:"', wrong)).map(phrases))])
}

type Wrong = (reason: string) => Failure

function read(text: string, wrong: Wrong): unknown {
  try {
    return parse(text)
  } catch (error) {
    throw wrong(`cannot be read: ${(error as Error).message.split('\n')[0]!.replace(/[.:]+$/, '')}`)
  }
}

/** What is empty says nothing, and is no error. */
function mappingOf(value: unknown, where: string, wrong: Wrong): { [name: string]: unknown } {
  if (value === null || value === undefined) return {}
  if (typeof value !== 'object' || Array.isArray(value)) throw wrong(`has no names with their phrases in ${where}`)
  return value as { [name: string]: unknown }
}

function phrasesOf(value: unknown, name: string, wrong: Wrong): string[] {
  if (!Array.isArray(value)) throw wrong(`has no list of phrases for "${name}"`)
  const bad = value.find(phrase => typeof phrase !== 'string' || !words(phrase).length)
  if (bad !== undefined) throw wrong(`has ${JSON.stringify(bad)} for "${name}", which is no phrase: a phrase has a letter or a digit, and stands in quotation marks where it is but a number`)
  return value as string[]
}
