// How a sentence tells that a remedy helped, did not, was not used at all, or did harm.

/** A sentence that says that it helped tells more than one that only says what was done. */
export const HELPED = /\b(?:resolv|restor|fix(?:ed|es)?\b|mitigat|recover|back to normal|return(?:ed|s)? to normal|normali[sz]|back online|back up|solved|stabili[sz]|subsid|work(?:s|ed|ing)? again|alleviat|eased|relieved|improved (?:the situation|things|somewhat)|brought .{0,30}back|løs|rettet)/i

/** "Reverted the upgrade, which restored the site, but failed to reach two others": it did help. */
export const WORKED = /\b(?:which|that|this|and) (?:\w+ )?(?:restor|fixe[ds]|resolve[ds]|solve[ds]|mitigate[ds]|ended)\w*/i

/** "A restart did not help", "Rollback considered but rejected", "Adding the index was slow": what was tried in vain, or not at all, mitigated nothing. */
export const IN_VAIN = /\b(?:(?:did|does|do|has|have|had|was|were|is|are|could)(?: not|n['’]t)|never|without|little|no|to no) (?:(?:seem|appear)(?:ed|s)? to |\w+ )?(?:work|help|effect|avail|success|succeed|improve|resolve|fix|solve|sufficient|enough|possible|able|change anything|show (?:any |much )?(?:progress|results?))\w*|\b(?:unsuccessful\w*|in vain|ineffective|no (?:change|difference)|changed nothing|got worse|errors? (?:continue|persist|remain)\w*|rejected|ruled out|but (?:we |they )?(?:did not|didn['’]t)(?=[.;]|$)|fail(?:ed|s)? to|(?:not able|unable) to (?:fix|solve|resolve|mitigate|restart|reboot|roll ?back|revert)|(?:rollback|revert|restart|failover) (?:\w+ )?(?:difficult|impossible)|still (?:(?:was|were|is|are)(?:n['’]t| not) |fail|persist|down|broken|seeing|see|happen|occur)\w*|persist(?:ed|s)|made it worse|(?:despite|in spite of) the (?:rollback|revert|restart|reboot|failover|fix)|still experiencing|only (?:briefly|temporarily) help\w*)\b|\b(?:rollback|revert|restart|reboot|failover|attempt|workaround|fix)s? (?:of (?:\S+ ){1,4})?(?:also )?(?:fail(?:s|ed)|attempted)\b|\b(?:attempted (?:\w+ )?(?:fix|rollback|revert|restart)|red herring|(?:no ?one|nobody)\b.{0,30}\bkn[eo]ws?)\b/i

/** The sentence after may say it: "This did not help." */
export const THIS = /^[^\p{L}]*(?:but |however,? |unfortunately,? )?(?:this|that|it|which|these|(?:the )?(?:restart|rollback|revert|change|fix|attempt|reboot|failover)|no)\b/iu

/** "… to prevent similar incidents": a measure for another time. */
export const FOR_LATER = /\b(?:(?:and|will|would) (?:help )?(?:prevent|avoid|detect|catch|trigger)|to (?:help )?(?:detect|catch|trigger)|to (?:help )?(?:prevent|avoid) (?:such|similar|this|these|it|any|future|a |the same|another|re|them)|(?:in (?:the )?future|recurrence|similar (?:incident|issue|problem)|going forward|earlier alerts?|from (?:happening|occurring) again))/i

/** "The keys had been revoked, so that they would not be seen in future": whatever it serves later, it was done. */
export const WAS_DONE = /\b(?:had been|was|were) (?:\w+ly )?\w+ed\b/i

/** "We are adding an alert": under way, except where a timeline tells what goes on. */
export const UNDER_WAY = /^we(?:['’]re| are) (?:\w+ly )?\w+ing\b/i

/** "Update 10:00: We now have …", "Update: The panel is up", "Update – we have …", as status pages begin. */
export const IS_NEWS = /^\W*update\b(?:\W*\d|\s*[:–—-]|\s+(?:we|the|our|this|it|all|services?)\b.{0,40}\b(?:is|are|was|were|has|have|had|now|currently)\b)/i

/** "Error when a new server is launched:". */
export const ANNOUNCED = /^(?!\W*(?:I|we)\b).*:$/is

/** Asked for, to come, not needed, not told of this once, or only spoken of. */
export const NOT_DONE: readonly RegExp[] = [
  // "Can you revert it?"
  /\?["'”’)]*$/,
  // "As a permanent fix, we'll move the store"
  /^\W*(?:as|for) (?:an?|the) [^,.;]{3,60}, (?:we|i)(?:['’]ll| will| plan| intend)\b/i,
  // "Expect restarts", "please restart it"
  /^\W*(?:expect|please)\b/i,
  // "We are working to fix it"
  /\b(?:is|are|am|['’]re|still|currently) (?:\w+ )?(?:working|trying|looking|planning) (?:on|to|into)\b/i,
  // "We restarted it to see if it helps"
  /\bto see (?:if|whether)\b/i,
  // "Rebooted it in the hope that it recovers"
  /\bin (?:the )?hopes? (?:that|of)\b/i,
  // "Depooled it, ended up not needing it"
  /\bnot need(?:ed|ing) /i,
  // "We can't simply restart it"
  /\b(?:can(?:not|['’]t)|wouldn['’]t|would not) (?:\w+ ){1,8}(?:restart|reboot|revert|roll|fail)/i,
  // "We were not able to restart it without the key"
  /\bnot able to (?:\w+ ){1,3}without\b/i,
  // "It tries to restart but will always fail"
  /\b(?:tries|tried|trying|attempts|attempted) (?:to )?(?:\w+ ){1,4}but (?:\w+ ){1,4}fail/i,
  // "A failover would not have helped", "it should have been reverted first"
  /\b(?:would|could|might|should)(?: not|n['’]t) have\b|\bshould have\b/i,
  // "A restart may or may not help"
  /\bmay or may not\b/i,
  // "The failover procedure was not clear"
  /\b(?:rollback|revert|failover|restart|reboot|deploy)s? (?:procedure|process|script)\b/i,
  // "Rolling back takes too long"
  /\btoo (?:long|slow|much|complex|complicated|hard)\b/i,
  // "The restart took over an hour"
  /\btook over (?:an?|half|\d+|two|three|several)\b/i,
  // "Usually a restart is enough"
  /^\W*(?:normally|usually|generally)\b/i,
  // "The usual way is to restart it"
  /\bthe (?:general|usual|normal) (?:process|procedure|way)\b/i,
  // "Reminiscent of what a reboot had fixed"
  /\b(?:reminiscent|regardless) of\b/i,
]

/** "Done: fail over to the second database", "SHOP-12 - Replace the disk": an item of a list of tasks, whatever became of it. */
export const ITEM = /^\W*(?:(?:status:? )?(?:done|todo|to do|wip|in progress|declined)\b|(?:\w+:)?[A-Z]+-?\d{2,} ?[-–:] )/i

/** "You can restore your settings", "Customers had to restart theirs": what others do to help themselves ended nothing. */
export const BY_OTHERS = /\b(?:please|you (?:can|may|must|need|should|will|could|have to)|your)\b|\b(?:users|customers|clients|subscribers|tenants|visitors|players) (?:\w+ ){0,2}(?:can|could|may|might|must|need(?:ed)? to|had to|have to|were (?:asked|advised|provided|given|offered)|should)\b|\b(?:could|can|may|might) be used as a workaround\b/i

/** "The stray pods were later cleaned up": what was tidied behind it. */
export const TIDIED = /\b(?:later|afterwards|subsequently|finally) (?:\w+ ){0,2}clean(?:ed|s|ing)? up\b|\bclean(?:ed|s|ing)? up (?:afterwards|later)\b/i

/** "Rolled back the workaround", "reverted the DNS change to point back to it": the remedy was taken back, as it was no longer needed. */
export const NO_LONGER_NEEDED = /\b(?:roll(?:ed|s|ing)? back|revert(?:ed|s|ing)?|remov(?:ed|es|ing)|undid|undone|lifted|disabled) (?:\w+ ){0,3}(?:work-?arounds?|mitigations?|(?:temporary|interim|short-term|emergency|stop-?gap|quick) (?:\w+ ){0,2}(?:fix(?:es)?|measures?|changes?|solutions?|patch(?:es)?|rules?|limits?|blocks?)|dns changes?|fail-?over|maintenance (?:page|mode)|(?:status|maintenance|warning) banner)\b|\b(?:temporary|interim|emergency) (?:measures?|fix(?:es)?|blocks?|limits?) (?:\w+ )?(?:removed|lifted|reverted|rolled back)\b/i

/** "The replaced cable was accidentally pulled", "the surge of failovers made it difficult": what came of it was harm. */
export const HARM = /\b(?:stuck|crash-?loop\w*|accidentally|by mistake|inadvertently|in the wrong order|got (?:removed|lost)|disappear(?:ed|s)|has (?:\w+ )?consequences|made it (?:more )?(?:difficult|hard)\w*|(?:also )?increased (?:the )?(?:latency|load|errors?|risk))\b/i

/** "Fixed a bug that caused pods to be killed", "patched what made it restart": behind the words of the fix stands what was wrong. */
export const HARM_FOLLOWS = /\b(?:that|which|where|what|who) (?:\w+ )?(?:was |were |had |is |are )?(?:caus(?:ed|ing|es)|ma(?:de|king|kes)|le(?:d|ads|ading) to|prevent(?:ed|ing|s)|result(?:ed|ing|s) in|trigger(?:ed|ing|s)|forc(?:ed|ing|es)|kept)\b/i

/** "While the fans were being restarted, the hall grew hot": what went on meanwhile. */
export const MEANWHILE = /^[^\p{L}]*(?:(?:while|when|during)\b|(?:so )?with [^,]{1,80}\bbeing\b)[^,]{1,200},/iu

/** What is fixed in code, not in a setting. */
export const CODE = /\b(?:code|bugs?|patch|quer(?:y|ies)|hot-?fix|release|version|commit|script)/i
