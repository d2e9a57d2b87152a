/** Letters that a byte does not hold: a curled quote, a long dash. */
const WIDE = /[^\x00-\xff]/

export const isWide = (text: string) => WIDE.test(text)

/**
 * The same text with a byte a letter, where its letters allow. What is cut out of a text with one wide letter has two bytes a letter like all of that, and for such texts every pattern is
 * compiled once more, to code twice as long: the processor's caches do not hold both.
 */
export const narrow = (text: string) => (isWide(text) ? text : Buffer.from(text, 'latin1').toString('latin1'))

/** What makes the parts of a text narrow: those of one that is narrow itself are so already. */
export const narrower = (whole: string): ((part: string) => string) => (isWide(whole) ? narrow : part => part)
