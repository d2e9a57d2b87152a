import type { LintFinding } from '../../../api/archive/lint.ts'
import { bold, count, faint, printable, wrapped } from '../../terminal/print.ts'
import type { Linted } from './off.ts'

const INDENT = '    '

/** The report for people: file by file, each finding with its place (whole, to be clicked), what it says and what to do; then the rules that are off, and the sum in a line. */
export function lintText(report: Linted): string {
  const files = Map.groupBy([...report.findings, ...report.unread], ({ path }) => path)
  return [...[...files.values()].map(findings => findings.map(findingText).join('\n')), ...(report.off.length ? [report.off.map(offText).join('\n')] : []), summary(report)].join('\n\n')
}

function findingText({ path, line, severity, rule, message, remedy }: LintFinding): string {
  const says = (text: string) => wrapped(printable(text), process.stdout, INDENT)
  return [`${bold(printable(`${path}:${line}`))}  ${severity}  ${rule}`, says(message), says(remedy).split('\n').map(faint).join('\n')].join('\n')
}

const offText = ({ rule, reason, findings }: Linted['off'][number]) => wrapped(printable(`off  ${rule} (${count(findings, 'finding')}): ${reason}`))

/** "14 files, 12 accounts of incidents: 1 error, 3 warnings, 20 notes; 1 file not read". */
function summary({ files, accounts, findings, unread }: Linted): string {
  const many = (severity: LintFinding['severity']) => findings.filter(finding => finding.severity === severity).length
  const found = [count(many('error'), 'error'), count(many('warning'), 'warning'), count(many('note'), 'note')].join(', ')
  return `${count(files, 'file')}, ${count(accounts, 'account of an incident', 'accounts of incidents')}: ${findings.length ? found : 'nothing found'}${unread.length ? `; ${count(unread.length, 'file')} not read` : ''}`
}
