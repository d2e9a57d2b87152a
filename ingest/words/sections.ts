// What headings and labels are called, by what the words under them speak of. A name may speak of several things ("Root cause and resolution").
// Lower case; a phrase matches whole words in a row; a `*` stands for any ending.
import { wordsFor } from './languages.ts'
import type { Topic } from './topics.ts'

export const SECTION_NAMES: { [topic in Topic]: string[] } = {
  summary: ['summary', 'overview', 'tl dr', 'tldr', 'abstract', 'what happened', 'description', 'incident description', 'problem', 'issue', 'in short', 'synopsis', 'incident'],
  cause: ['root cause*', 'rootcause*', 'cause*', 'what went wrong technically', 'why it happened', 'why did it happen', 'why did this happen', 'why', 'five why*', '5 why*', 'five why s', '5 why s',
    'what caused*', 'source of the problem', 'underlying cause*', 'fault', 'diagnosis', 'reason*', 'what broke', 'how it happened', 'how this happened', 'how did it happen', 'rca', 'source of the issue', 'source of the problem', 'causal analysis', 'technical cause*'],
  contributing: ['contributing', 'contributing factor*', 'contributing cause*', 'factors', 'contributory factor*', 'leadup', 'lead up', 'aggravating factor*'],
  trigger: ['trigger*', 'triggering event', 'proximate cause'],
  detection: ['detection', 'detect*', 'first detected', 'how was it detected', 'identified', 'discovery', 'how we found out', 'how we noticed', 'alerting', 'detection method', 'reported by', 'how did we find', 'how we found', 'how it was found', 'how was it found', 'how it was noticed', 'first report'],
  timeline: ['timeline*', 'time line', 'chronology', 'sequence of events', 'events', 'key events', 'event log', 'incident log', 'log', 'history', 'course of events', 'schedule'],
  impact: ['impact*', 'user impact', 'customer impact', 'effect*', 'affected', 'consequence*', 'damage', 'scope', 'blast radius', 'symptom*', 'who was affected', 'what our customers saw', 'what customers saw', 'what users saw', 'what users experienced'],
  investigation: ['investigation', 'investigat*', 'debugging', 'debugging process', 'troubleshooting', 'analysis', 'diagnosis', 'root cause analysis', 'findings', 'actions taken', 'response', 'what we did', 'hypothes*'],
  misleading: ['misleading', 'misleading path*', 'misleading investigation*', 'false lead*', 'red herring*', 'dead end*', 'ruled out', 'wrong turn*', 'what it was not', 'what it wasn t', 'what was ruled out', 'checked and cleared', 'what we ruled out', 'what we suspected*', 'suspected first', 'mislead*', 'not the cause', 'what we thought it was', 'what we thought*', 'false start*', 'rejected hypothes*', 'suspects cleared', 'discarded hypothes*'],
  escalation: ['escalation*', 'escalated', 'communication*'],
  resolution: ['resolution*', 'resolved', 'resolve', 'solution*', 'recovery', 'mitigation*', 'mitigated', 'fix', 'fixes applied', 'fixed', 'workaround*', 'how we fixed it', 'how was it fixed', 'how it was fixed',
    'remediation', 'repair', 'restoration', 'what did we do to fix', 'immediate action*', 'immediate fix', 'actions taken', 'how it was resolved', 'how we got out of it', 'what turned it around', 'what helped', 'how was it resolved', 'response', 'remedy', 'containment', 'remediation steps', 'resolving', 'resolving action*', 'resolving steps', 'recovery action*', 'recovery steps', 'resolution steps', 'resolution action*', 'mitigating action*', 'mitigation steps', 'steps to resolve', 'how we recovered', 'how we resolved', 'how we restored', 'how we mitigated', 'how did we recover', 'how did we fix', 'what we did to fix'],
  tasks: ['action item*', 'actionable*', 'actions', 'action', 'corrective', 'preventative', 'preventive', 'prevention', 'task*', 'to do*', 'todo*', 'follow up*', 'followup*', 'next step*', 'improvement*', 'future work',
    'review action*', 'remediation item*', 'what will we do', 'what we will do', 'what we ll do', 'what we do differently', 'what we will do differently', 'what will we do differently', 'what we will change', 'what we are changing', 'what we re doing', 'what are we doing', 'going forward', 'moving forward', 'recommendation*', 'proposal*', 'short term', 'medium term', 'long term',
    'future', 'corrective action*', 'measures', 'preventing', 'plan*', 'plans', 'tickets', 'how to prevent*', 'how do we prevent*',
    'actions following review', 'preventing it from happening again', 'prevent* this from happening again', 'prevent it from happening again', 'prevent* recurrence', 'will we prevent', 'what s next', 'open items', 'outstanding work', 'outstanding items',
    'suggested changes', 'planned changes', 'planned work', 'remaining work', 'commitments', 'safeguards', 'countermeasure*', 'so that * doesn t happen again', 'so that this doesn t happen again', 'so that it doesn t happen again', 'so that it does not happen again', 'so that this does not happen again', 'work to be done', 'next', 'how we will prevent', 'how will we prevent', 'how do we prevent', 'how do we stop', 'how we prevent', 'changes we are making', 'changes we re making', 'capa', 'repair items', 'work items', 'remediation items', 'remediation task*'],
  lessons: ['lesson*', 'learning*', 'what we learned', 'what we learnt', 'what did we learn', 'takeaway*', 'conclusion*', 'retrospective', 'reflection*'],
  well: ['went well', 'what worked', 'good', 'positives', 'things that went well', 'worked well'],
  badly: ['went wrong', 'went badly', 'went poorly', 'didn t go well', 'did not go well', 'what could have gone better', 'could have gone better', 'bad', 'what didn t work', 'what could be improved', 'could be better', 'areas for improvement', 'weakness*'],
  lucky: ['lucky', 'luck', 'got lucky'],
  background: ['background', 'preface', 'introduction', 'architecture', 'prerequisite*', 'what is', 'how it works', 'glossary'],
  links: ['link*', 'reference*', 'see also', 'related*', 'attachment*', 'appendix', 'attendees', 'participants', 'author*', 'tags', 'status', 'documentation', 'graph*', 'screenshots', 'resources', 'further reading', 'stats', 'scorecard', 'provide feedback', 'feedback'],
}

/** Words that carry nothing in a section's name. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set([...'a an and any as at be been by did do does done for from had has have how in is it its me my of on or our that the their these they this those to us was we were learn learnt learned about can address what when where which who will with a list address immediate initial preliminary date dates range time times approximate approximations utc incident issue outage event problem service'.split(' '), ...wordsFor('emptyWords')])
