/** The root of an archive is not there, cannot be entered (`code` is what the system said: `ENOENT`, `EACCES`), or is `broken` (`code` says what is wrong, in words). */
export class RootError extends Error {
  readonly root: string
  readonly code: string
  readonly missing: boolean
  readonly broken: boolean

  constructor(root: string, code: string, { broken = false, ...options }: ErrorOptions & { broken?: boolean } = {}) {
    const missing = code === 'ENOENT' || code === 'ENOTDIR'
    super(missing ? `There is no file or folder ${root}.` : broken ? `${root} cannot be read: ${code}.` : `${root} cannot be read (${code}).`, options)
    this.name = 'RootError'
    this.root = root
    this.code = code
    this.missing = missing
    this.broken = broken
  }
}
