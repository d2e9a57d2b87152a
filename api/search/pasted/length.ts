import { Failure } from '../../errors.ts'

/** Bytes of a paste. */
const LONGEST = 1_000_000

/** Throws `too_large` of a paste that is. */
export function checkLength(pasted: string): void {
  if (Buffer.byteLength(pasted) > LONGEST) throw new Failure('too_large')
}
