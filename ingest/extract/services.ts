// Which systems were affected, by the names that the document gives them. A wrong name is worse than none, so only places that name a system are read:
// front matter and labels, the title, whom the impact names ("customers using …"), code-styled names of the impact.
import { evidence, kept, type Block, type Document } from '../document.ts'
import type { Fact } from '../record.ts'
import { SERVICE_LABELS } from '../words/roles.ts'
import { labelled, namesIn } from '../meaning/labelled.ts'
import { statements } from '../meaning/sections.ts'
import { namesFailing } from './service/failing.ts'
import { isIdentifier, nameIn, sameName } from './service/name.ts'
import { serviceInTitle } from './service/title.ts'
import { headline } from './headline.ts'

const SURE = { field: 0.97, line: 0.88, row: 0.88, list: 0.85, title: 0.85, failing: 0.75, code: 0.65 }

/** More are a list of everything. */
const MOST = 6

/** Affected systems, most trusted first. */
export const services = kept((document): Fact<string>[] => {
  const found: Fact<string>[] = []
  for (const fact of [...fromLabels(document), ...fromTitle(document), ...fromImpact(document)])
    if (found.length < MOST && !found.some(f => sameName(f.value, fact.value))) found.push(fact)
  return found
})

const stated = (value: string, quoted: Fact['evidence'], confidence: number): Fact<string> => ({ value, basis: 'stated', evidence: quoted, confidence })

// "all services of the shop (basket-api, search)": the names stand in the brackets
const ALL_OF_THEM = /^(?:all|every|most|several|many|some|the|these|our)\b[^(]*\((?<names>[^()]+)\)\s*$/i

function fromLabels(document: Document): Fact<string>[] {
  return labelled(document, SERVICE_LABELS).flatMap(({ value, from, part }) => {
    const names = ALL_OF_THEM.exec(value)?.groups!.names
    const offset = names ? value.lastIndexOf(names) : 0
    return namesIn(names ?? value).flatMap(({ text, start }) => {
      const name = nameIn(text)
      const at = offset + start + (name?.start ?? 0)
      return name ? [stated(name.text, [part(at, at + name.text.length)], SURE[from])] : []
    })
  })
}

function fromTitle(document: Document): Fact<string>[] {
  const told = headline(document)
  const name = told && serviceInTitle(told.value)
  return told && name ? [stated(name, told.evidence, SURE.title)] : []
}

/** What has no heading yet is a summary this far into the document. */
const OPENING = 6

function fromImpact(document: Document): Fact<string>[] {
  const found: Fact<string>[] = []
  const add = (block: Block, start: number, words: string, sure: number) => {
    const name = nameIn(words)
    if (name) found.push(stated(name.text, [evidence(document, block, start + name.start, start + name.start + name.text.length)], sure))
  }
  for (const { block, index, start, end, text, topics } of statements(document)) {
    const impact = topics.includes('impact')
    if (block.kind === 'heading' || !(impact || topics.includes('summary') || (index < OPENING && !topics.length))) continue
    for (const named of namesFailing(text)) add(block, start + named.start, named.name, SURE.failing)
    if (!impact) continue
    for (const style of block.styles ?? [])
      if (style.style === 'code' && style.start >= start && style.end <= end && isIdentifier(block.text.slice(style.start, style.end))) add(block, style.start, block.text.slice(style.start, style.end), SURE.code)
  }
  return found
}
