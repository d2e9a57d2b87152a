import type { Hit } from '../../api/search/schema.ts'
import { bold, count, faint, instant, length, wrapped } from './print.ts'

/** A hit as an engineer needs it at three in the morning: what it was, how long, what fixed it, what it was not, and where that is written. */
export function hitText(hit: Hit, number: number): string {
  const indent = ' '.repeat(4), { fixed, tasks, source } = hit
  const facts = [hit.started ? instant(hit.started) : 'date not stated', hit.causes.join(', ') || 'cause not stated', lasted(hit)]
  const lines = [
    bold(`${String(number).padStart(2)}  ${hit.title}`),
    indent + facts.join(' · '),
    hit.services.length ? `${indent}Affected ${hit.services.slice(0, 4).join(', ')}.` : '',
    ...[fixedBy(fixed), notThis(hit)].filter(Boolean).map(text => wrapped(text, process.stdout, indent)),
    ...hit.passages.slice(0, 1).map(passage => wrapped(`${source.path}:${passage.line}  ${marked(passage)}`, process.stdout, indent)),
    tasks.open ? `${indent}${count(tasks.open, 'open task')} of ${tasks.total}` : '',
    faint(`${indent}${hit.id}  ${source.link ?? `${source.path}:${source.line}`}`),
  ]
  return lines.filter(Boolean).join('\n')
}

function lasted({ resolve, mitigate }: Hit): string {
  if (resolve !== null) return `resolved in ${length(resolve)}`
  return mitigate !== null ? `mitigated in ${length(mitigate)}` : 'duration not stated'
}

function fixedBy({ tags, text, line }: Hit['fixed']): string {
  if (!tags.length && !text) return 'What fixed it is not stated.'
  const quoted = text ? `"${flat(text)}"${line ? ` (line ${line})` : ''}` : ''
  return tags.length ? `Fixed by ${tags.join(', ')}${quoted ? `: ${quoted}` : '.'}` : `Fixed: ${quoted}`
}

function notThis({ ruledOut }: Hit): string {
  return ruledOut.length ? `Not ${ruledOut.map(({ text, line, at }) => `${flat(text)} (${at ? `ruled out ${at}, ` : ''}line ${line})`).join('; ')}.` : ''
}

function marked({ text, marks }: Hit['passages'][number]): string {
  let shown = '', at = 0
  for (const { start, end } of marks) {
    if (start < at) continue
    shown += text.slice(at, start) + bold(text.slice(start, end))
    at = end
  }
  return flat(shown + text.slice(at))
}

const flat = (text: string) => text.replace(/\s+/g, ' ').trim()
