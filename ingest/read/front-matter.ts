// Front matter: the fields in front of a document, between `---` (YAML, or JSON after `---json`), `+++` (TOML) or `;;;` (JSON), or without a fence as lines of "key: value" or a JSON object.
// gray-matter hands it to the parser of its language; the values are kept as written in the file, each with its place. Program text (`---js`) is never run.
import matter from 'gray-matter'
import { parse as parseToml } from 'smol-toml'
import { parse as parseYaml } from 'yaml'
import type { Field } from '../document.ts'
import type { Problem } from '../record.ts'
import { matches } from '../../text/matches.ts'

export type FrontMatter = { fields: Field[]; bodyStart: number; problems: Problem[] }

// In this schema of YAML every scalar stays a string: a date is what the file says, not what a parser makes of it.
const ENGINES: { [language: string]: (text: string) => unknown } = {
  yaml: text => parseYaml(text, { schema: 'failsafe', logLevel: 'error' }),
  json: text => JSON.parse(text),
  toml: text => parseToml(text.trimEnd()), // a lone return at its end, left over from the last line end, is no TOML
}
const LANGUAGES: { [name: string]: string } = { '': 'yaml', yaml: 'yaml', yml: 'yaml', json: 'json', toml: 'toml' }

/** A page's fields are a screenful: what is longer would keep the parser busy for minutes, since it compares every key with all before it. */
const LONGEST = 20_000

const OPENING = /^(---|\+\+\+|;;;)(?![-+;])[ \t]*(?:([\w-]+)[ \t]*)?(?:\r\n?|\n)/

/** What each fence holds where it does not say so. */
const FENCED: { [fence: string]: string } = { '---': '', '+++': 'toml', ';;;': 'json' }

/** The fields of a file's front matter, where its body begins, and what is wrong with it. Broken front matter costs what cannot be read of it, never the body. `from`: where the page begins. */
export function readFrontMatter(source: string, from = 0): FrontMatter {
  const opening = OPENING.exec(source.slice(from))
  if (!opening) return unfenced(source) ?? bareJson(source)
  const [first, fence, name = ''] = opening as unknown as [string, string, string?]
  const start = from + first.length
  const close = new RegExp(`^${RegExp.escape(fence)}[ \\t]*\\r?$`, 'm')
  const length = source.slice(start).search(close)
  if (length < 0) return unclosed(source, start, fence)
  const bodyStart = endOfLine(source, start + length)
  const text = source.slice(start, start + length)

  // Text between two rules at the top of a page is no front matter either.
  if (!name && text.trim() && !looksLikeFields(text)) return { fields: [], bodyStart: 0, problems: [] }

  const language = LANGUAGES[name.toLowerCase() || FENCED[fence]!]
  if (!language) {
    const program = /^(js|javascript|coffee\w*|cson)$/i.test(name)
    return { fields: [], bodyStart, problems: [problem(
      program ? 'front-matter-program' : 'front-matter-language',
      `The front matter is ${program ? 'program text' : 'written'} in "${name}", which is ${program ? 'never run' : 'not known'}; its fields were not read.`,
      'Write it as YAML between two lines of "---".', source, 0, first.trimEnd().length)] }
  }
  if (text.length > LONGEST) return {
    fields: plainFields(source, start, start + length), bodyStart,
    problems: [problem('front-matter-long', `The front matter is longer than ${LONGEST} characters. Only its plain "key: value" lines were read.`, 'Move what is no field into the body.', source, 0, first.trimEnd().length)],
  }
  try {
    // Options are given, so that gray-matter keeps nothing in its cache; the engines that would run program text are shut besides.
    const { data } = matter(source.slice(from, bodyStart), { language, delimiters: fence, engines: { ...ENGINES, javascript: refuse, coffee: refuse } })
    return { fields: fieldsOf(data, source, start, start + length), bodyStart, problems: [] }
  } catch (error) {
    const at = start + placeOf(error, text)
    const reason = error instanceof Error ? error.message.split('\n')[0]!.replace(/ (?:at line \d+, column \d+|in JSON at position .*)?:?$/, '') : String(error)
    return {
      fields: plainFields(source, start, start + length), bodyStart,
      problems: [problem('front-matter-broken', `The front matter is no valid ${language.toUpperCase()}: ${reason}. Only its plain "key: value" lines were read.`, 'Mend the line, often by quotes around its value.', source, at, Math.max(at, endOfLine(source, at, false)))],
    }
  }
}

// "title: Tills down", "date: 2024-05-03", and an empty line: Pelican and MultiMarkdown have no fence. In small letters, for an account may open with labels as well; a value may go on in the next line.
const FIELD_LINE = /[a-z][\w-]*:(?=\s)|[ \t]+\S/y
const OF_PAGE: ReadonlySet<string> = new Set(['date', 'slug', 'category', 'tags'])
// "cause: a full disk": what opens with these is the account itself, and is to be read.
const OF_ACCOUNT = /^(?:(?:root[-_]?)?cause|impact|timeline|detection|trigger|resolution|mitigation|lessons)$/

