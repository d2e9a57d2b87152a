// Phrases that speak of people, and of what is nobody's: by cause tag. How a phrase is written: text/phrases.ts.
import type { Cues } from '../cue.ts'

export const PEOPLE: Cues = {
  'operator-action': [
    { weight: 1, phrases: [
      'was|were ~ accidentally|mistakenly|inadvertently|unintentionally|erroneously|wrongly ~ deleted|removed|run|executed|stopped|dropped|modified|restarted|rebooted|shut|disabled|terminated|started|triggered|overwritten|changed|published|committed',
      'accidentally|mistakenly|inadvertently|unintentionally|erroneously|wrongly deleted|removed|ran|executed|stopped|dropped|modified|restarted|rebooted|shut|terminated|started|triggered|overwrote|changed|published|committed|run',
      'operational|procedural|administrative error*|mistake*', 'missed ~ ~ step', 'pasted|typed|entered ~ ~ command ~ ~ session|window|terminal|console|host', 'not follow* ~ ~ procedure|process|runbook|steps|checklist',
      'wrong ~ ~ command|flag|argument ~ run|used|passed', 'committed|pushed|posted|published ~ ~ secret*|credential*|token*|password*',
      'secret*|credential*|token* ~ ~ to ~ public',
      'engineer|operator|admin|administrator|technician|developer|colleague|someone|member ~ ~ accidentally|mistakenly|inadvertently|wrongly|erroneously|unintentionally',
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
      'ran|run|running|executed|executing|issued ~ ~ command|script|query|playbook|sql|cleanup', 'misstep*',
      'manual* ~ process|operation*|procedure|run|execut*|trigger*|reboot*',
      'engineer*|admin*|developer*|technician*|operator*|contractor*|someone|i|we ~ ran|deleted|removed|executed|rebooted|stopped|issued|dropped|disabled',
      'oversight', 'was|were run|executed manually|by hand', 'inadvertent*', 'unintentional*', 'mistakenly', 'mistake*', 'misunderst*', 'miscommunicat*', 'overlooked', 'unaware',
      'command was run|executed|issued',
    ] },
    { weight: 0.35, phrases: ['manually', 'by hand'] },
  ],
  'monitoring-gap': [
    { weight: 1, phrases: [
      'no ~ alerts|notifications|alarms|pages ~ triggered|fired|sent|raised|setup|set', 'long|hours|minutes|days|weeks before ~ ~ noticed|discovered', 'not|didn|never|nobody t? notice*',
      'nobody|no one|noone ~ noticed|saw|aware|knew|alerted|paged', 'only ~ ~ noticed|discovered|detected|found ~ when|after|because|by',
      'still don|do|have t|not? ~ ~ alert*|monitoring|notifications', 'don|do|did|didn|had|have t|not|no ~ ~ alerts|alerting|monitoring|notifications|alarms|dashboards',
      'monitoring|alerting|alerts|observability ~ insufficient|inadequate|missing|lacking|absent|poor|incomplete|disabled',
      'insufficiently|inadequately|poorly|not ~ monitored', 'too much noise', 'alert* ~ ~ drown*|noise|noisy|fatigue', 'drown* ~ alert*', 'noisy alert*',
      'alert fatigue', 'blind to|spot|spots', 'detection time', 'slow|late|delay* ~ detect*|detection|notice|realize|realise',
      'took ~ ~ ~ to ~ detect|notice|realize|realise', 'unacknowledged', 'alerts ~ ~ unacknowledged|acted|only|channel|email',
      'learned|learnt|found|heard about|of|out ~ ~ from|by|through ~ user*|customer*|support|twitter|tickets',
      'lack of ~ ~ alert*|monitoring|visibility|insight|metrics|logging|checks', 'gap|gaps|hole in ~ ~ monitoring|alerting|coverage', 'monitoring gap*',
      'not ~ covered by ~ ~ monitoring|alert*',
      'no ~ alert*|monitoring|alarm*|page|paging|notification*',
      'lack|lacked|lacking|missing|insufficient|inadequate|absence|without|poor of? ~ monitoring|alert*|alarm*|observability|notification*|visibility',
      'alert*|alarm*|page|paging|monitoring|monitors|probes|checks not|didn|never|wasn|weren|hadn|doesn|did|was|were|had t? not? ~ fire*|trigger*|page|sent|send|set|configured|alert*|catch|caught|detect*|notice|pick*|work*|cover*|enabled|exist|reach*|noticed|seen|notif*|acted|actionable', 'alert*|alarm*|paging|monitoring failed',
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
      'leap second*', 'clock* ~ ~ apart|drift*|skew*|behind|ahead',
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
