/** What the sections of a postmortem speak of. */
export type Topic =
  | 'summary' | 'cause' | 'contributing' | 'trigger' | 'detection' | 'timeline' | 'impact' | 'investigation' | 'misleading'
  | 'escalation' | 'resolution' | 'tasks' | 'lessons' | 'well' | 'badly' | 'lucky' | 'background' | 'links'
