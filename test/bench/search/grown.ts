// Archives of any size, grown out of a small real one. Each account has the lines of one that was read, half of them from a second one, so that sentences, lengths, what stands
// together and how often everyday words come are those of people. Its rarer words are spelt anew, each the same throughout the account: with the chance that Heaps' law gives by
// a word that nobody has used yet, else by one drawn from all uses before (the more a word was used, the likelier it comes: Zipf's law comes of that). The law's exponent is
// fitted to the archive itself, so that its vocabulary goes on growing as it did. The same seed grows the same archive.
import { ingest } from '../../../ingest/ingest.ts'
import type { PostmortemRecord } from '../../../ingest/record.ts'
import type { Telling } from '../../../store/incident.ts'
import { GLOSSARY } from '../../../taxonomy/glossary.ts'
import { words } from '../../../text/tokens.ts'
import { chance, type Chance } from '../../chance.ts'

export type Account = { text: string; telling: Telling }
export type Growing = {
  /** The next account. */
  account(): Account
  /** A line out of the archive that was read. */
  line(): string
  /** Different words so far, and Heaps' exponent: the number of different words grows with the number of all words to this power. */
  vocabulary(): { words: number; exponent: number }
}

type Seed = { record: PostmortemRecord; lines: string[]; told: string[] }

/** A word in at most this share of the accounts is one of those that are spelt anew: names, products, numbers of versions. */
const RARE = 0.01
const SPELT = /[a-z]{3,}/gi
const WHOLE = /^[a-z]{3,}$/
const FROM_SECOND = 0.5

export async function growing(archive: string, seed: number): Promise<Growing> {
  const random = chance(seed), seeds = await read(archive), { exponent, factor, used, uses } = statistics(seeds, random)
  const trade = new Set(Object.values(GLOSSARY).flat().flatMap(words))
  const isRare = (word: string) => WHOLE.test(word) && !trade.has(word) && (uses.get(word) ?? 0) <= seeds.length * RARE
  const coined = coiner([...uses.keys()].filter(isRare), random)
  /** One entry for each account that uses a rare word. */
  const urn = [...uses].flatMap(([word, times]) => (isRare(word) ? new Array<string>(times).fill(word) : []))
  let all = used, different = uses.size, made = 0

  const respelling = (text: string) => {
    const own = words(text), rare = new Set(own.filter(isRare)), fresh = factor * ((all + own.length) ** exponent - all ** exponent), spelt = new Map<string, string>()
    all += own.length
    for (const word of rare) {
      const isNew = random.next() < fresh / rare.size, other = isNew ? coined() : random.of(urn)
      if (isNew) different++
      urn.push(other)
      spelt.set(word, other)
    }
    return (text: string) => text.replace(SPELT, word => {
      const other = spelt.get(word.toLowerCase())
      return other === undefined ? word : /^[A-Z]/.test(word) ? other[0]!.toUpperCase() + other.slice(1) : other
    })
  }

  return {
    account() {
      const first = random.of(seeds), second = random.of(seeds), number = made++
      const mixed = first.lines.map(line => (isTold(line) && random.next() < FROM_SECOND ? random.of(second.told) : line)).join('\n'), respelt = respelling(mixed), text = respelt(mixed)
      return { text, telling: tellingOf(first.record, number, text, respelt) }
    },
    line: () => random.of(random.of(seeds).told),
    vocabulary: () => ({ words: different, exponent }),
  }
}

const isTold = (line: string) => line.length > 20 && !line.startsWith('#')

async function read(archive: string): Promise<Seed[]> {
  const seeds: Seed[] = []
  for await (const found of ingest(archive)) {
    if (found.type !== 'file' || !['markdown', 'text'].includes(found.format)) continue
    for (const { record } of found.records) {
      const lines = found.text.slice(record.source.start, record.source.end).split('\n'), told = lines.filter(isTold)
      if (record.kind === 'incident' && told.length) seeds.push({ record, lines, told })
    }
  }
  if (!seeds.length) throw new Error(`${archive} holds no incident`)
  return seeds
}

/** Heaps' law as it holds for the latter nine tenths of the archive's words, and in how many accounts each word is. */
function statistics(seeds: readonly Seed[], random: Chance) {
  const uses = new Map<string, number>(), points: { all: number; different: number }[] = []
  let used = 0
  for (const { lines } of shuffled(seeds, random)) {
    const own = words(lines.join('\n'))
    used += own.length
    for (const word of new Set(own)) uses.set(word, (uses.get(word) ?? 0) + 1)
    points.push({ all: used, different: uses.size })
  }
  const late = points.filter(({ all }) => all > used / 10).map(({ all, different }) => ({ x: Math.log(all), y: Math.log(different) }))
  const mean = (axis: 'x' | 'y') => late.reduce((sum, point) => sum + point[axis], 0) / late.length, x = mean('x'), y = mean('y')
  const exponent = late.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0) / late.reduce((sum, point) => sum + (point.x - x) ** 2, 0)
  return { used, uses, exponent, factor: uses.size / used ** exponent }
}

function shuffled<T>(list: readonly T[], { below }: Chance): T[] {
  const all = [...list]
  for (let i = all.length - 1; i > 0; i--) {
    const other = below(i + 1);
    [all[i], all[other]] = [all[other]!, all[i]!]
  }
  return all
}

/** Words that nobody has used yet: the head of one and the tail of another. */
function coiner(known: readonly string[], { of, below }: Chance): () => string {
  const taken = new Set(known)
  return () => {
    for (;;) {
      const head = of(known), tail = of(known), word = head.slice(0, 2 + below(head.length - 1)) + tail.slice(1 + below(tail.length - 1))
      if (taken.has(word)) continue
      taken.add(word)
      return word
    }
  }
}

function tellingOf(record: PostmortemRecord, number: number, text: string, respelt: (text: string) => string): Telling {
  const path = `${Math.floor(number / 1000)}/${number}.md`
  return {
    ...record, id: `i${number}`, archive: 'ops',
    title: record.title && { ...record.title, value: respelt(record.title.value) },
    summary: record.summary && { ...record.summary, value: respelt(record.summary.value) },
    services: record.services.map(service => ({ ...service, value: respelt(service.value) })),
    source: { ...record.source, path, incident: 1, format: 'markdown', start: 0, end: text.length, line: 1, parts: undefined },
    tasks: record.tasks.map((task, i) => ({ ...task, id: `i${number}-${i}` })),
  }
}
