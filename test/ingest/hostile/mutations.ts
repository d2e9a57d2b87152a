// Documents spoiled as disks, mails, editors and people spoil them, and worse. The same number gives the same document.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatOf } from '../../../ingest/read/format.ts'
import { chance, type Chance } from '../../chance.ts'
import { printed } from '../read/printed.ts'
import { docx, p, styled } from '../read/written.ts'

export type Seedling = { path: string; bytes: Buffer }

const ARCHIVES = ['examples/archive', '../shared/corpus/archive'].map(folder => join(import.meta.dirname, '../../..', folder))

/** What is spoiled: the sample archive, some of it printed and as Word documents, and the labelled corpus where it lies beside the repository. */
export function seedlings(): Seedling[] {
  const found = ARCHIVES.filter(existsSync).flatMap(archive =>
    readdirSync(archive, { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && formatOf(entry.name))
      .map(entry => join(entry.parentPath, entry.name)).sort()
      .map(file => ({ path: file.slice(archive.length + 1), bytes: readFileSync(file) })))
  return [...found, ...found.slice(0, 5).flatMap(asOffice)]
}

function asOffice({ path, bytes }: Seedling): Seedling[] {
  const lines = bytes.toString().split('\n').filter(Boolean).slice(0, 60)
  const escaped = (line: string) => line.replace(/[<&]/g, ' ')
  return [
    { path: `${path}.docx`, bytes: docx(lines.map((line, i) => p(escaped(line), i ? '' : styled('Title'))).join('')) },
    { path: `${path}.pdf`, bytes: printed([lines.map((text, i) => ({ at: [72, 800 - i * 12] as [number, number], text: text.replace(/[^ -~]/g, ' ') }))]) },
  ]
}

const LONGEST = 60_000
const ENDINGS = ['.md', '.txt', '.rst', '.adoc', '.html', '.html.md.erb', '.mdx', '']
const HEADINGS = ['Timeline', 'Root cause', 'Action items', 'Impact', 'Summary', 'Lessons learned', 'Tidslinje', '']
const ODD = ['\u0000', '\u0007', '\u001b[31m', '\u00a0', '\u00ad', '\u200b', '\u2028', '\u202e', '\ufeff', '\ufffd', '\u{1F525}', '\ud83d', '\udd25', 'e\u0301', 'İ', 'ß', 'Ω', '１２', '٣', '\r', '\t', '&#x10ffff;', '&nbsp;', '%00', '${x}', '{{', '{%', '<%', '<!--', '-->', '<script>', ']]>', '```', '~~~', '***', '|', '[[', '](', '\\', '"', "'", '10:00', '24:61', '31.02.2024', '2024-13-45', '-5 minutes', '99999999999 hours', '1e309 minutes', 'T+', '@', '#']

const shuffled = <T>(list: T[], { below }: Chance): T[] => {
  for (let i = list.length - 1; i > 0; i--) {
    const j = below(i + 1);
    [list[i], list[j]] = [list[j]!, list[i]!]
  }
  return list
}
/** A part of a list, by its ends. */
const stretch = (length: number, { below }: Chance): [number, number] => {
  const from = below(length), to = Math.min(length, from + 1 + below(Math.max(1, length >> 2)))
  return [from, to]
}
const parted = (change: (parts: string[], chance: Chance) => string[], by: string) => (text: string, chance: Chance) => change(text.split(by), chance).join(by)
const cut = (parts: string[], chance: Chance) => parts.toSpliced(stretch(parts.length, chance)[0], stretch(parts.length, chance)[1])
const repeat = (parts: string[], chance: Chance) => {
  const [from, to] = stretch(parts.length, chance), again = parts.slice(from, to)
  return parts.toSpliced(to, 0, ...Array.from({ length: 1 + chance.below(20) }, () => again).flat())
}
const swapped = (pattern: RegExp, put: (found: string, chance: Chance) => string) => (text: string, chance: Chance) => text.replace(pattern, found => (chance.below(3) ? found : put(found, chance)))
const digits = (found: string, { below }: Chance) => found.replace(/\d/g, () => String(below(10)))

type TextChange = (text: string, chance: Chance, other: string) => string

const TEXT_CHANGES: { [name: string]: TextChange } = {
  'lines shuffled': parted(shuffled, '\n'), 'lines cut': parted(cut, '\n'), 'lines repeated': parted(repeat, '\n'),
  'blocks shuffled': parted(shuffled, '\n\n'), 'blocks cut': parted(cut, '\n\n'), 'blocks repeated': parted(repeat, '\n\n'),
  'words shuffled': parted(shuffled, ' '), 'words cut': parted(cut, ' '), 'words repeated': parted(repeat, ' '),
  'tags shuffled': parted(shuffled, '<'), 'cells shuffled': parted(shuffled, '|'),
  'numbers changed': swapped(/\d+/g, digits),
  'numbers grown': swapped(/\d+/g, (found, { below }) => found + '0'.repeat(below(30))),
  'dates changed': swapped(/\d{4}-\d\d-\d\d|\d{1,2}[:.]\d\d/g, digits),
  'headings changed': swapped(/^(?:#+|=+) .*$/gm, (_, { below, of }) => `${'#'.repeat(1 + below(7))} ${of(HEADINGS)}`),
  'spliced': (text, { below }, other) => text.slice(0, below(text.length)) + other.slice(below(other.length)),
  'interleaved': (text, { below }, other) => text.split('\n').flatMap(line => (below(3) ? [line] : [line, other.slice(below(other.length)).split('\n', 1)[0]!])).join('\n'),
  'odd letters put in': (text, { below, of }) => Array.from({ length: 1 + below(20) }, () => of(ODD)).reduce((text, odd) => text.toSpliced(below(text.length + 1), 0, odd), [...text]).join(''),
  'an odd letter repeated': (text, { below, of }) => {
    const at = below(text.length + 1)
    return text.slice(0, at) + of(ODD).repeat(1 + below(3000)) + text.slice(at)
  },
  'one long line': text => text.replace(/\s+/g, ' '),
  'a line a word': text => text.replace(/ +/g, '\n'),
  'further and further in': text => text.split('\n').map((line, i) => ' '.repeat(i % 80) + line).join('\n'),
  'quoted deeply': (text, { below }) => text.replace(/^/gm, '> '.repeat(1 + below(40))),
  'in elements': (text, { below, of }) => {
    const tag = of(['div', 'table', 'tr', 'td', 'ul', 'li', 'blockquote', 'b', 'pre', 'details', 'h2']), depth = 1 + below(400)
    return `<${tag}>`.repeat(depth) + text + `</${tag}>`.repeat(below(depth + 1))
  },
  'in front matter': (text, { below }) => `---\n${text.slice(0, below(2000))}\n---\n${text}`,
  'items': text => text.replace(/^(?=\S)/gm, '- [ ] '),
  'capitals': text => text.toUpperCase(),
  'line ends of Windows': text => text.replace(/\n/g, '\r\n'),
  'old line ends': text => text.replace(/\n/g, '\r'),
}

const BYTE_CHANGES: { [name: string]: (bytes: Buffer, chance: Chance) => Buffer } = {
  'bytes changed': (bytes, { below }) => {
    const changed = Buffer.from(bytes)
    for (let n = 1 + below(30); n > 0; n--) changed[below(changed.length)] = below(256)
    return changed
  },
  'bytes cut': (bytes, chance) => {
    const [from, to] = stretch(bytes.length, chance)
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)])
  },
  'bytes repeated': (bytes, chance) => {
    const [from, to] = stretch(bytes.length, chance)
    return Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)])
  },
  'cut short': (bytes, { below }) => bytes.subarray(0, below(bytes.length)),
  'UTF-16': bytes => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bytes.toString(), 'utf16le')]),
  'UTF-16, the other way round': bytes => Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(bytes.toString(), 'utf16le').swap16()]),
  'Latin-1': bytes => Buffer.from(bytes.toString(), 'latin1'),
  'a byte-order mark': bytes => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
}

const isText = (path: string) => !/\.(?:docx|pdf)$/.test(path)

/** The `n`th spoiled document of a seed, and what was done to it. */
export function mutant(grown: readonly Seedling[], seed: number, n: number): Seedling & { done: string[] } {
  const luck = chance(seed * 1_000_003 + n)
  let { path, bytes } = luck.of(grown)
  const done = [path]
  for (let times = 1 + luck.below(4); times > 0; times--) {
    const others = grown.filter(other => isText(other.path)), text = isText(path) && luck.below(6) > 0
    const [name, change] = luck.of(Object.entries<TextChange | ((bytes: Buffer, chance: Chance) => Buffer)>(text ? TEXT_CHANGES : BYTE_CHANGES))
    bytes = text ? Buffer.from((change as TextChange)(bytes.toString(), luck, luck.of(others).bytes.toString())) : (change as (bytes: Buffer, chance: Chance) => Buffer)(bytes.length ? bytes : Buffer.from(' '), luck)
    if (isText(path)) bytes = bytes.subarray(0, LONGEST)
    done.push(name)
  }
  if (isText(path) && !luck.below(4)) path = path.replace(/\.[^./]*$/, '') + luck.of(ENDINGS)
  return { path, bytes, done }
}
