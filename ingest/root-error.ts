/** The root of an archive is not there, or cannot be entered; `code` is what the system said (`ENOENT`, `EACCES`). */
export class RootError extends Error {
  readonly root: string
  readonly code: string
  readonly missing: boolean

  constructor(root: string, code: string, options?: ErrorOptions) {
    const missing = code === 'ENOENT' || code === 'ENOTDIR'
    super(missing ? `There is no file or folder ${root}.` : `${root} cannot be read (${code}).`, options)
    this.name = 'RootError'
    this.root = root
    this.code = code
    this.missing = missing
  }
}
