import { expect, test } from 'vitest'
import { readFrontMatter } from '../../../ingest/read/front-matter.ts'

const read = (source: string) => {
  const { fields, bodyStart, problems } = readFrontMatter(source)
  return { fields: fields.map(({ key, value }) => `${key}=${value}`), quotes: fields.map(({ start, end }) => source.slice(start, end)), body: source.slice(bodyStart), problems: problems.map(({ rule, place }) => `${rule}:${place?.line}`) }
}

test('values are as written, each with its place', () => {
  expect(read('---\ntitle: "Shop down"\ndate: 2024-05-02T10:00:00+02:00\nresolved: true\nempty:\naffected:\n  - baskets\n  - search\nby:\n  team: shop\n---\nBody')).toEqual({
    fields: ['title=Shop down', 'date=2024-05-02T10:00:00+02:00', 'resolved=true', 'affected=baskets', 'affected=search', 'by.team=shop'],
    quotes: ['Shop down', '2024-05-02T10:00:00+02:00', 'true', 'baskets', 'search', 'shop'], body: 'Body', problems: [],
  })
})

test('a folded value is quoted from its first word to its last', () => {
  expect(read('---\r\nsummary: >\r\n  all shops\r\n  down\r\n---\r\nBody')).toMatchObject({ fields: ['summary=all shops down'], quotes: ['all shops\r\n  down'], body: 'Body' })
})

test('TOML and JSON', () => {
  expect(read('+++\ntitle = "Down"\ndate = 2024-05-02\n+++\nBody')).toMatchObject({ fields: ['title=Down', 'date=2024-05-02'], quotes: ['Down', '2024-05-02'], body: 'Body' })
  expect(read('---json\n{"severity": "high"}\n---\nBody')).toMatchObject({ fields: ['severity=high'], quotes: ['high'], body: 'Body' })
  expect(read(';;;\n{"severity": "high"}\n;;;\nBody')).toMatchObject({ fields: ['severity=high'], quotes: ['high'], body: 'Body' })
  expect(read('+++\r\ntitle = "Down"\r\ntags = ["a", "b"]\r\n[by]\r\nteam = "shop"\r\n+++\r\nBody')).toMatchObject({ fields: ['title=Down', 'tags=a', 'tags=b', 'by.team=shop'], body: 'Body', problems: [] })
})

test('a bare object in front is JSON, down to the line of its brace', () => {
  expect(read('{\n  "title": "Down",\n  "by": {\n    "team": "shop"\n  },\n  "tags": ["a", "b"]\n}\n\nBody')).toEqual({
    fields: ['title=Down', 'by.team=shop', 'tags=a', 'tags=b'], quotes: ['Down', 'shop', 'a', 'b'], body: '\nBody', problems: [],
  })
})

test('lines of fields without a fence are those of a page, down to an empty line', () => {
  expect(read('title: Shop down\r\ndate: 2024-05-02\r\nsummary: all shops\r\n  and baskets\r\nimage:\r\n\r\nBody')).toEqual({
    fields: ['title=Shop down', 'date=2024-05-02', 'summary=all shops'], quotes: ['Shop down', '2024-05-02', 'all shops'], body: '\r\nBody', problems: [],
  })
})

test('keys that are symbols of Ruby', () => {
  expect(read('---\n:title: "Down"\n---\n')).toMatchObject({ fields: ['title=Down'] })
})

test('program text is refused and never run', () => {
  expect(read('---js\n{ title: globalThis.ran = true }\n---\nBody')).toEqual({ fields: [], quotes: [], body: 'Body', problems: ['front-matter-program:1'] })
  expect('ran' in globalThis).toBe(false)
})

test('broken front matter costs its fields at most: plain lines and the body are read', () => {
  expect(read('---\nseverity: high\ntitle: Down: all shops\n---\nBody')).toMatchObject({ fields: ['severity=high', 'title=Down: all shops'], body: 'Body', problems: ['front-matter-broken:3'] })
  expect(read('---json\n{"a" 1}\n---\nBody')).toMatchObject({ body: 'Body', problems: ['front-matter-broken:2'] })
})

test('front matter that is never closed is read as text', () => {
  expect(read('---\ntitle: Down\n\nBody')).toMatchObject({ fields: [], body: 'title: Down\n\nBody', problems: ['front-matter-unclosed:1'] })
})

test.each(['---\n\n# Title\n\n---\nText', '---\nText without keys.\n---\n', 'Text\n---\na: b\n---\n', '----\na: b\n----\n', '{"a": 1} is what it said.\n', '{\n"a" 1\n}\nText', '{{ a }}\n', 'title: Down\ndate: 3 May 2024\nimpact: no shop could sell from 10:00 to 10:40\ncause: full disk\n\nIt was full.', 'title: Down\nowner: Ada\n\nBody', 'Title: Down\nDate: 2024-05-02\n\nBody', 'title: Down\ndate: 2024-05-02\nThe shop was down.\n'])('%j has no front matter', source => {
  expect(read(source)).toEqual({ fields: [], quotes: [], body: source, problems: [] })
})

test('front matter of many screenfuls gives its plain lines and a problem', () => {
  const source = `---\ntitle: Carts lost\n${'note: and so on\n'.repeat(2_000)}---\nBody.`
  const { fields, problems } = readFrontMatter(source)
  expect(fields[0]).toMatchObject({ key: 'title', value: 'Carts lost' })
  expect(problems).toMatchObject([{ rule: 'front-matter-long', message: 'The front matter is longer than 20000 characters. Only its plain "key: value" lines were read.' }])
})
