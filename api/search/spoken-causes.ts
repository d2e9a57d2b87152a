// Causes that a text speaks of, in its own words.

/** `words`: the phrase that speaks of it; `tag`: the cause. */
export type SpokenCause = { tag: string; words: string }

/** Of a longer text only so much is read for it. */
const READ = 5_000
/** What is worth less is a mention. */
const TELLING = 0.3

/** Those that a paste tells, none that it denies or only suspects, the surest first. */
export async function causesTold(text: string): Promise<SpokenCause[]> {
  const told = await candidatesIn(text)
  return told.filter(({ worth }) => worth >= TELLING).sort((a, b) => b.worth - a.worth).map(({ tag, support }) => ({ tag: tag.id, words: wordsOf(support[0]!) }))
}

/** The phrase by which a sentence speaks of a cause; null where none does. */
export async function phraseOf(tag: string, sentence: string): Promise<string | null> {
  const found = (await candidatesIn(sentence)).find(one => one.tag.id === tag)
  return found ? wordsOf(found.mentions[0]!) : null
}

// All that reads documents: loaded when it is first needed, for every start of the program would wait for it, and then at hand, since an import that was made before is still looked up.
let loaded: ReturnType<typeof load> | null = null
const load = () => Promise.all([import('../../ingest/read/format.ts'), import('../../ingest/meaning/cause-candidates.ts')])

async function candidatesIn(text: string) {
  const [{ readDocument }, { candidates }] = await (loaded ??= load())
  return candidates(readDocument('paste.txt', text.slice(0, READ)).document)
}

type Mention = Awaited<ReturnType<typeof candidatesIn>>[number]['mentions'][number]

const wordsOf = ({ statement: { block, words }, mark: { from, to } }: Mention) => block.text.slice(words[from]!.start, words[to - 1]!.end)
