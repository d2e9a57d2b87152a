import type { Written } from '../../store/written.ts'
import type { LinkTo } from '../incidents/link.ts'
import type { Hit } from './schema.ts'

// As `cardOf` orders them (store/card.ts). In a text of the answer either would stand with its quotation marks escaped, and is not found.
const SOURCE = '"source":{'
const NO_LINK = '"link":null'

/** An answer whose hits lead to their originals: put into what is written, which is not read for it. */
export async function linked<T extends { hits: Hit[] }>(linkTo: LinkTo, answer: Written<T>): Promise<Written<T>> {
  const parts: Buffer[] = []
  let end = 0
  for (let at = answer.indexOf(NO_LINK); at >= 0; at = answer.indexOf(NO_LINK, at + 1)) {
    const source = answer.toString('utf8', answer.lastIndexOf(SOURCE, at) + SOURCE.length, at - 1)
    const { archive, path, line } = JSON.parse(`{${source}}`) as Hit['source'], link = await linkTo(archive, path, line)
    if (link === null) continue
    parts.push(answer.subarray(end, at), Buffer.from(`"link":${JSON.stringify(link)}`))
    end = at + NO_LINK.length
  }
  return parts.length ? Buffer.concat([...parts, answer.subarray(end)]) : answer
}
