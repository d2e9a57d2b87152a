type Filters<Name extends string> = { [K in Name]?: string[] }

/** The filters with one value put in or taken out. */
export function toggled<Name extends string>(filters: Filters<Name>, name: NoInfer<Name>, value: string): Filters<Name> {
  const before: string[] = filters[name] ?? [], after = before.includes(value) ? before.filter(one => one !== value) : [...before, value]
  const { [name]: _, ...others } = filters
  return { ...others, ...(after.length && { [name]: after }) } as Filters<Name>
}
