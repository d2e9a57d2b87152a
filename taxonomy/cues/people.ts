// Phrases that speak of people, and of what is nobody's: by cause tag. How a phrase is written: text/phrases.ts.
import type { Cues } from '../cue.ts'

export const PEOPLE: Cues = {
  'operator-action': [
    { weight: 1, phrases: [
      'human|operator|manual|user error*|mistake*', 'by mistake|accident', 'accidental*',
      'manual* ~ delet*|chang*|edit*|remov*|restart*|modif*|stopp*|upgrad*',
      'wrong server*|host*|cluster*|environment*|command*|node*|database|machine|account|branch|file', 'delet* the wrong|production',
      'mistakenly delet*|remov*|ran|stopp*|shut|restart*|disabl*|drop*',
      'inadvertent*|unintentional* delet*|remov*|ran|stopp*|shut|restart*|disabl*|drop*|reboot*|run|took|unplug*|disconnect*', 'forgot*',
      'fat finger*', 'knocked loose', 'unplugg*', 'procedure|runbook|process|steps ~ not followed', 'rm rf', 'wrong ~ terminal|window|button|tab',
      'drop* ~ production|database|table', 'delet* ~ namespace|production|database|data|cluster|bucket|volume',
      'manual step*|change*|intervention', 'hand edit*', 'misread', 'misclick*', 'copy paste*', 'kubectl delete', 'terraform destroy',
      'shut down ~ wrong|by', 'operator|administrator|engineer|technician|human|manual oversight|slip', 'ran|executed|issued|typed|entered ~ wrong', 'de installed|uninstalled|unplugged',
        'by ~ mistake|accident|oversight', 'without ~ checking|realizing|realising|knowing',
      'pushed ~ to ~ public',
    ] },
    { weight: 0.5, phrases: [
      'engineer*|admin*|developer*|technician*|operator*|contractor*|someone|i|we ~ ran|deleted|removed|executed|rebooted|stopped|issued|dropped|disabled',
      'oversight', 'was|were run|executed manually|by hand', 'inadvertent*', 'unintentional*', 'mistakenly', 'mistake*', 'misunderst*', 'miscommunicat*', 'overlooked', 'unaware',
      'command was run|executed|issued',
    ] },
    { weight: 0.35, phrases: ['manually', 'by hand'] },
  ],
  'monitoring-gap': [
    { weight: 1, phrases: [
      'no ~ alert*|monitoring|alarm*|page|paging|notification*',
      'lack|lacked|lacking|missing|insufficient|inadequate|absence|without|poor of? ~ monitoring|alert*|alarm*|observability|notification*|visibility',
      'alert*|alarm*|page|paging|monitoring|icinga|nagios|pingdom ~ not|didn|never|wasn|weren', 'alert*|alarm*|paging|monitoring failed',
      'not|didn|never|wasn|weren t? ~ alert*|paged|monitored|notified|noticed', 'not|didn|never t? page|paging', 'not|never|wasn|weren t? ~ detected ~ until|by|for|quickly|earlier|sooner|automatically', 'went|gone|go|going unnoticed|undetected|unnoticed',
      'unnoticed', 'alert* ~ ignored|missed|silenced|lost|muted|disabled|overlooked|dismissed', 'not|weren|wasn t? monitor*',
      'hadn|haven|had|have t|not ~ noticed|alerted',
    ] },
  ],
  'time-and-calendar': [
    { weight: 0.9, phrases: [
      'summer|winter time', 'dst', 'clock|clocks ~ change*|wrong|drift*|skew*|jump*|ahead|behind|back|forward', 'utc offset', 'new year*',
      'february 29', '29 february', 'local time', 'timestamp overflow', 'leap second*|year*|day*', 'daylight saving*', 'clock skew|drift*',
      'time zone|timezone bug|change*|issue*|error*|handling|mismatch', 'year 2000|2038', 'ntp', 'end of year', 'date rollover',
    ] },
  ],
  unknown: [
    { weight: 1, phrases: [
      'cause ~ unknown|unclear|undetermined|tbd|uncertain', 'cause ~ not|never ~ known|identified|determined|found|clear|established|understood',
      'unknown root? cause*', 'don|do t|not ~ know ~ cause*', 'not|unable|never able? to? ~ determine|identify|find ~ cause',
      'still investigating ~ ~ cause*', 'cause ~ under investigation',
    ] },
  ],
}
