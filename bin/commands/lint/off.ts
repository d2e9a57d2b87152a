// Rules that an archive has switched off, each with the reason, in a file of its own.
import { existsSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { LintReport } from '../../../api/archive/lint.ts'
import { Failure } from '../../../api/errors.ts'

/** Where they stand, unless another file is named. */
export const CONFIG = 'hindsight-lint.yaml'

/** By rule, why it is off. Throws `bad_config` where the file does not say so. */
export function rulesOff(file?: string): Map<string, string> {
  if (file === undefined && !existsSync(CONFIG)) return new Map()
  const { off } = readConfig(file ?? CONFIG), wrong = (reason: string) => new Failure('bad_config', { file: file ?? CONFIG, reason })
  if (off === null || typeof off !== 'object' || Array.isArray(off)) throw wrong('has no list of rules that are off')
  for (const [rule, reason] of Object.entries(off)) if (typeof reason !== 'string' || !reason.trim()) throw wrong(`does not say why "${rule}" is off`)
  return new Map(Object.entries(off as { [rule: string]: string }))
}

function readConfig(file: string): { off?: unknown } {
  try {
    const config: unknown = parse(readFileSync(file, 'utf8'))
    return config !== null && typeof config === 'object' ? config : {}
  } catch (error) {
    throw new Failure('bad_config', { file, reason: `cannot be read: ${(error as Error).message.split('\n')[0]!.replace(/[.:]+$/, '')}` })
  }
}

/** The report without what they found; `off` tells how much that was, so that a rule that is misspelt or no longer needed shows. What could not be read stays. */
export function withoutRules(report: LintReport, off: ReadonlyMap<string, string>): Linted {
  return {
    ...report, findings: report.findings.filter(({ rule }) => !off.has(rule)),
    off: [...off].map(([rule, reason]) => ({ rule, reason, findings: report.findings.filter(finding => finding.rule === rule).length })),
  }
}

export type Linted = LintReport & { off: { rule: string; reason: string; findings: number }[] }
