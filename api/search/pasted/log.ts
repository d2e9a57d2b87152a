// Lines of logs: syslog, access logs, logfmt and what programs print in ways of their own, each with what it says and how much it makes of it.
import { blanked, type PastedLine, type Reading } from './pasted.ts'
import { levelOf, silence } from './values.ts'

/** A paste is a log when so many of its lines bear a time or a level where logs have them. */
const SHARE = 0.5
/** 2026-11-20T09:14:02Z, Nov 20 09:14:02, [20/Nov/2026:09:14:02 +0000], E1120 09:14:02.123, 09:14:02,123, <34>1 2026-11-20T… */
const TIME = /^(?:<\d{1,3}>\d? ?)?\[?(?:\d{4}[-/]\d\d[-/]\d\d[T ]\d\d:\d\d:\d\d|[A-Z][a-z]{2} +\d{1,2} \d\d:\d\d:\d\d|\d\d\/[A-Z][a-z]{2}\/\d{4}:|[IWEF]\d{4} \d\d:|\d\d:\d\d:\d\d[.,]\d)/
const LEVELS = 'TRACE|DEBUG|DBG|INFO|INF|NOTICE|WARN|WARNING|WRN|ERROR|ERR|FATAL|CRIT|CRITICAL|ALERT|EMERG|PANIC|SEVERE'
/** INFO, [error], level=warn, "ERROR:" near the beginning of a line; and klog's E1120. */
const LEVEL = new RegExp(String.raw`\b(?:level|lvl|severity)=["']?(\w{3,11})|[[(| ]?\b(${LEVELS})\b|\[(trace|debug|info|notice|warn|warning|error|crit|alert|emerg)\]`)
/** The same where a log puts it, saying how much it makes of the line and nothing of what broke: first, or behind the time or what stands in brackets. "Kernel PANIC" is what broke. */
const IN_PLACE = new RegExp(String.raw`(?<=^|[\]\d)Z|]\s{0,4}|\b(?:UTC|GMT)\s{1,2}|\s-\s{1,2})[[(]?(?:${LEVELS})\b[\])]?`)
const KLOG = /^([IWEF])\d{4} \d\d:/
const LEVEL_WITHIN = 120
/** 10.0.3.17 - - [20/Nov/2026:09:14:02 +0000] "GET /cart?id=7 HTTP/1.1" 502 157 "https://…" "Mozilla/5.0 …" */
const ACCESS = /^(?<client>.{1,200}\[[^\]]{10,40}\] ")(?<method>[A-Z]{3,10} )(?<path>[^\s"?#]{1,2000})(?<rest>[^"]*" )(?<status>\d{3})(?<size> (?:\d+|-))?(?<agent>(?: "(?:[^"\\]|\\.)*"){1,3})?/
/** level=error msg="no space left" dur=12ms, {job="checkout", instance="…"} */
const PAIR = /(?<![\w.%/-])([A-Za-z_][\w.-]{0,80})=("(?:[^"\\]|\\.)*"|[^\s,}\])"]*)/g
/** A word or two may stand so in a sentence. */
const PAIRS = 2
const PRIORITY = /^<\d{1,3}>\d? ?/g
const PROCESS = /(?<=\w)\[\d{1,7}\](?=:)/g

export function logPaste(lines: readonly PastedLine[]): Reading | null {
  const read = lines.map(logLine), known = read.filter(line => line !== null)
  if (known.length < Math.max(1, SHARE * lines.length) || isSentence(lines)) return null
  return { shape: { kind: 'log', name: known.length === 1 ? 'log, 1 line' : `log, ${lines.length.toLocaleString('en')} lines` }, lines: lines.map((line, i) => read[i] ?? line), setAside: [] }
}

/** A line that only has a level in it may as well be somebody's sentence: "ERROR on every page since nine". */
const isSentence = (lines: readonly PastedLine[]) => lines.length === 1 && !TIME.test(lines[0]!.text) && !ACCESS.test(lines[0]!.text) && pairsIn(lines[0]!.text) < PAIRS

/** A line of a log with what of it says something; null for one that is of none. */
function logLine(line: PastedLine): PastedLine | null {
  const { text } = line, access = ACCESS.exec(text), level = access ? ofStatus(access.groups!.status!) : levelIn(text), pairs = pairsIn(text)
  if (!access && level === null && pairs < PAIRS + 1 && !TIME.test(text)) return null
  const read = access ? accessRead(text, access) : withPairs([PRIORITY, PROCESS, IN_PLACE].reduce(blanked, line.read))
  return { ...line, read, level }
}

const ofStatus = (status: string) => (status >= '500' ? 2 : status >= '400' ? 1 : 0)

function levelIn(text: string): number | null {
  const klog = KLOG.exec(text)?.[1]
  if (klog) return { I: 0, W: 1, E: 2, F: 2 }[klog]!
  const found = LEVEL.exec(text.slice(0, LEVEL_WITHIN))
  return found ? levelOf(found[1] ?? found[2] ?? found[3]!) : null
}

/** Of an access log what was asked for and what became of it. */
function accessRead(text: string, { 0: whole, groups }: RegExpExecArray): string {
  const { client, method, path, rest, status, size = '', agent = '' } = groups!, blank = (words: string | undefined) => ' '.repeat(words!.length)
  return blank(client) + blank(method) + path + blank(rest) + status + blank(size) + blank(agent) + text.slice(whole.length)
}

const pairsIn = (text: string) => (text.includes('=') ? text.match(PAIR)?.length ?? 0 : 0)

/** Names before = are the log's, not the outage's, unless what they name is a number: max_connections=100. */
export function withPairs(text: string): string {
  if (pairsIn(text) < PAIRS) return text
  return text.replace(PAIR, (pair, name: string, value: string) => {
    const words = value.replace(/^"|"$/g, ''), says = silence(name, words) === null
    if (says) return ' '.repeat(name.length + 1) + value
    return /^-?[\d.]+$/.test(words) && /[_.-]/.test(name) ? name + ' '.repeat(value.length + 1) : ' '.repeat(pair.length)
  })
}
