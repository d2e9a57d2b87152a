// One file a rule, named as the rule: the folders are the list of what is looked at.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ARCHIVE_RULES } from '../../../ingest/check/archive.ts'
import { FILE_RULES, INCIDENT_RULES } from '../../../ingest/check/document.ts'

test.each([
  ['document', [...FILE_RULES, ...INCIDENT_RULES]],
  ['archive', ARCHIVE_RULES],
])('every rule of %s has its file and its test, and every file is asked', (folder, rules) => {
  const names = (path: string, ending: string) => readdirSync(join(import.meta.dirname, path)).map(file => file.replace(ending, '')).sort()
  const ids = rules.map(({ id }) => id).sort()
  expect(names(`../../../ingest/check/${folder}`, '.ts')).toEqual(ids)
  expect(names(folder, '.test.ts')).toEqual(ids)
})
