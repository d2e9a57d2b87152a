// What the fields of an incident are called: as pages show them, as they are typed, and which one somebody means. test/web/incident/facts.test.ts holds the pages to it.

/** Where a page does not call a field by its key. */
const NAMES: { [field: string]: string } = { detectedBy: 'found by', trigger: 'set off by', affectedPercent: 'share affected', mitigations: 'fixed by' }

/** "time to resolve", "found by". */
export const nameOf = (field: string): string => NAMES[field] ?? field.replaceAll('-', ' ').replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)

/** As one word of a command: "time-to-resolve", "found-by". */
export const wordOf = (field: string): string => nameOf(field).replaceAll(' ', '-')

/** Which of some fields is meant: by its name or its key, with blanks, dashes or neither between the words. Null for none. */
export function fieldNamed<T extends string>(fields: readonly T[], written: string): T | null {
  const wanted = joined(written)
  return fields.find(field => joined(field) === wanted || joined(nameOf(field)) === wanted) ?? null
}

/** Without what may stand between its words. */
export const joined = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, '')
