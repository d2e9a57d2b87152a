import { chatPaste } from './chat.ts'
import { draftPaste } from './draft.ts'
import { hiddenIn, withHidden } from './hidden.ts'
import { jsonPaste } from './json-paste.ts'
import { kubernetesPaste } from './kubernetes.ts'
import { checkLength } from './length.ts'
import { logPaste, withPairs } from './log.ts'
import { blanked, linesOf, type Pasted, type PastedLine, type Reading } from './pasted.ts'
import { stackTracePaste } from './stack-trace.ts'
import { tellingLines } from './telling.ts'

/** Reads a paste for what it says. Throws `too_large`. */
export async function readPaste(pasted: string): Promise<Pasted> {
  checkLength(pasted)
  const hidden = hiddenIn(pasted), text = withHidden(pasted, hidden), all = linesOf(text)
  const { shape, lines, setAside } = jsonPaste(text) ?? kubernetesPaste(all) ?? (await draftPaste(text, all)) ?? chatPaste(all) ?? stackTracePaste(all) ?? logPaste(all) ?? plain(all)
  const chosen = tellingLines(lines.map(telling))
  return { text, read: chosen.lines.map(({ read }) => read).join('\n'), hidden, shape, lines: chosen.lines, of: text.trimEnd().split('\n').length, setAside: [...new Set([...hidden.map(({ kind }) => kind), ...setAside, ...chosen.setAside])] }
}

const plain = (lines: readonly PastedLine[]): Reading => ({ shape: { kind: 'text', name: 'text' }, lines: lines.map(line => ({ ...line, read: withPairs(line.read) })), setAside: [] })

/** Of an address the names of machine and path may say where it failed; how it is asked, and with what, says nothing. */
const ASKED = /\b[a-z][a-z\d+.-]{1,20}:\/\/(?:www\.)?|(?<=\/\/[^\s?#]{1,300})[?#][^\s"'<>)\]]*|•+/gi
/** That it is an alert, and who is told: [FIRING:2], ALARM:, @here, @slack-checkout. */
const ALERTING = /(?<=\[)(?:FIRING|RESOLVED|ALERTING|Triggered|Re-Triggered)(?: on)?(?=[:\]\s])|^(?:ALARM|INSUFFICIENT_DATA):|(?<![\w.])@(?:here|channel|everyone|all|(?:slack|pagerduty|opsgenie|webhook|teams|victorops)-[\w-]{1,60})/g
const telling = (line: PastedLine): PastedLine => ({ ...line, read: blanked(blanked(line.read, ASKED), ALERTING) })
