// Stack traces: which language it is, and what of it is only where the program was. Frames of which the classes tell something are left to text/noise.ts.
import type { PastedLine, Reading } from './pasted.ts'

type Language = { name: string; frame: RegExp; /** Whether a frame says nothing at all. */ silent?: true }

const LANGUAGES: readonly Language[] = [
  { name: 'Java', frame: /^\s*(?:at [\w.$/@<>-]{1,300}\((?:[\w$-]{1,100}\.(?:java|kt|scala|groovy|clj)(?::\d+)?|Native Method|Unknown Source)\)|(?:\.{3}|…) ?\d+ (?:more|common frames omitted)$)/ },
  { name: 'Python', frame: /^\s*(?:File "[^"]{1,300}", line \d+|Traceback \(most recent call last\))/ },
  { name: '.NET', frame: /^\s*at [A-Z][\w.`<>[\],+]{1,200}\([^()]{0,300}\)(?: in .{1,300}:line \d+)?$/ },
  { name: 'JavaScript', frame: /^\s*at (?:.{0,200}\((?:.{1,300}:\d+:\d+|<anonymous>|native)\)|(?:async )?[^\s()]{1,300}:\d+:\d+)$/ },
  { name: 'Go', frame: /^(?:goroutine \d+ \[|\s*\/.{1,300}\.go:\d+)/ },
  { name: 'Ruby', frame: /^\s*(?:from )?[^\s:]{1,300}\.rb:\d+:in / },
  // #0 /srv/app/Cart.php(12): Cart->save()
  { name: 'PHP', frame: /^\s*#\d+ (?:.{1,300}\.php\(\d+\)|\{main\}|\[internal function\])/, silent: true },
  //    3: core::panicking::panic_fmt, below it: at /rustc/…/panicking.rs:143:14
  { name: 'Rust', frame: /^\s*(?:\d{1,3}: [\w:<>{}#$.\s]{3,300}|at .{1,300}\.rs:\d+(?::\d+)?)$/, silent: true },
  // (shop 1.2.0) lib/shop/cart.ex:12: Shop.Cart.save/2
  { name: 'Elixir', frame: /^\s*\([\w .-]{1,60}\) .{1,200}\.(?:exs?|erl):\d+: /, silent: true },
  // #3  0x00007f in save_cart (cart=0x0) at cart.c:12
  { name: 'C', frame: /^\s*#\d+ +(?:0x[\da-f]+ in )?[\w:~<>]{1,200} ?\(/, silent: true },
]
/** What stands over a trace, whatever failed. */
const HEAD = /^\s*(?:Traceback \(most recent call last\)|[Ss]tack ?trace|[Ss]tack backtrace):?\s*$/
const LEAST = 2
const SHARE = 1 / 3

export function stackTracePaste(lines: readonly PastedLine[]): Reading | null {
  const counted = LANGUAGES.map(language => ({ language, frames: lines.map(({ text }) => language.frame.test(text)) })).map(one => ({ ...one, count: one.frames.filter(Boolean).length }))
  const { language, frames, count } = counted.reduce((best, one) => (one.count > best.count ? one : best))
  if (count < LEAST || count < SHARE * lines.length) return null
  // Below a frame of Python stands the line of code that it is at.
  const isCode = (i: number) => language.name === 'Python' && frames[i - 1] && /^\s{4,}/.test(lines[i]!.text) && !frames[i]
  const read = lines.filter(({ text }, i) => !(language.silent && frames[i]) && !isCode(i) && !HEAD.test(text))
  return { shape: { kind: 'stack-trace', name: `${language.name} stack trace` }, lines: read, setAside: read.length < lines.length ? ['stack frames'] : [] }
}
