import type { LintReport } from '../../../api/archive/lint.ts'

/** The report for programs, in one object. */
export const lintJson = (report: LintReport): string => JSON.stringify(report, null, 2)
