// What in a pasted text says who somebody is, or opens a door: such places are known by their form. What else names a person no form tells.
import { words } from './tokens.ts'

/** Keys whose values are somebody's: "user=ines.okafor", `"email": "…"`, "password: …". */
const KEYS = '(?:user|login|account|customer|client|member|author|owner|assignee|reporter|caller|sender|recipient)(?:[_ -]?(?:name|id|email))?|(?:first|last|full|display)[_ -]?name|e?-?mail|phone|address|ip|pass(?:word|wd|phrase)?|pwd|secret|token|cookie|session|authorization|api[_-]?key'

const PATTERNS: readonly RegExp[] = [
  // ines.okafor@example.org
  /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g,
  // @ines, <@U02AB3>
  /(?<![\w@])@[\w.-]{2,40}/g,
  // user=ines.okafor, "email": "ines@…", password: "two words"
  new RegExp(`(?<![\\w.-])["']?(?:${KEYS})["']?\\s{0,3}[:=]\\s{0,3}(?<value>"[^"\\n]{1,200}"|'[^'\\n]{1,200}'|[^\\s,;&)\\]}]{1,200})`, 'gi'),
  // a line of a chat that begins with its speaker and a clock: "Ines Okafor  10:42", "[10:42] ines: …", "10:42 <ines> …"
  /^[ \t]*\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){0,3}(?= {1,4}(?:APP {1,4})?\[?\d{1,2}:\d\d)/gmu,
  /(?<=^[ \t]*\[?\d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?\]? {1,4})(?:<[^<>\n]{1,40}>|[\p{L}.'’ -]{1,40}(?=: ))/gmu,
  // the folder of somebody's own: C:\Users\ines
  /(?<=[/\\](?:home|Users)[/\\])[\w.-]{1,40}/g,
]

/** The words, folded, that stand at such a place of a text. */
export function privateWords(text: string): Set<string> {
  return new Set(PATTERNS.flatMap(pattern => [...text.matchAll(pattern)].flatMap(({ 0: found, groups }) => words(groups?.value ?? found))))
}
