// How long it took, drawn to scale: until somebody knew, until it was better, until it was over.
import type { Hit } from '../../../api/search/schema.ts'

export type Stretch = { name: 'unknown' | 'worked' | 'mitigated'; /** Share of the whole, 0 to 1. */ share: number }

/** Empty where there is nothing to compare: no end, or an order of moments that cannot be drawn (found before it began). */
export function stretches({ detect, mitigate, resolve }: Pick<Hit, 'detect' | 'mitigate' | 'resolve'>): Stretch[] {
  if (!resolve || resolve < 0 || (detect === null && mitigate === null)) return []
  const found = detect ?? 0, better = mitigate ?? resolve
  if (found < 0 || found > better || better > resolve) return []
  const of = { unknown: found, worked: better - found, mitigated: resolve - better }
  return (['unknown', 'worked', 'mitigated'] as const).map(name => ({ name, share: of[name] / resolve })).filter(({ share }) => share > 0)
}
