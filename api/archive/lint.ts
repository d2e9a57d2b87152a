// What is wrong in files and folders, without a store: each incident by itself, and all of them side by side.
import { join, resolve } from 'node:path'
import { problemsAmong } from '../../ingest/check/archive.ts'
import type { Told } from '../../ingest/check/rule.ts'
import { readPaths } from '../../ingest/ingest.ts'
import { kindOf, type HandedIn } from '../../ingest/read/root.ts'
import { MOMENTS, type PostmortemRecord, type Problem } from '../../ingest/record.ts'
import { knownDay } from '../../store/day.ts'

/** `incident` counts from 1 within its file; null where the file was not read. `line` is 1 where the whole file is meant. */
export type LintFinding = { path: string; line: number; rule: string; severity: Problem['severity']; message: string; remedy: string; incident: number | null }

/** `files`: all that were met, those among them that were not read as well. `accounts` of incidents: which of them tell one, only an archive that is kept knows. Findings stand in the order of files and lines. */
export type LintReport = { files: number; accounts: number; findings: LintFinding[]; unread: LintFinding[] }

/** Reads the files and folders at `paths`, which are called as they were typed, and what was handed in, each file once. Throws RootError where one is not there. */
export async function lint(paths: readonly (string | HandedIn)[]): Promise<LintReport> {
  const report: LintReport = { files: 0, accounts: 0, findings: [], unread: [] }
  const told: Told[] = []
  const met = new Set<string>()
  for (const root of paths) {
    const around = typeof root === 'string' && kindOf(root) !== 'file' ? root : ''
    for await (const found of readPaths([root])) {
      if (found.type !== 'file' && found.type !== 'unread') continue
      const path = around ? join(around, found.path) : found.path
      if (met.has(resolve(path))) continue
      met.add(resolve(path))
      if (found.type === 'unread') report.unread.push(findingOf(path, null, found.problem))
      else for (const { record } of found.records) add(report, told, path, record)
    }
  }
  report.files = met.size
  report.findings.push(...problemsAmong(told).map(problem => findingOf(problem.path, problem.incident, problem)))
  report.findings.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line))
  return report
}

function add(report: LintReport, told: Told[], path: string, record: PostmortemRecord): void {
  const { incident, line } = record.source
  report.findings.push(...record.problems.map(problem => findingOf(path, incident, problem, line)))
  if (record.kind !== 'incident') return
  report.accounts++
  const moments = MOMENTS.flatMap(name => (record.moments[name] ? [[name, record.moments[name].value.at]] : []))
  told.push({ path, incident, line, title: record.title?.value ?? null, day: knownDay(record)?.at ?? null, moments: Object.fromEntries(moments) as Told['moments'] })
}

const findingOf = (path: string, incident: number | null, { place, rule, severity, message, remedy }: Problem, line = 1): LintFinding => ({ path, line: place?.line ?? line, rule, severity, message, remedy, incident })
