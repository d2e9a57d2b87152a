/** The words of a text that ranking counts: stemmed terms with how often each occurs, sorted by term. `length` counts all words. */
export type Bag = { terms: string[]; counts: number[]; length: number }
