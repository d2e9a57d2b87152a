/** So many of one key tell something: a title that more bear, or a day that more are of, tells none of them from another. */
const FEW = 200

/** Ids by a key that several may share. */
export class IdsByKey {
  readonly #ids = new Map<string, Set<string>>()

  of(key: string): ReadonlySet<string> {
    return this.#ids.get(key) ?? NONE
  }
  /** Those of the key, as long as they are few enough to be looked at one by one. */
  few(key: string): ReadonlySet<string> {
    const ids = this.of(key)
    return isFew(ids) ? ids : NONE
  }
  add(key: string, id: string): void {
    void (this.#ids.get(key)?.add(id) ?? this.#ids.set(key, new Set([id])))
  }
  remove(key: string, id: string): void {
    this.#ids.get(key)?.delete(id)
  }
}

export const isFew = (ids: ReadonlySet<string>) => ids.size <= FEW

const NONE: ReadonlySet<string> = new Set()

/** By which titles are alike but for case and blanks. */
export const titleKey = (title: string) => title.toLowerCase().trim()
