import type { Written } from '../../store/written.ts'

/** An answer with the time that it took: since `begun`, as `performance.now()` had it. */
export const timed = <T extends { milliseconds: number }>(answer: Written<Omit<T, 'milliseconds'>>, begun: number): Written<T> =>
  Buffer.concat([answer.subarray(0, -1), Buffer.from(`,"milliseconds":${performance.now() - begun}}`)])
