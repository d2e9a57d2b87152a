import type { Linted } from './off.ts'

/** The report for programs, in one object. */
export const lintJson = (report: Linted): string => JSON.stringify(report, null, 2)
