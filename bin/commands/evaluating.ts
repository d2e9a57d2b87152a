// What `hindsight evaluate` does; gives its exit code.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Config } from '../../api/config.ts'
import { evaluate } from '../../api/evaluation/evaluate.ts'
import { fileIn } from '../../store/sqlite/data-file.ts'
import type { Store } from '../../store/store.ts'
import { evaluationText } from '../terminal/evaluation-text.ts'
import { withFilledStore, withStore } from './store.ts'

export function runEvaluate(config: Config, { queries, seed, worst, json }: { queries: number; seed: number; worst: number; json?: boolean }): Promise<number> {
  return withFilledStore(config, async store => {
    const evaluation = await evaluate(store, work => withCopy(config, store, work), { most: queries, seed, worst })
    console.log(json ? JSON.stringify(evaluation, null, 2) : evaluationText(evaluation))
    return evaluation.measured.at(-1)!.n ? 0 : 1
  })
}

async function withCopy<T>(config: Config, store: Store, work: (copy: Store) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'hindsight-evaluate-'))
  try {
    await store.backup(fileIn(folder))
    return await withStore({ ...config, data: folder }, work)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
