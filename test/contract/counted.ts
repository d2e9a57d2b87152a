import type { Inside } from '../../store/store.ts'

/** For the contract of `run`: asks one thing after another. */
export default async function counted(store: Inside, { term }: { term?: string }): Promise<{ of: number; having: number }> {
  if (term === undefined) throw new Error('no term')
  const { documents, of: [having] } = await store.frequencies([term]), { total } = await store.browse({}, 0, 1)
  return { of: Math.min(documents, total), having: having! }
}
