import { toFailure } from '../../api/errors.ts'
import { told } from './print.ts'

/** Says what failed and what to do, on standard error; gives the exit code. What we did not foresee is told with its stack. */
export function report(error: unknown): number {
  const failure = toFailure(error)
  if (failure.code === 'internal') console.error(failure.cause instanceof Error ? failure.cause.stack : failure.cause)
  else console.error(told(`hindsight: ${failure.message} ${failure.remedy}`, process.stderr))
  return failure.exit
}
