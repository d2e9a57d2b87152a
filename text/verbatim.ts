/** Whether a text has some words as written: one after another, whatever signs stand between them, in any case. Words as text/tokens.ts takes them apart. */
export function verbatim(words: readonly string[]): (text: string) => boolean {
  const row = new RegExp(`(?<![\\p{L}\\p{N}])${words.map(word => RegExp.escape(word)).join('[^\\p{L}\\p{N}]{1,20}')}(?![\\p{L}\\p{N}])`, 'iu')
  return text => row.test(text)
}
