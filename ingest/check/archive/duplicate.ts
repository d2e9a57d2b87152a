import { whereTold, type ArchiveRule, type Told } from '../rule.ts'

/** The same title on the same day, told in two places: a copy, or a log and its single report. */
export const duplicate: ArchiveRule = {
  id: 'duplicate',
  severity: 'note',
  find(told) {
    const alike = Map.groupBy(told.filter(({ title, day }) => title && day), ({ title, day }) => `${day} ${nameOf(title!)}`)
    return [...alike.values()].flatMap(([first, ...others]) => others.map(other => finding(first!, other)))
  },
}

const nameOf = (title: string) => title.toLowerCase().match(/[\p{L}\p{N}]+/gu)?.join(' ') ?? title

const finding = (first: Told, { path, incident, line }: Told) => ({
  path, incident, place: { line, start: 0, end: 0 },
  message: `“${first.title}” of ${first.day} is told in ${whereTold(first)} as well.`,
  remedy: 'Nothing to do if both are meant; else keep the fuller one.',
})
