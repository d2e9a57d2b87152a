/**
 * Why a store cannot be used: what every engine throws instead of its own errors, so that the doors can say what to do.
 * `newer`: written by a later version of the program · `damaged`: not readable as a store · `unwritable`: the folder or the disk refuses · `full`: no room left ·
 * `busy`: another process holds it · `gone`: removed or replaced while it was open · `closed`: asked after closing.
 */
export type StoreErrorCode = 'newer' | 'damaged' | 'unwritable' | 'full' | 'busy' | 'gone' | 'closed'

/** `where`: the file or address. The message says what happened in one sentence; the remedy is the doors' to add. */
export class StoreError extends Error {
  readonly code: StoreErrorCode
  readonly where: string

  constructor(code: StoreErrorCode, where: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreError'
    this.code = code
    this.where = where
  }
}
