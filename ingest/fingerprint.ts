import { hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

let print: string | undefined

/** Stands for the program that reads: changes with any source it is made of and with the libraries it names, so that files are read again by a better reader. */
export function fingerprint(): string {
  return (print ??= hash('sha256', sources().map(file => readFileSync(file, 'utf8')).join('\0'), 'hex').slice(0, 12))
}

function sources(): string[] {
  const top = join(import.meta.dirname, '..')
  const folders = ['ingest', 'taxonomy', 'text'].map(folder => join(top, folder))
  const files = folders.flatMap(folder => readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name)))
  return [...files.sort(), join(top, 'package.json')]
}
