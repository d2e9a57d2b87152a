// The house's plan, held: which folder may import from which, as DESIGN.md draws it.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')

/** Folders whose values (not only types) each folder may import, besides its own. */
const MAY_IMPORT: Record<string, string[]> = {
  text: [],
  taxonomy: [],
  ingest: ['text', 'taxonomy'],
  store: ['text'], // and the shapes it keeps, below
  api: ['text', 'taxonomy', 'ingest', 'store'],
  bin: ['api', 'ingest', 'store'],
  web: [],
}
/** Files that say what is kept: schemas and their types, and the arithmetic that holds between their values. */
const SHAPES = new Set(['ingest/record.ts', 'ingest/record-schema.ts', 'ingest/formulas.ts'])

/** How a module is named that a thread loads: `new URL('./worker.ts', import.meta.url)` */
const IN_THREAD = /new URL\('(\.{1,2}\/[\w/.-]+\.ts)', import\.meta\.url\)/g

type Import = { from: string; to: string; typeOnly: boolean }

// `import type { A } from './a.ts'`, `import './a.css'`, `export * from './b.ts'`, `await import('./c.ts')`
const IMPORT = /^\s*(?:import|export)\s+(?<type>type\s)?(?:[^'"]*?\sfrom\s+)?['"](?<static>[^'"]+)['"]|import\(\s*['"](?<dynamic>[^'"]+)['"]/gm

function importsOf(path: string, source: string): Import[] {
  return [...source.matchAll(IMPORT)].map(({ groups }) => ({ from: path, to: groups!.static ?? groups!.dynamic!, typeOnly: groups!.type !== undefined }))
}

const sources = Object.keys(MAY_IMPORT).filter(f => existsSync(join(ROOT, f))).flatMap(folder =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map(path => join(folder, path))
    .filter(path => /\.(ts|js|svelte)$/.test(path) && !path.startsWith(join('web', 'dist')))
    .map(path => ({ path, source: readFileSync(join(ROOT, path), 'utf8') })))
const imports = sources.flatMap(({ path, source }) => importsOf(path, source))

/** Where an import of ours leads, from the root; null for a package. */
const target = ({ from, to }: Import): string | null => (to.startsWith('.') ? relative(ROOT, join(ROOT, dirname(from), to)) : null)
const folderOf = (path: string): string => path.split(/[/\\]/)[0]!

describe('imports', () => {
  test('are found in every way they are written', () => {
    const source = "import type { A } from './a.ts'\nimport {\n  b,\n} from '../b.ts'\nexport * from 'c'\nimport './d.css'\nconst e = await import('./e.ts')\nexport const f = 'from'\n"
    expect(importsOf('x.ts', source).map(({ to, typeOnly }) => `${typeOnly ? 'type ' : ''}${to}`)).toEqual(['type ./a.ts', '../b.ts', 'c', './d.css', './e.ts'])
  })

  test.each(Object.entries(MAY_IMPORT))('of %s lead only to itself and to: %s', (folder, allowed) => {
    const wrong = imports.filter(({ from }) => folderOf(from) === folder).filter(found => {
      const to = target(found)
      if (to === null || folderOf(to) === folder || allowed.includes(folderOf(to))) return false
      // Types vanish before the program runs: those of text, taxonomy, ingest and store may be named anywhere above them; pages know the API by types alone.
      const seen = folder === 'web' ? ['api', 'store', 'ingest'] : folder === 'store' ? ['ingest'] : []
      return !(found.typeOnly && seen.includes(folderOf(to))) && !(folder === 'store' && SHAPES.has(to))
    })
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })

  test('lead nowhere back to where they began', () => {
    const next = Map.groupBy(imports, ({ from }) => from), onTheWay = new Set<string>(), clear = new Set<string>(), circles: string[] = []
    const follow = (path: string) => {
      if (onTheWay.has(path)) return void circles.push([...[...onTheWay].slice([...onTheWay].indexOf(path)), path].join(' → '))
      if (clear.has(path)) return
      onTheWay.add(path)
      for (const to of (next.get(path) ?? []).map(target)) if (to !== null) follow(to)
      onTheWay.delete(path)
      clear.add(path)
    }
    for (const { path } of sources) follow(path)
    expect(circles).toEqual([])
  })

  test('never load the root of natural, which brings database clients', () => {
    expect(sources.filter(({ source }) => /['"]natural['"]/.test(source)).map(({ path }) => path)).toEqual([])
    expect(sources.some(({ source }) => source.includes("'natural/lib/"))).toBe(true)
  })

  test('bring no schemas into a thread that reads or keeps, which would take 14 MB and 75 ms each', () => {
    const threads = sources.filter(({ path }) => folderOf(path) !== 'bin').flatMap(({ path, source }) => [...source.matchAll(IN_THREAD)].map(([, to]) => join(dirname(path), to!)))
    expect(threads.sort()).toEqual(['api/search/alike.ts', 'api/search/found.ts', 'api/search/side-by-side.ts', 'ingest/worker.ts', 'store/sqlite/worker.ts'])
    const next = Map.groupBy(imports.filter(({ typeOnly }) => !typeOnly), ({ from }) => from), loaded = new Set(threads)
    for (const path of loaded) for (const to of (next.get(path) ?? []).map(target)) if (to !== null) loaded.add(to)
    expect([...loaded].filter(path => (next.get(path) ?? []).some(({ to }) => to.startsWith('typebox')))).toEqual([])
    expect(loaded.has('ingest/record-names.ts')).toBe(true)
  })

  test('name the file with its ending, as Node wants it', () => {
    expect(imports.filter(({ to }) => to.startsWith('.') && !/\.\w+(\?\w+)?$/.test(to)).map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })
})

test('no source names a path of somebody’s machine', () => {
  const PRIVATE = /['"`\s](\/(?:home|root|Users|work|tmp)\/[\w.-]+)/
  expect(sources.flatMap(({ path, source }) => PRIVATE.exec(source)?.[1] ? [`${path}: ${PRIVATE.exec(source)![1]}`] : [])).toEqual([])
})

test('every folder of the plan is there', () => {
  expect(Object.keys(MAY_IMPORT).filter(folder => !sources.some(({ path }) => folderOf(path) === folder))).toEqual([])
})
