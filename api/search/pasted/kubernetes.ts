// What kubectl prints: a description, events, a manifest with its state. Of dozens of lines a few say what is wrong.
import { blanked, type PastedLine, type Reading } from './pasted.ts'

const DESCRIPTION = /^(?:Name|Namespace|Labels|Annotations|Status|Node|Controlled By|Containers|Conditions|Volumes|Events|Replicas|Selector|Tolerations):/
const EVENTS = /^(?:NAMESPACE\s+)?(?:LAST SEEN|FIRST SEEN|LASTSEEN)\s.*\bREASON\b/
const PODS = /^(?:NAMESPACE\s+)?NAME\s+READY\s+STATUS\s+RESTARTS\s/
const NODES = /^NAME\s+STATUS\s+ROLES\s+AGE\s/
/** A row of pods or nodes that are as they should be, and were not started anew a moment ago. */
const WELL = /\s(?:(?<ready>\d+)\/\k<ready>\s+Running(?!\s+\d+ \(\d+[sm])|Completed|Ready)\s/
/** What is said of each: how many, how old, of which version. */
const COUNTS = /(?<=\s)(?:\d+\/\d+|\d+|\(\S+ ago\)|\d+[smhdy]\w*|<none>|v\d[\w.+-]*)(?!\S)/g
/** `$ kubectl get pods`, with whatever stands before the prompt. */
const COMMAND = /^(?:[^$#>\n]{0,80}[$#>] ?)?kubectl\s/
const MANIFEST = /^(?:apiVersion|kind):\s/

/** What stands over columns. */
const HEADER = /^\s*(?:Type\s+Reason\s+Age\s|----\s)/

/** `  Last State:     Terminated`, `    - reason: OOMKilled` */
const FIELD = /^(?<lead>\s*(?:- )?(?<name>[A-Za-z][A-Za-z ]{1,30}):(?:\s+|$))(?<value>.*)$/
/** What says what is wrong, and of what. */
const TELLING = new Set(['reason', 'message', 'state', 'last state', 'exit code', 'exitcode', 'phase'])
const NAMES = new Set(['name', 'namespace', 'kind', 'image'])
const USUAL = /^(?:running|true|waiting|terminated|normal|active|succeeded|completed|<none>|0)$/i
/** Where a name is that of what is shown, not of a part of it. */
const OUTER = 2
const EVENT = /\b(Normal|Warning)\b\s+(?=[A-Z])/
/** Rows of conditions: `MemoryPressure  True`, of a node that is not ready. */
const BROKEN = /^\s*(?:\w*Pressure\s+True|(?:Ready|NetworkUnavailable)\s+(?:Unknown|True\s.*[Uu]navailable|False\s.*[Nn]ot ?[Rr]eady))/
const BLOCK = /^[|>][-+]?\s*$/

const TABLES = ['Kubernetes pods', 'Kubernetes nodes']

export function kubernetesPaste(lines: readonly PastedLine[]): Reading | null {
  const name = nameOf(lines)
  if (!name) return null
  let inside = -1 // of which indentation a block of text goes on
  const read = lines.flatMap((line): PastedLine[] => {
    const indent = /^\s*/.exec(line.text)![0].length
    if (inside >= 0 && indent > inside) return [line]
    inside = -1
    if ([PODS, NODES, EVENTS, HEADER, COMMAND].some(header => header.test(line.text))) return []
    const event = EVENT.exec(line.text)
    if (event) return [{ ...line, level: event[1] === 'Warning' ? 1 : 0, read: ' '.repeat(event.index + event[1]!.length) + line.read.slice(event.index + event[1]!.length) }]
    const field = FIELD.exec(line.text)
    if (!field && TABLES.includes(name)) return [{ ...line, level: WELL.test(line.text) ? 0 : 1, read: blanked(line.read, COUNTS) }]
    if (!field) return name === 'Kubernetes events' || BROKEN.test(line.text) ? [line] : []
    const { lead, name: key, value } = field.groups!, known = key!.toLowerCase()
    if (TELLING.has(known) && BLOCK.test(value!)) inside = indent
    const tells = TELLING.has(known) ? !USUAL.test(value!) : NAMES.has(known) && indent <= OUTER
    if (!tells || !value) return []
    // "Exit Code: 137" is said so; other names are kubectl's.
    return [{ ...line, read: known.startsWith('exit') ? line.read : ' '.repeat(lead!.length) + line.read.slice(lead!.length) }]
  })
  return { shape: { kind: 'kubernetes', name }, lines: read, setAside: ['settings'] }
}

function nameOf(lines: readonly PastedLine[]): string | null {
  const has = (pattern: RegExp) => lines.filter(({ text }) => pattern.test(text)).length
  if (has(DESCRIPTION) > 2) return 'Kubernetes description'
  if (has(EVENTS)) return 'Kubernetes events'
  if (has(PODS)) return 'Kubernetes pods'
  if (has(NODES)) return 'Kubernetes nodes'
  return has(MANIFEST) > 1 ? 'Kubernetes manifest' : null
}

