/** Where a figure lies with 95% confidence; both ends belong to it. */
export type Interval = { from: number; to: number }

/** What 95% leave on each side. */
export const TAIL = 0.025
/** The 97.5th percentile of the normal distribution. */
export const Z = 1.959963984540054
