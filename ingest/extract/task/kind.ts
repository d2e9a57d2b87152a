// What a task is for, by the first of its words that tells.
import type { Task } from '../../record.ts'

const CUES: readonly { kind: Task['kind']; words: RegExp }[] = [
  { kind: 'detect', words: /\b(?:monitor\w*|alert\w*|alarm\w*|metrics?|dashboards?|observability|logging|logs?|tracing|detect\w*|notif\w+|probes?|health[- ]?checks?|varsl\w+|overvåk\w*|status page|visibility|telemetry)\b/i },
  { kind: 'document', words: /\b(?:document\w*|docs?|runbooks?|playbooks?|wiki|read ?me|write[- ]up|checklists?|guides?|knowledge base|dokumenter\w*)\b/i },
  { kind: 'process', words: /\b(?:train\w*|processe?s?|procedures?|polic(?:y|ies)|reviews?|reviewed|communicat\w+|meetings?|team\w*|on-?call|escalat\w+|drills?|game ?days?|educat\w+|announce\w*|discuss\w*|talk|hire|responsibilit\w+|workflow\w*|incident response|guidelines|audits?|schedule\w*)\b/i },
  { kind: 'mitigate', words: /\b(?:roll ?backs?|fail-?overs?|recover\w*|restor\w+|back-?ups?|redundan\w+|replicas?|disaster|circuit breakers?|graceful\w*|time-?outs?|fallbacks?|auto-?scal\w+|automatic\w* restart\w*|self-heal\w*|kill switch\w*|standby|resilien\w+)\b/i },
]

/** Prevention, unless the words speak of finding, ending, agreeing or writing down. */
export function kindOf(text: string): Task['kind'] {
  let best: Task['kind'] = 'prevent', at = Infinity
  for (const { kind, words } of CUES) {
    const found = text.search(words)
    if (found >= 0 && found < at) [best, at] = [kind, found]
  }
  return best
}
