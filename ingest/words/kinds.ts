// Words that tell what a document is that tells of no incident.

/** What is still to be filled in: "{{ date }}", "<Put date here>", "YYYY-MM-DD", "HH:MM". What a site fills in where it is built is none: "{{ site.title }}", "/docs?from={{ host }}". */
export const PLACEHOLDER = /(?<![=/?&#])\{\{(?!\s*(?:site|page)\.)[^{}]*\}\}|<(?!https?:|mailto:)\p{L}(?:[^<>\s]*[^\S\n]|[^<>\n]*\n)[^<>\n]{2,}>|\byyyy\b|\b(?:20xx|yy)-|\bHH:MM\b|\blorem ipsum\b|\bdolor sit\b|\bXX:XX\b|\bXXX\b/iu
/** Brackets serve templates and messages alike: "[Brief description]" with no address behind it counts only in what calls itself a template. */
export const BRACKETED = /\[(?!x\])\p{Lu}[^\][\n]{3,80}\](?![(:[])|\bTBD\b|\b(?:issue|incident) (?:name|title)\b/iu
/** What tells its writer what to write: "*Include a short description*", "Be specific here", "What was the impact?" */
export const DIRECTION = /^\W*(?:(?:include|describe|explain|give|provide|summari[sz]e|outline|enter|fill in|write|cover|use|note|[a-z]+\/[a-z]+) (?:a |an |the |any |all |as |here|how|what|when|who|why|your|in )|be specific|this should be an? |here (?:you|we) (?:describe|explain|list)|(?:what|who|when|where|why|how) [^.?]{5,80}\?\W*$)/i
export const TEMPLATE_NAME = /(?:^|[^\p{L}])(?:templates?|mal|vorlage|skabelon|boilerplate|skeleton)(?:$|[^\p{L}])/iu
/** A file that is called a template and nothing else: what it is a template of comes first. */
export const TEMPLATE_FILE = /(?:^|[^\p{L}])(?:template|mal|vorlage|skabelon|boilerplate|skeleton)$/iu
/** What a document says of itself that is still to be written: "Template until something happens", "Replace this file with the account" */
export const SAYS_TEMPLATE = /^\W*(?:template|placeholder) (?:until|for (?:the|an?|when)|to be)\b|\breplace this (?:file|document|page|report|text|section|paragraph) (?:with|by)\b|\bthis (?:file|document|page|report) is (?:only |just |still )?an? (?:\p{L}+ ){0,2}(?:template|placeholder|skeleton)\b/iu

export const STUB = /\bcurrently no text in this page\b|\b(?:to be (?:written|completed|continued|added|filled(?: in)?|determined)|coming soon|work in progress|under construction|placeholder|nothing here yet|page (?:has )?(?:been )?moved|moved to|redirects? to|to-?do(?= list| item|:|$))\b|\bTO ?DO\b/i

const REVIEW = String.raw`(?:post-?mortem|incident (?:report|review|retrospective))`
export const INDEX_NAME = /^(?:(?:[\p{L}\d]+[-_ ])*readme|_?index|summary|contents|toc|overview)$/iu
export const INDEX_TITLE = /\b(?:post[- ]?mortems|incidents|incident (?:log|reports|history|reviews|index|archive)|outages|repository)\b/i
/** Over a place for several, and nothing else. */
export const INDEX_ALONE = /^(?:(?:all|our|past|previous|the) ){0,2}(?:post[- ]?mortems|incidents|incident (?:log|reports|history|reviews|index|archive)|outages)$/i
/** Over a single one, also where the file bears the name of an index. */
export const IS_POSTMORTEM = new RegExp(String.raw`^\W*${REVIEW}\b`, 'i')

/** Planned work, in a title. */
export const PLANNED_TITLE = /\b(?:maintenances?|upgrad(?:e|es|ing)|updates? (?:of|to|the)|version update|update \S+(?: \S+){0,6} to|migrat(?:ion|ions|e|ing)|re-?index|restart|reset|planned|scheduled|reboot|decommission(?:ing)?|patching|patch window|operation on|downtime window|brownouts?|vedlikehold|wartung)\b/i

/** Planned work, in sentences: each expression counts once. */
export const PLANNED = [
  /\b(?:is|are|was|were|been) (?:now )?(?:planned|scheduled)\b|\bplanned (?:for|on|today|maintenance|downtime)|\bscheduled (?:for|on|maintenance|downtime)/i,
  /\bmaintenance\b/i,
  /\b(?:will|'ll) (?:be|take|proceed|perform|do|migrate|upgrade|update|start|restart|have|result|undergo|need|apply|carry out|move|switch)\b/i,
  /\b(?:might|may|could) (?:be|result|happen|occur|experience|see|face)\b|\bno (?:downtime|outage|disruption|impact) (?:is )?expected|\bdo(?:es)? not expect\b/i,
  /\b(?:migration|upgrade|update|maintenance|operation|reindex)s? (?:is |was |has been |were |have been )?(?:done|finished|complete[d]?|successful|over|postponed?|cancel)/i,
  /\b(?:in order )?to (?:upgrade|update|migrate|apply|install|perform) \b/i,
  /\b(?:maintenance|time|change) window\b/i,
  /\bsecurity advisory\b/i,
  /\b(?:we(?:'re| are) |are |be )(?:doing|upgrading|updating|migrating|performing)\b/i,
]

/** Work that is told of before it is done; where nothing beside it fails, that is all there is. */
export const ANNOUNCED = new RegExp([
  String.raw`\bwill have an? (?:\w+ ){0,3}(?:outage|downtime|interruption)\b`,
  String.raw`\bwill (?:all )?(?:be (?:\w+ )?(?:down|unavailable|offline|unreachable|inaccessible|restarted|upgraded|updated|migrated|moved|converted|restricted|switched|replaced|rebooted|shut down|wiped|disabled|removed|performed|carried out)|upgraded|switch|convert|require|undergo|use (?:a )?new)\b`,
  String.raw`\b(?:is|are) (?:currently )?being (?:migrated|upgraded|moved|converted)\b`,
  String.raw`\b(?:we|I)(?:['’]ll| will|['’](?:re|m) going to| (?:are|am) going to| plan to| intend to) (?:\w+ )?(?:perform|change (?!our (?:process|procedure|polic))|remove|upgrade|update|migrate|switch|proceed|activate|restart|reboot|move|replace|roll out|install|carry out|do (?:some|the|a))\b`,
  String.raw`\b(?:operation|work|upgrade|experiment|migration|maintenance) (?:is|was|has been|went|finished|completed)(?: now)? ?(?:complete[d]?|finished|done|well|success\w*|with success|as planned)`,
].join('|'), 'i')

/** What planned work is for, and what is expected or provided for, is no impact: "will be down to fix broken builds", "expect some failures", "if it fails". */
export const PURPOSE = /\b(?:(?:in order |trying |needed )?to|and) (?:fix|solve|resolve|repair|clean|correct|address|remove|avoid|prevent)\b[^.;\n]*|\b(?:so that|expect(?:ed)?|if (?:it|this|that)) [^.;\n]*/gi

export const POLICY_NAME = /^(?:contributing|code[-_]of[-_]conduct|security|governance|support|style[-_]?guide|agents|claude)$/i
export const POLICY_TITLE = /\b(?:process|polic(?:y|ies)|procedures?|guidelines?|guide|playbook|run ?book|handbook|how to|how (?:we|our teams?|the teams?) (?:handle|manage|respond|run|review|communicate|deal|write)s?|checklist|principles|best practices|standard operating|incident (?:response|management|handling))\b/i
/** What a document says of itself that tells how things are to be done. */
export const INSTRUCTS = /\bthis (?:document|page|guide|article|section|run ?book|playbook) (?:\w+ ){0,3}(?:describes?|explains?|outlines?|intended|meant|contains|defines|covers|provides|lists)\b(?![^.]{0,120}\b(?:report of|account of|timeline of|root cause of|(?:incident|outage|failure|disruption|downtime) (?:(?:of|on|in|from) [^.]{0,30}\d|(?:that|which) (?:\w+ )?(?:\w+ed|was|were|began|hit|took)\b)|happened|occurred|went wrong|detected)\b)[^.]{0,80}\b(?:how|steps|process(?:es)?|procedures?|polic(?:y|ies)|guidelines?|planning|what to do|checklist|instructions|responsibilities)\b|\bfollow the (?:steps|procedure|instructions) (?:\w+ )?in this (?:document|page|guide)\b|^\W*(?:a|this) checklist (?:for|of) (?:what|how|handling)\b/i
/** A level, alone at the beginning of a row or before what it means: "SEV2", "P1:" */
export const LEVEL = /^\W*(?:sev|severity|priority|level|[ps])[-\s]?([0-5])(?=\W*$|\s*(?:[:–—(|]|\s-\s))/i
/** What is said of postmortems in general, by what teaches them or lies over many. */
export const ON_POSTMORTEMS = new RegExp(String.raw`\bwhat (?:is|are) (?:an? )?(?:\w+ )?${REVIEW}s?\b|\bwhy (?:\w+ ){0,3}${REVIEW}s\b|\b(?:a|an|each|every|all) (?:\w+ )?${REVIEW}s? (?:is an?|are|acts?|serves?|should|must|documents?|follows?|includes?|contains?|covers?|has|have)\b|\b(?:collection|archive|list|library|examples?) of (?:\w+ ){0,3}${REVIEW}s\b|\bhow to (?:write|run|conduct|hold) (?:an? |our )?(?:\w+ )?${REVIEW}s?\b|\b(?:the|this) ${REVIEW} (?:acts|serves|is reviewed|should|must)\b`, 'i')

export const CHANGES_NAME = /^(?:changelog|changes|history|release[-_]?notes|news)$/i
export const NOTES_TITLE = /\b(?:meeting|minutes of|agenda|weekly notes|retrospective notes)\b/i

/** What a file is called that holds many incidents. */
export const LOG_TITLE = /(?:^|[^\p{L}])(?:logs?|history|status|incidents|outages|downtimes?|post[- ]?mortems|issues|hendelser|driftslogg|driftsmeldinger)(?:$|[^\p{L}])/iu
