// Which values of an alert or a structured log line say what is wrong: names, summaries, descriptions, messages, labels; not identifiers, addresses, times and settings of the alert.

/** Last words of the names of values that say nothing of an outage. */
const SILENT = new Set(`
  id ids uid uuid guid arn sid url uri href link links fingerprint hash sha digest checksum key token signature nonce etag version revision schema
  time timestamp ts date at created updated modified expires interval period periods timezone tz
  receiver receivers recipient recipients email phone avatar icon color colour locale language
  ip address addr pid tid thread caller file filename line lineno lineno column func function
  agent useragent referer referrer method protocol proto size length bytes duration elapsed latency
  unit statistic operator comparison treatment account owner creator user username login assignee assignees type
`.split(/\s+/).filter(Boolean))
/** Whole names of the kind, where their last word alone would be too general. */
const SILENT_NAMES = new Set('receivers truncatedalerts groupkey orgid org externalurl statistictype comparisonoperator treatmissingdata evaluationperiods oldstatevalue newstatevalue imageurl ruleurl event_action signatureversion snoozed_until urgency alert_transition alert_status overall_state overallstate transition source_type_name'.split(' '))

/** Values that only say that something is an alert, and in which state. */
const STATES = new Set('firing resolved alerting alert alarm ok pending active suppressed inactive nodata no_data insufficient_data notification triggered trigger acknowledged acknowledge success error warn warning info debug trace notice none null true false unknown new open closed recovered service incident'.split(' '))

const ADDRESS = /^(?:[a-z][a-z\d+.-]*:\/\/|arn:|urn:|www\.|data:)\S*$/i
/** `8f14e45f-ceea`, `2024-06-08T10:00:03Z`, `0.93`, `dGhpcyBpcyBubyB3b3Jk`: no word in it, or one that nobody says. */
const NO_WORDS = /^[^\p{L}]*$|^\d{4}-\d\d-\d\d[T ][\d:.]+(?:Z|[+-]\d\d:?\d\d)?$|^(?=\S*\d)[\da-f-]{8,}$|^(?=\S*\d)(?=\S*[a-z])(?=\S*[A-Z])[\w+/=-]{20,}$/u
/** Numbers that are a word of their own: 502, exit code 137. */
const CODE = /(?:^|[\W_])(?:status|code|exit_?code|status_?code|http_?status)$|(?:exit|status)code$/i
const TELLING_NUMBER = /^(?:[45]\d\d|1[0-4]\d)$/

/** Why a value says nothing; null for one that may tell. `name`: the one it stands under, "" where it has none. */
export function silence(name: string, value: string): 'links' | 'identifiers' | 'states and numbers' | null {
  const text = value.trim(), last = lastWord(name)
  if (ADDRESS.test(text)) return 'links'
  if (/^-?[\d.]+(?:e[+-]?\d+)?(?:[nµum]?s|m|h|d|%|[kmgt]?i?b)?$/i.test(text)) return CODE.test(name) && TELLING_NUMBER.test(text) ? null : 'states and numbers'
  if (NO_WORDS.test(text)) return 'identifiers'
  if (last === 'url' || last === 'uri' || last === 'href' || last === 'link') return 'links'
  if (SILENT.has(last) || SILENT_NAMES.has(name.toLowerCase())) return 'identifiers'
  return STATES.has(text.toLowerCase()) ? 'states and numbers' : null
}

/** `externalURL` → `url`, `dedup_key` → `key`, `startsAt` → `at`. */
function lastWord(name: string): string {
  return /(?:[A-Z]?[a-z]+|[A-Z]+|\d+)$/.exec(name.replace(/s?[^A-Za-z\d]+$/, ''))?.[0].toLowerCase() ?? ''
}

/** How much a log makes of a line that bears one of these words; null for none. */
export function levelOf(word: string): number | null {
  return LEVELS[word.toLowerCase()] ?? null
}
const LEVELS: { [word: string]: number } = {
  trace: 0, debug: 0, dbg: 0, info: 0, inf: 0, information: 0, notice: 0, normal: 0,
  warn: 1, warning: 1, wrn: 1,
  error: 2, err: 2, eror: 2, fail: 2, fatal: 2, ftl: 2, crit: 2, critical: 2, alert: 2, emerg: 2, emergency: 2, panic: 2, severe: 2,
}
