// Names that people give to the parts of a postmortem, for telling a label from a sentence where no markup does. English first, then the
// Scandinavian ones. What a section means is for those who read it; here it only matters that it is one.

const NAMES = [
  // what happened
  '(?:(?:issue|incident|executive|outage|event|brief|short|high[- ]level) )?summary(?: (?:of|and) (?:the )?(?:issue|incident|impact|outage|event|customer impact))?', 'overview',
  '(?:incident )?(?:background|context|description|introduction|details|overview)', 'what happened', 'tl;?dr',
  // impact
  '(?:(?:customer|user|business|service|system) )?impacts?(?: (?:on|to) (?:customers|users)| assessment| analysis)?', 'affected (?:services?|users|systems|components)', 'symptoms?',
  // when
  '(?:(?:incident|detailed|event|full|outage) )?time ?line(?: of (?:the )?(?:events|incident|outage))?(?: \\([^)]*\\))?', 'chronology', '(?:key |sequence of )?events',
  // finding out
  '(?:(?:issue|incident|problem|initial) )?(?:detection|discovery|identification)(?: method| time)?', '(?:initial |debugging )?investigations?(?: (?:process|steps|and \\w+))?',
  'debugging(?: process| steps)?', 'diagnosis', 'troubleshooting(?: steps)?', '(?:immediate )?actions? taken', 'steps taken', '(?:misleading|false) (?:paths?|leads?|investigations?|investigation paths?|debugging paths?|assumptions?|clues?)', 'escalations?(?: path)?',
  // why
  '(?:(?:preliminary|probable|likely|suspected|underlying|technical) )?(?:root )?causes?(?: (?:analysis|identified|summary|identification)| ?(?:and|&|/) ?(?:resolutions?|mitigations?|fix(?:es)?|impact|solution|trigger))?', 'rca', 'triggers?', 'contributing factors?', 'technical (?:details|elements|background|analysis)',
  // the end of it
  '(?:(?:incident|issue|final|immediate|temporary|short[- ]term|long[- ]term|permanent) )?(?:resolutions?|mitigations?|fix(?:es)?|solutions?|recovery|remediation|workarounds?|response)(?: (?:and|&) (?:recovery|mitigation|resolution))?(?: (?:steps?|process|timeline|measures?))?',
  // what next
  '(?:(?:follow[- ]?up|review|outstanding|immediate|completed|preventive|preventative|corrective|remedial) )?(?:action ?(?:items?|points?|plan)|actions|actionables?)', 'next steps?', 'follow[- ]?ups?(?: (?:tasks?|items?|work))?', 'to[- ]?dos?', 'tasks?(?: (?:to (?:address|fix|resolve|be done|do)(?: (?:the )?(?:issues?|problems?))?|list))?',
  '(?:(?:corrective|preventive|preventative|preventitive|proposed|remediation|future)(?:(?:,? ?(?:and|&|/) ?)(?:corrective|preventive|preventative))? )(?:actions?|measures?|improvements?|steps?|tasks?)', '(?:areas? (?:for|of) )?improvements?(?: ?(?:/|and|&) ?fixes)?(?: measures)?', 'things to improve', 'fixes ?/ ?improvements', 'recommendations?', 'prevention', 'future work', 'short[- ]term', 'long[- ]term',
  // what was learned
  'lessons(?:[- ]learn(?:ed|t))?', 'what (?:went|did we do|we did) (?:well|wrong|poorly|badly|right)', 'what (?:could|can) (?:have gone|be done|be improved|go|we do)(?: \\w+)?', "what (?:didn['’]t|did not) go (?:so )?well", 'where (?:did )?we g[eo]t (?:un)?lucky', 'learnings', 'conclusions?', 'key takeaways?', 'takeaways?', 'what (?:we|did we) learn(?:ed)?',
  // besides
  'references?', 'links?(?: and references)?', 'relevant (?:links|documentation|documents)', 'related (?:documentation|links|incidents|tickets)', 'appendix', 'glossary', 'supporting information', '(?:open )?questions', 'acknowledge?ments?', 'communications?', 'provide feedback',
  // Norwegian, Danish, Swedish
  'sammendrag', 'konsekvens(?:er)?', 'rotårsak(?:er)?', 'årsak(?:er)?(?:ssammenheng)?', 'utløsende faktor(?:er)?', 'løsning', 'påvisning', 'aksjonspunkter', 'tidslinje', 'hendelsesforløp', 'hva lærte vi', 'hva gikk (?:bra|dårlig|galt)', 'hvor hadde vi flaks', 'tiltak', 'oppfølging',
  'resumé', 'årsag(?:er)?', 'tidslinje', 'sammanfattning', 'orsak(?:er)?', 'åtgärder', 'tidslinje',
]

const NAME = `(?:${NAMES.join('|')})`

/** A whole line that is a section's name: "Root cause and resolution", "2. Next steps", "What went well?" */
export const SECTION_NAME = new RegExp(`^(?:\\d{1,2}[.)] )?(?:the )?${NAME} ?[:?]{0,2}$`, 'iu')

/** A section's name run into the text that it opens: "… at 10:05 UTC. Next steps: We will …"; group 1 is the name. */
export const RUN_IN_NAME = new RegExp(`(?:^|(?<=[.!?)\\]”"​]\\s+)|(?<=\\n))(?=\\p{Lu})(${NAME}):(?=\\s)`, 'giu')
