// A scratch list of incidents that may be the one, in the address, so that it can be handed on.

/** More would be no choice. */
export const MOST = 20

/** The ids in an address; what cannot be one is left out. */
export const candidatesIn = (param: string | null): string[] => [...new Set(param?.split(',').filter(id => /^[\w-]{1,100}$/.test(id)))].slice(0, MOST)

/** Put at the end, or taken out. */
export const toggled = (ids: string[], id: string): string[] => (ids.includes(id) ? ids.filter(one => one !== id) : [...ids, id].slice(-MOST))

/** One step up (-1) or down (1), as far as there is room. */
export function moved(ids: string[], id: string, step: -1 | 1): string[] {
  const at = ids.indexOf(id), to = at + step
  return at < 0 || to < 0 || to >= ids.length ? ids : ids.with(at, ids[to]!).with(to, id)
}
