/**
 * Phrases that speak of something, with how surely they do (0 to 1) when they stand where a cause, a remedy or whatever it is would be told.
 * How a phrase is written: text/phrases.ts.
 */
export type Cue = { weight: number; phrases: string[] }

/** Phrases by the tag that they speak of. */
export type Cues = { [tag: string]: Cue[] }
