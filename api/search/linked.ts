import type { LinkTo } from '../incidents/link.ts'
import type { Hit } from './schema.ts'

/** An answer whose hits lead to their originals. */
export async function linked<T extends { hits: Hit[] }>(linkTo: LinkTo, answer: T): Promise<T> {
  const hits = await Promise.all(answer.hits.map(async hit => {
    const { archive, path, line } = hit.source
    return { ...hit, source: { ...hit.source, link: await linkTo(archive, path, line) } }
  }))
  return { ...answer, hits }
}
