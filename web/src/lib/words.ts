/** `1 incident`, `1,350 incidents`. */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString('en')} ${n === 1 ? one : many}`
}

/** `Cause missing`. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `a`, `a and b`, `a, b and c`. */
export function list(items: string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

/** Names of fields and groups as pages show them; what is not here is shown as it is called. */
const NAMES: { [field: string]: string } = {
  detectedBy: 'found by', 'detected-by': 'found by', affectedPercent: 'share affected', falseLeads: 'false leads', 'false-leads': 'false leads', timeZone: 'time zone',
  'open-tasks': 'open tasks', mitigation: 'fixed by', mitigations: 'fixed by', 'task-owner': 'owner of tasks', taskOwner: 'owner of tasks',
}
const DURATIONS = ['detect', 'acknowledge', 'mitigate', 'resolve', 'repair', 'restore']
export const named = (field: string): string => NAMES[field] ?? (DURATIONS.includes(field) ? `time to ${field}` : field)
