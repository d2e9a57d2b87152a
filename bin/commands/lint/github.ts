import type { LintFinding, LintReport } from '../../../api/archive/lint.ts'

const LEVELS: { [severity in LintFinding['severity']]: string } = { error: 'error', warning: 'warning', note: 'notice' }

/** The report as workflow commands of GitHub Actions, which shows each beside its line. */
export const lintGithub = ({ findings, unread }: LintReport): string =>
  [...findings, ...unread].map(({ path, line, rule, severity, message, remedy }) => `::${LEVELS[severity]} file=${property(path)},line=${line},title=${property(rule)}::${data(`${message} ${remedy}`)}`).join('\n')

// As the toolkit of GitHub Actions escapes them.
const data = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
