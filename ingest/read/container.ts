// What the documents of an archive lie in, as all who read them see it.
import type { Problem } from '../record.ts'
import type { FileHistory } from '../surroundings/history.ts'

/** A document met: to be read, or only reported. `path` is relative to the root, with `/`; `file` is what its container knows it by. */
export type Met = {
  path: string
  file: string
  problem?: Problem
  /** Stands for the bytes, where the container says so without reading them: as long as it stays the same, so do they. */
  key?: string
}

export type Container = {
  files: Met[]
  /** Folders that could not be entered, relative: what is known of them still holds. */
  shut: string[]
  /** Where it was looked; null for everywhere. */
  only: readonly string[] | null
  /** How large a document is; `state` changes whenever it is written or replaced. */
  look(met: Met): Promise<{ bytes: number; state: string }>
  read(met: Met): Promise<Buffer>
  /** Asks git for the history of each document; null where there is none to ask. Rejects where it cannot tell. */
  history: (() => Promise<(met: Met) => FileHistory | undefined>) | null
  /** Rejects with a RootError where the root itself is lost. */
  check(): Promise<unknown>
  close(): Promise<unknown>
}

/** Of what packs others: its documents, and their bytes. */
export type Packed = Pick<Container, 'files' | 'look' | 'read' | 'close'>
