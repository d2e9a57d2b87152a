// Words that tell of a failure: impact that nobody planned.

/** In a title. */
export const UNPLANNED_TITLE = /\b(?:outages?|down|issues?(?!\.\w)|disruptions?|unavailab\w*|errors?|fail\w*|degrad\w*|unreachable|slow\w*|problems?|incidents?|post[- ]?mortems?|crash\w*|broken|stuck|blocked|flaky|invalid|expired|attack\w*|leak\w*|lost|loss|delay\w*|overload\w*|missing|not \w+ing)\b/i

/** In sentences: each expression counts once. */
export const UNPLANNED = [
  /\boutages?\b|\bincidents?\b/i,
  /\b(?:attack\w*|intrusions?|breach(?:es|ed)?|stolen|power (?:failure|loss|blip|cut)|loss of (?:service|power|connectivity|data))\b/i,
  /\bunexpected(?:ly)?\b|\bunplanned\b|\bunfortunately\b|\baccidental\w*/i,
  /\b(?:investigat\w+|root cause|caused by|due to an? (?:issue|error|bug|failure|outage))\b/i,
  /\b(?:alert(?:ed|s)?|reported|noticed|detected|aware)\b/i,
  /\b(?:is|are|was|were|went|been) (?:currently )?(?:down|unavailable|unreachable|unable|broken|offline|degraded|not (?:working|responding|available|accessible))\b|\bnot responding\b/i,
  /\b(?:fail(?:s|ed|ing|ures?)?|bugs?|errors?|crash\w*|timeouts?|timed out|HTTP\W?5\d\d|5\d\d (?:errors?|responses?)|bad gateway|corrupt\w*)\b/i,
  /\b(?:fixed|fix applied|rolled back|restored|back to normal|recovered|mitigat\w+|workaround)\b/i,
]

/** A document without a single one of these, and without a day, tells of no failure. */
export const FAILURE = /outage|incident|down|fail|error|degrad|unavailab|disrupt|broke|crash|bug\b|issue|problem|post-?mortem|alert|loss|lost|leak|vulnerab|attack|exploit|slow|lag|stall|drop|latenc|timeout|unable|unreach|stuck|stop|full|expire|wrong|miss|delet|phish|scam|compromis|attempt|feil|nede|krasj|ausfall|störung|panne|5\d\d\b/i
