import { readFileSync } from 'node:fs'
import { Failure } from '../../api/errors.ts'

/** The text of a file that was named by a person. Throws `path_missing` or `path_unreadable`, as for a folder of that name. */
export function textFile(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException
    throw new Failure(code === 'ENOENT' || code === 'ENOTDIR' ? 'path_missing' : 'path_unreadable', { path, reason: code }, { cause: error })
  }
}
