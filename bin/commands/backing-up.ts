// What `hindsight backup` does.
import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Config } from '../../api/config.ts'
import { Failure } from '../../api/errors.ts'
import { told } from '../terminal/print.ts'
import { withKeptStore } from './store.ts'

export function runBackup(config: Config, file: string): Promise<void> {
  const path = resolve(file)
  if (existsSync(path)) throw new Failure('file_exists', { path })
  return withKeptStore(config, async store => {
    await store.backup(path)
    console.log(told(`Wrote ${path}, ${(statSync(path).size / 1e6).toFixed(1)} MB. To restore it, put it into an empty data folder as hindsight.db.`))
  })
}
