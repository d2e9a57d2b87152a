// The regular expressions of folders: those that stand in the source, and those that are put together while it loads.
import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'

const ROOT = join(import.meta.dirname, '../..')

/** `at`: the file and line it is written at. */
export type Pattern = { at: string; pattern: RegExp }

export async function patternsOf(...folders: string[]): Promise<Pattern[]> {
  const files = folders.flatMap(folder => globSync(join(ROOT, folder, '**/*.ts')))
  return [...files.flatMap(writtenIn), ...await builtBy(files)]
}

function writtenIn(file: string): Pattern[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const found: Pattern[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      found.push({ at: `${relative(ROOT, file)}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`, pattern: new RegExp(node.text.slice(1, end), node.text.slice(end + 1)) })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** The files are loaded while `RegExp` tells what it is asked to build, and for whom. A file that only runs in a worker thread builds nothing before it is asked to. */
async function builtBy(files: string[]): Promise<Pattern[]> {
  const found: Pattern[] = [], Native = RegExp
  const noted = (pattern: RegExp) => {
    const caller = new Error().stack!.split('\n').slice(1).find(line => !line.includes(import.meta.filename) && !line.includes('Reflect.'))!
    const file = files.find(file => caller.includes(file))
    if (file) found.push({ at: `${relative(ROOT, file)}:${Native(':(\\d+):').exec(caller)?.[1]}`, pattern })
    return pattern
  }
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, given) => noted(Reflect.construct(target, given)),
    apply: (target, self, given) => noted(Reflect.apply(target, self, given)),
  })
  try {
    for (const file of files) if (!file.endsWith('worker.ts')) await import(pathToFileURL(file).href)
  } finally {
    globalThis.RegExp = Native
  }
  return found
}
