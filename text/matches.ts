/** Every match of a global pattern in a text, in order. As `matchAll`, which makes the pattern anew for each text: that takes longer than looking through a sentence. */
export function matches(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match)
    if (!match[0]) pattern.lastIndex++ // of nothing, the next letter is looked at
  }
  return found
}
