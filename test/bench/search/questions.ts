// What is asked of a grown archive: the questions of people who look for an incident of the archive that it was grown from, where these lie beside the repository; else words and lines of that archive.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { words } from '../../../text/tokens.ts'
import { chance } from '../../chance.ts'
import type { Growing } from './grown.ts'

export type Questions = {
  /** A few words each, and one or two of these. */
  searches: string[]
  /** Beginnings of such, as they stand in the box while they are typed. */
  typed: string[]
  /** An alert of 2 kB each: a message between JSON and the lines of a log. */
  alerts: string[]
}

type Asked = { keywords: string; paste: string }

const PEOPLES = join(import.meta.dirname, '../../../../shared/queries/dev.jsonl')
const ALERT = 2_000
const TYPED = 300

export function questionsFor({ line }: Growing): Questions {
  const asked = existsSync(PEOPLES) ? readFileSync(PEOPLES, 'utf8').trim().split('\n').map(json => JSON.parse(json) as Asked) : invented(line)
  const short = asked.flatMap(({ keywords }) => [keywords.split(' ').slice(0, 1), keywords.split(' ').slice(1, 3)].map(words => words.join(' '))).filter(Boolean)
  const beginnings = asked.flatMap(({ keywords }) => Array.from({ length: keywords.length - 1 }, (_, i) => keywords.slice(0, i + 2)))
  return { searches: [...asked.map(({ keywords }) => keywords), ...short], typed: chance(1).some(beginnings, TYPED), alerts: asked.map((one, i) => alertOf(one, i, line)) }
}

const invented = (line: () => string): Asked[] => Array.from({ length: 50 }, () => ({ keywords: words(line()).filter(word => word.length > 3).slice(0, 5).join(' ') || 'disk full', paste: `${line()}\n${line()}` }))

function alertOf({ keywords, paste }: Asked, i: number, line: () => string): string {
  const alert = { status: 'firing', labels: { alertname: keywords, severity: 'critical', instance: `10.0.3.${i}:9100` }, annotations: { summary: keywords, description: paste } }
  let text = JSON.stringify({ receiver: 'ops', status: 'firing', alerts: [alert] })
  for (let n = 10; text.length < ALERT; n++) text += `\n2024-06-08T10:${n % 60}:07Z ERROR ip-10-0-3-${i} ${line()}`
  return text.slice(0, ALERT)
}
