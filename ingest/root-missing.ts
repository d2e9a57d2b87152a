/** The root of an archive is not there. */
export class RootMissingError extends Error {
  readonly root: string
  constructor(root: string, options?: ErrorOptions) {
    super(`There is no file or folder ${root}.`, options)
    this.name = 'RootMissingError'
    this.root = root
  }
}