/** The fields of a page that names at least its title and what only a page has. */
function unfenced(source: string): FrontMatter | null {
  let end = 0
  while (end < LONGEST && isFieldLine(source, end)) end = endOfLine(source, end)
  const fields = /^[ \t]*\r?\n/.test(source.slice(end)) ? plainFields(source, 0, end) : []
  return fields.some(({ key }) => key === 'title') && fields.some(({ key }) => OF_PAGE.has(key)) && !fields.some(({ key }) => OF_ACCOUNT.test(key)) ? { fields, bodyStart: end, problems: [] } : null
}

function isFieldLine(source: string, at: number): boolean {
  FIELD_LINE.lastIndex = at
  return FIELD_LINE.test(source)
}

// The object ends in a line of its brace alone.
const BARE_JSON = /^\{\s*"[\w .-]{1,60}"\s*:[^]*?\n\}[ \t]*\r?(?:\n|$)/

/** Hugo's JSON front matter has no fence. What only looks like it is text. */
function bareJson(source: string): FrontMatter {
  const [text = ''] = BARE_JSON.exec(source.slice(0, LONGEST)) ?? []
  try {
    return { fields: text ? fieldsOf(JSON.parse(text) as object, source, 0, text.length) : [], bodyStart: text.length, problems: [] }
  } catch {
    return { fields: [], bodyStart: 0, problems: [] }
  }
}

const looksLikeFields = (text: string) => /^\s*(?:#[^\n]*\n\s*)*(?:["']?:?[\w-]+["']?[ \t]*[:=]|[{[])/.test(text)

const refuse = { parse: () => { throw new Error('program text is never run') } }

function unclosed(source: string, start: number, fence: string): FrontMatter {
  if (!looksLikeFields(source.slice(start, start + 200))) return { fields: [], bodyStart: 0, problems: [] }
  return { fields: [], bodyStart: start, problems: [problem('front-matter-unclosed', `The front matter that opens with "${fence}" is never closed; all of it was read as text.`, `End it with a line of "${fence}".`, source, 0, fence.length)] }
}

/** Values of parsed front matter in the order of the file, each looked for behind the one before. */
function fieldsOf(data: object, source: string, start: number, end: number): Field[] {
  const fields: Field[] = []
  let cursor = start
  const seek = (words: string) => {
    const at = source.indexOf(words, cursor)
    return at >= 0 && at + words.length <= end ? at : -1
  }
  const visit = (key: string, value: unknown) => {
    if (value === null || value === undefined || value === '') return
    if (Array.isArray(value)) for (const element of value) visit(key, element)
    else if (typeof value === 'object' && !(value instanceof Date)) {
      for (const [name, inner] of Object.entries(value)) {
        const at = seek(name)
        if (at >= 0) cursor = at + name.length
        visit(key ? `${key}.${name}` : name.replace(/^:/, ''), inner) // a key may be a symbol of Ruby: ":title"
      }
    } else fields.push(place(key, value instanceof Date ? wordsAt(source, cursor, end) : String(value).trim()))
  }
  const place = (key: string, value: string): Field => {
    // Folded and escaped values do not stand in the file letter by letter: then from their first word to their last.
    const [first = value, last = value] = seek(value) >= 0 ? [value, value] : [/^\S+/.exec(value)?.[0], /(?<!\S)\S+$/.exec(value)?.[0]]
    const from = seek(first)
    if (from < 0) return { key, value, start: cursor, end: cursor }
    const to = first === last ? from : source.indexOf(last, from)
    cursor = (to < 0 || to + last.length > end ? from + first.length : to + last.length)
    return { key, value, start: from, end: cursor }
  }
  visit('', data)
  return fields
}

/** What stands behind a key up to the end of its line: TOML dates, as written. */
function wordsAt(source: string, from: number, end: number): string {
  return /^[\s=[,]*([^\n#\],]+)/.exec(source.slice(from, end))?.[1]?.trim() ?? ''
}

/** The `key: value` lines of front matter that no parser understands. */
function plainFields(source: string, start: number, end: number): Field[] {
  return matches(source.slice(start, end), /^([\w-]+)[ \t]*[:=][ \t]*(\S.*)$/gm).map(line => {
    const told = line[2]!.trimEnd(), quoted = /^(["']).+\1$/.test(told), value = quoted ? told.slice(1, -1) : told
    const at = start + line.index + line[0].length - line[2]!.length + Number(quoted)
    return { key: line[1]!, value, start: at, end: at + value.length }
  })
}

function placeOf(error: unknown, text: string): number {
  const { pos, line } = error as { pos?: [number, number]; line?: number }
  const told = pos?.[0] ?? Number(/position (\d+)/.exec(String(error))?.[1] ?? -1)
  if (told >= 0) return Math.min(told, text.length)
  let at = 0
  for (let i = 1; i < (line ?? 1); i++) at = text.indexOf('\n', at) + 1
  return at
}

function problem(rule: string, message: string, remedy: string, source: string, start: number, end: number): Problem {
  return { rule, severity: rule === 'front-matter-language' ? 'warning' : 'error', message, remedy, place: { line: source.slice(0, start).split('\n').length, start, end } }
}

function endOfLine(source: string, from: number, after = true): number {
  const at = source.indexOf('\n', from)
  return at < 0 ? source.length : at + Number(after)
}
