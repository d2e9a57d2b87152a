import type { LintFinding, LintReport } from '../../../api/archive/lint.ts'

/** The report in SARIF 2.1.0, which code scanning and editors take in. */
export function lintSarif({ findings, unread }: LintReport): string {
  const all = [...findings, ...unread], rules = [...new Set(all.map(({ rule }) => rule))].sort()
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'Hindsight', rules: rules.map(id => ({ id })) } }, results: all.map(result) }],
  }
  return JSON.stringify(log, null, 2)
}

/** SARIF has our three severities by the same names. */
const result = ({ path, line, rule, severity, message, remedy }: LintFinding) => ({
  ruleId: rule, level: severity, message: { text: `${message} ${remedy}` },
  locations: [{ physicalLocation: { artifactLocation: { uri: path.split(/[/\\]/).map(encodeURIComponent).join('/') }, region: { startLine: line } } }],
})
