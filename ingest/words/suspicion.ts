// How people tell what they suspected, and that it was not it. Sources of regular expressions over one sentence; the group `suspect` holds the
// words that name the suspect, up to where SUSPECT_ENDS finds their end, `list` several with commas between them; `before` those in front of the verb, of which the last clause counts.
// First fit wins.

/** `ruled-out`: in so many words. `misled`: the text says that the path led nowhere. `suspected`: only that it was suspected. `looked`: worth something only where the text speaks of wrong paths. */
export type Manner = 'ruled-out' | 'misled' | 'suspected' | 'looked'

const REST = '(?<suspect>[^.;!?]{3,140})'
const REST_NORWEGIAN = '(?<suspect>[^.;!?]{3,90}?)(?= (?:hadde|har|som|var)\\b|[.;!?]|$)'
/** Begins a pattern, if any. */
export const BEFORE = '(?<before>[^.;:!?]{3,90}?)'
// "that it might be caused by", "the root cause to be"
const LINK = '(?:that |as if )?(?:there (?:was|were) |(?:we|they) (?:had|were (?:having|facing|seeing|under)) (?=an? |some |the )|(?:the|these|those) [^.;,]{3,40}? (?:was|were) (?=caused by |due to |related to )|(?:it|this|(?:the |our |an? )?(?:(?:initial|root|possible|potential) )*(?:issue|problem|outage|incident|cause|error|failure|slowdown))s? )?'
  + '(?:(?:was|were|is|are|had been|might be|may be|might have been|could be|could have been|to be|being|has been|lay|lies) )?'
  + '(?:potentially |possibly |likely |probably |simply |just |initially |again )?(?:caused by |related to |due to |connected to |linked to |stemming from |coming from |with |of |because of |in |at |from )?'
const PROBLEM = '(?:(?:an?|the|some|any) )?(?:(?:potential|possible) )?(?:(?:issues?|problems?|errors?|faults?) (?:with|in|of|related to) )?'

// "We cannot fully rule out", "nobody has ruled out", "we should have ruled out": it was not, or not then
const UNSURE = "(?<!\\b(?:cannot|can not|can(?:no|['’])t|could(?:n['’]t)?|should|would|had (?:we|they|I)|not|\\w+n['’]t|(?:unable|impossible|hard|difficult) to|none of (?:this|that|these|it)|never|nobody|no one|instead of|rather than|without)(?: (?:have|has|yet|(?!only)\\w+ly))* (?:be )?)"

const CAUSE = '(?:(?:the|our) (?:(?:direct|actual|real|root|underlying|immediate) )?(?:cause|culprit|reason|problem|issue))'
// "We believed that the database was healthy", "it seemed to be limited to one shop": a hope, and no suspicion
const NOT_WELL = '(?![^.;!?,]{0,60}\\b(?:would|healthy|fine|safe|stable|unaffected|not affected|recovered|restored|resolved|repaired|rolled back|up to date|up and running|back to normal|working (?:well|normally|again|as)|limited to|confined to|restricted to)\\b)'
const US = '(?:us|me|them|everyone|the (?:team|engineers|responders|investigation|on-?call\\w*))'
// The outage, by whatever name: "mistook it for …", but who mistakes one database for another is the cause; "did not cause the outage"
const IT = '(?:it|this|them|that|these|(?:the|our|this) (?:\\w+ )?(?:incident|outage|downtime|issue|problem|failure|error|crash|alert|alarm|symptom|slowdown)e?s?)'
const AT_FAULT = `${CAUSE}|to blame|at fault|responsible(?=[.,;!)]|$| for ${IT}\\b)`

export const SUSPICIONS: { manner: Manner; patterns: string[] }[] = [
  { manner: 'ruled-out', patterns: [`${UNSURE}(?<!\\b(?:was|were|is|are|be|been|being|get|gets|got) (?:\\w+ )?)\\b(?:rul(?:ed|ing|es?)|excluded|eliminated|discounted) out (?!at |after |by |as |in |on |when |during |before |and |but |neither |[a-z]+ing (?:the|an?|our|all|more|over|back|to) )(?:that )?${LINK}${PROBLEM}${REST}`] },
  // "It wasn't the rules: it was the database", "Not the audio stream: it was off"
  { manner: 'ruled-out', patterns: [
    '(?:^\\W{0,4}|(?<=[.!?] ))(?:so,? )?(?:it|this|that) (?:was|is)(?: not|n[\'’]t) (?:actually |really )?(?<suspect>(?:the|our|an?) [^.;!?,–—-]{2,60}?)(?:,| ?[–—;:]| -) (?:it|this|that) (?:was|is)\\b',
    `\\b(?:theories|hypotheses|suspects|suspicions|guesses)\\b[^.;:]{0,60}\\b(?:disproved|ruled out|eliminated|discarded|rejected|wrong|refuted)\\b[^.;:]{0,40}: (?<list>[^;!?]{3,400})`,
    `\\b(?:suspects|theories|hypotheses|suspicions) ?[–—,:-] (?<list>[^.;!?–—]{3,200}?) ?[–—,-] (?:are|were) (?:not the cause|ruled out|wrong|all wrong|disproved|eliminated)`,
    '^(?:\\W{0,4})not (?<suspect>(?:(?:the|an?|our|any) )?[^.;!?,:–—]{2,60}?)(?: at all| either)?: ',
  ] },
  // "Moved to another host to exclude the possibility of a hardware fault", "Neither DNS nor the firewall was at fault"
  { manner: 'ruled-out', patterns: [
    `${UNSURE}\\b(?:(?:rul|exclud|discount)(?:e|es|ed|ing)?(?: out)? (?:the )?(?:possibility|chance)|(?:rul|exclud|eliminat|discount)(?:e|es|ed|ing)?(?: out)? (?:the )?(?:hypothesis|theory|suspicion)) (?:of|that) ${LINK}${PROBLEM}${REST}`,
    `\\b(?:exclud|eliminat|discount)(?:es?|ed|ing) ${PROBLEM}(?<suspect>[^.;!?,]{3,80}?) as (?:the|a|one) (?:\\w+ )?(?:cause|culprit|source(?! of (?!the\\b|this\\b|our\\b|it\\b))|reason|suspect)`,
    `\\brul(?:ed|ing|e) (?!out\\b)${PROBLEM}(?<suspect>[^.;!?,]{3,60}?) out\\b(?! of\\b)`,
    `${BEFORE}(?<!\\b(?:outage|incident|issue|problem|failure|error)s?),? (?:which )?(?:had|has|have) nothing to do with ${IT}\\b`,
    `${BEFORE},? (?:which |that |but )?(?:was|were|is|are|proved|proven|turned out)(?: quickly| soon| later| eventually)?(?: to be)? (?:(?:an? |just a |merely a |only a |pure )?(?:coincidence|coincidental)|(?:an? |just a |merely a |only a )?symptoms?,? (?:and |but |rather than )?(?:not )?(?:the|a) (?:root )?cause|exonerated|disprove[dn]|refuted|debunked)\\b`,
    `\\b(?:(?:found|find|see|saw|seen) nothing (?:wrong|amiss) (?:with|in|on)|(?:found|saw|seen) no (?:issues?|problems?|faults?) with) (?<!\\b(?:tests?|testing|qa|staging|review\\w*|canary|customers?|users?)\\b[^.;]{0,90})(?![^.;!?]*\\b(?:continued|proceeded|rolled (?:it |them )?out|since)\\b)(?!(?:the |our |its |their )?(?:\\w+ )?(?:logs?|metrics|graphs?|dashboards?)\\b)${PROBLEM}${REST}`,
    `^\\W{0,4}(?:eliminated|excluded|disproved|discarded|rejected): (?<list>[^.;!?]{3,200})`,
    `\\bcauses? (?:of|behind|was|is)\\b[^.;]{0,160}?, not (?!(?:only|just|the)\\b)(?<suspect>[^.;,]{3,80})[.]?$`,
    `\\bneither ${PROBLEM}(?<suspect>[^.;!?,]{3,80}? nor [^.;!?,]{3,60}?) (?:was|were|is|are|had been) (?:${AT_FAULT})`,
  ] },
  // "Check of the web servers, no concerns", "looked at the queues: nothing unusual", "checked the pools. Checks passed"
  { manner: 'looked', patterns: [`\\b(?:checks?|checked|checking|reviewed|inspected|inspection|looked|looking)(?: (?:of|on|at|into|over|through))? ${PROBLEM}(?<suspect>[^.;:!?,–—-]{3,60}?)(?:[,:;]| [–—-])? (?:and |but |with |found )*(?:no (?:immediate |obvious |apparent |visible )?(?:concerns?|issues?|problems?|anomal\\w+|abnormal\\w+|findings?)|nothing (?:unusual|suspicious|wrong|abnormal|odd|out of))\\b`] },
  // "Not the database.", "So it was not the deploy either", "Not redis-sessions": a verdict of its own.
  { manner: 'ruled-out', patterns: ['(?:^|(?<=[.!?] ))(?:so,? )?(?:it (?:is|was) |it[\'’]s )?not (?<suspect>(?:(?:the|an?|our) [^.;!?,]{2,40}?|[\\w-]{3,40}))(?: either)?(?: \\([^()]{0,120}\\)| [–—-] [^.!?]{3,120})?[.!]?$', '(?:^|(?<=[.!?,] )|\\bthat )(?:this(?: one| time)?|it|the (?:incident|outage|issue|problem|failure|downtime)) (?:is|was)(?: not|n[\'’]t) (?:actually |really |in fact )?(?=an? )(?!an? (?:full|complete|total|major|partial|global|planned|single|simple|new|known)\\b)(?=[^.;!?,]{3,80}\\b(?:attack|breach|intrusion|hack|compromise|incident|issue|problem|failure|fault|bug|error|leak)s?\\b)(?<suspect>[^.;!?,]{3,80})'] },
  { manner: 'ruled-out', patterns: [
    `\\b(?:it|this|the (?:problem|issue|cause|culprit)) turned out not to be (?:the|our) ${PROBLEM}${REST}`,
    `\\b(?:not|nothing) (?:at all )?to do with (?!${IT}(?:[.,;!)]|$))${PROBLEM}${REST}`,
    `\\bno (?:relation|link|connection|correlation) (?:to|with|between) ${PROBLEM}${REST}`,
    `\\b(?:verified|confirm(?:ed|ation)|determined|established)\\b[^.;]{0,60}? that (?:there (?:was|were|had been) )?no (?!(?:more|further|other|new|remaining|additional|errors?|alerts?|orders?|customers?|users?|data)\\b)${REST}`,
    `\\bunlikely (?:that )?(?<suspect>[^.;!?]{3,60}?) (?:caused|(?:is|was) the cause)\\b`,
    `\\bnothing (?:that )?(?:suggest(?:ed|s)|indicat(?:ed|es)|point(?:ed|s) to) (?:that )?${REST}`,
    `\\bingenting som tydet på (?:at )?${REST_NORWEGIAN}`,
  ] },
  // "Restarted the mail servers to no avail": what was mended in vain was not at fault.
  { manner: 'misled', patterns: [
    `${BEFORE} (?:was |were )?(?:reverted|rolled back|restarted|replaced|disabled)\\b[^.;]{0,60}\\b(?:but|and) (?:this |that |it |which )?did(?: not|n['’]?t) (?:help|resolve|fix|solve|mitigate)`,
    `\\b(?:restart|reboot|upgrad|updat|increas|replac|add|revert|rebuil|reinstall)(?:e?s|ed|e?ing|t)? (?:the |our |an? |more )?(?:number of )?(?<suspect>[^.;!?,]{3,60}?)(?: \\([^()]{0,80}\\))?,? (?:to no avail|in vain|but (?:it |this |that )?(?:did(?: not|n['’]t) (?:help|resolve|fix|solve|mitigate|change)|the (?:issue|problem|error)s? persist)|(?:but |which |it |this |that |and )*did(?: not|n['’]t) (?:help|resolve|fix|solve|mitigate))`,
    `\\b(?:derailed|side-?tracked|distracted|thrown off|misled|obscured)\\b[^.;]{0,40}? by (?:the fact that |a focus on |focusing on )?${PROBLEM}${REST}`,
    `\\b(?:instincts?|reaction|impulse|tempt\\w*|quick)\\b[^.;]{0,20}? to (?:blame|suspect) ${PROBLEM}${REST}`,
    `\\b(?:dismissed|written off|explained away) as ${PROBLEM}${REST}`,
    `\\b(?:wrongly|mistakenly|incorrectly) (?:identified|blamed|named|pointed (?:at|to)) ${PROBLEM}(?<suspect>[^.;!?,]{3,80}?) as (?:the|a) (?:\\w+ )?(?:cause|culprit|source)`,
    `\\b(?:misdiagnosed(?: ${IT})?|(?:misidentified|misattributed|mistook|mistaken) ${IT}|${IT} (?:was|were) (?:at first |initially |first |wrongly )?(?:misidentified|misattributed|mistaken)) (?:as|for|to) ${PROBLEM}${REST}`,
    `${BEFORE},? (?:which |that |and )?(?:had |has )?(?:distracted|misled|side-?tracked) ${US}\\b`,
    `${BEFORE},? (?:which |that |and )?(?:sent|led|put|threw|took) ${US} (?:off (?:track|course|(?:down|on|in)\\b|the (?:track|trail|scent))|astray|down (?:the|a) (?:wrong|garden|false|blind)|on (?:a|the) (?:wild|wrong|false))`,
  ] },
  { manner: 'suspected', patterns: [
    `\\b(?:suggest(?:ed|s|ion)|possib(?:ly|le|ility)|perhaps|maybe|wonder(?:ed|s|ing)?)\\b[^.;]{0,25}? (?:might|may|could) be (?:related to|caused by|due to) ${PROBLEM}${REST}`,
    `${BEFORE},? (?:(?:was|were|is|are) )?(?:also |briefly |initially |first |wrongly |quickly )*(?:blamed|suspected)(?: as| to be)\\b`,
    `${BEFORE} (?:was|were) (?:also |briefly |initially |first |wrongly |quickly )*(?:blamed|suspected)\\b`,
    `\\b(?:wrongly|mistakenly|incorrectly) (?:presume|assume|think|believe|suspect|conclude)s? ${LINK}(?:in )?${PROBLEM}${REST}`,
    `(?<!\\b(?:the|an?|this|that) )\\b(?:suspected|suspecting|(?<=\\b(?:to|I|we|they) )suspect|(?<=\\b(?:he|she) )suspects|assumed|assuming|presumed|hypothesi[sz]ed|theori[sz]ed|posited|believed|believing|speculated|thought|thinking|blamed)(?:,? (?:initially|at first|first))? ${NOT_WELL}(?:(?:that )?the (?:root )?cause of (?:the|this|our) \\w+ (?:was|is|to be) |${LINK}(?:cause (?:to be|was) )?)${PROBLEM}${REST}`,
    `\\bsuspect: ${PROBLEM}${REST}`,
    `\\b(?:first|initial|prime|main|obvious|usual|early|likel(?:y|iest)) suspects? (?:was|were) ${PROBLEM}${REST}`,
    `\\b(?:at first(?: glance| sight)?|initially|originally)\\b[^.;]{0,30}? (?:looked|appeared|seemed)(?: to us)? (?:like|to be) ${NOT_WELL}${LINK}${PROBLEM}${REST}`,
    `\\b(?:looked|appeared|seemed) (?:at first|initially|originally) (?:like|to be) ${NOT_WELL}${LINK}${PROBLEM}${REST}`,
    `\\b(?:led|leading|made|making|caused) ${US} (?:to )?(?:mistakenly |wrongly |incorrectly |initially )?(?:believe|think|suspect|assume|conclude) ${NOT_WELL}${LINK}${PROBLEM}${REST}`,
    `\\b(?:hypothesis|assumption|theory|guess|suspicion|suspect), ${PROBLEM}(?<suspect>[^.;!?,]{3,60}), (?:was|proved|turned out)\\b`,
    `\\b(?:reverted|restarted|rolled back|disabled|replaced) (?<suspect>[^.;!?,]{3,60}), suspecting (?:it|them|this)\\b`,
    `\\b(?<suspect>(?:possible|potential) [^.;!?,]{3,50}?) (?:was|were) considered\\b`,
    `\\b(?:again|initially|wrongly|at first) attributed (?:(?:it|this|them|the \\w+(?: \\w+)?) )?to ${PROBLEM}${REST}`,
    `\\b(?:vi|jeg|teamet) (?:først )?mistenkte (?:vi |først |at )?${REST_NORWEGIAN}`,
    `\\b(?:suspicions?|hypothes[ie]s|assumptions?|presumptions?|theor(?:y|ies)|guess)(?:(?: (?:we|I|they) had)?(?: was| were| fell on| falls on| fell to| pointed to| pointed at| about|:) |:? (?:of|that|made that) |[:–-] )${LINK}${PROBLEM}${REST}`,
    `\\b(?:potential|possible) causes,? (?:including|such as|like) ${REST}`,
    `\\b(?:explored|investigated|considered|examined|looked (?:at|into)|treated|regarded) (?<suspect>[^.;!?]{3,80}?) as (?:a|an|the|one) (?:of the )?(?:\\w+ )?(?:causes?|culprits?|suspects?)\\b`,
    `\\b(?:initial(?:ly)?|at first|first)\\b[^.;,]{0,30}\\bfocus(?:ed|ing|es)?(?: initially)? on ${PROBLEM}${REST}`,
    `\\bfocus(?:ed|ing) initially on ${PROBLEM}${REST}`,
  ] },
  { manner: 'misled', patterns: [
    `\\b(?:misleading|misled|mistaken|false leads?|red herrings?|wrong paths?|dead ends?)\\b(?:(?!root cause|culprit)[^.;]){0,60}?(?: into| about| on| including| suggest(?:ed|ing)| towards?| checking| exploration of| (?:led )?to(?! (?:an? |the )?(?:restart|roll-?back|revert|fail-?over|delay|replacement|reboot)| (?:find|identify|reach|get|see|discover)\\b)|:(?! (?:it|they|we|he|she|I) (?!was\\b|were\\b))| [–-])(?: (?:checking|focusing on|focus on|exploration of|exploring|investigating|considering|looking (?:at|into)|focus shifted to))* ${LINK}${PROBLEM}${REST}`,
    `\\b(?:mis)?leading (?:us|the team|engineers|investigators) to ${LINK}${PROBLEM}${REST}`,
  ] },
  { manner: 'looked', patterns: [
    `\\b(?:focus(?:ed|ing)?|attention|efforts?|investigations?|debugging)(?: was| were| had| initially| first)*(?: shifted| turned| moved| focused| centered| centred| directed| placed)? (?:to|towards?|on|at|into|around|from) ${PROBLEM}${REST}`,
    `\\b(?:search(?:ed|ing) for|look(?:ed|ing) for|explor(?:ed|ing)|consider(?:ed|ing)|check(?:ed|ing)|investigat(?:ed|ing|es?)|examin(?:ed|ing)|review(?:ed|ing)|inspect(?:ed|ing)|look(?:ed|ing) (?:at|into)|chas(?:ed|ing))(?: for)? (?:the )?(?:possibility (?:of|that) )?${LINK}${PROBLEM}${REST}`,
  ] },
  { manner: 'ruled-out', patterns: [
    `${BEFORE},? (?:(?:which|that|this|and|but|it) )?(?:(?:was|were|is|are|has been|have been|had been|can be|could be|may be|being) )?(?:safely |then |soon |quickly |later |also |eventually |initially |however |all )*(?<!(?:\\b(?:can)?not|n['’]t|never)(?: yet)?(?: be| been)?(?: [a-z]+ly)? )(?:ruled out|excluded as|eliminated as|discounted)\\b`,
    `${BEFORE},? (?:but |which |that )?(?:turned out|proved|(?:was|were|is|are) (?:found|determined|shown)) (?:to be (?:an? |the )?(?:unrelated(?! to\\b)|red herring|innocent|fine|healthy|misleading(?! (?:the|our|us|all)\\b)|false lead)|(?:not to be|to not be|to be not) (?:${AT_FAULT}))`,
    `${BEFORE},? (?:which |but )?(?:was|were|is|are) (?:later |also )?(?:(?:deemed|judged|considered|found|determined|confirmed|believed|known)(?: as| to be)? )?(?:not |un|ir)(?:related|relevant)\\b(?! to\\b)`,
    `${BEFORE} (?:(?:was|were|is|are) not|wasn['’]t|weren['’]t|isn['’]t|ain['’]t) (?:actually |really |in fact )?(?:${CAUSE}|(?:to blame|at fault)(?= (?:for|here|either)\\b|[.,;!)]|$))`,
    `${BEFORE} (?:did|does|do)(?: not|n['’]t) (?:actually |itself |themselves )?cause ${IT}\\b`,
    `${BEFORE} (?:(?:was|were|is|are) not|wasn['’]t|weren['’]t|isn['’]t) (?:actually )?responsible for ${IT}\\b`,
    `${BEFORE} (?:show(?:ed|s)|revealed) nothing (?:unusual|suspicious|wrong|abnormal|odd)`,
    `${BEFORE} (?:was|were|is|are) (?:a red herring|red herrings|innocent|unrelated(?! to\\b)|to the incident unrelated)`,
    `(?:\\bnot|n['’]t|\\bnever|\\bunlikely to be|\\bunlikely) (?:actually )?(?:caused by|related to|due to|the result of|attributable to|the fault of) ${REST}`,
  ] },
]

const anyOf = (patterns: readonly string[]) => new RegExp(patterns.join('|'), 'i')

/** Words without which a sentence tells of no suspicion: a cheap test before the patterns. */
export const KEYWORDS = anyOf([
  `neither `, `n['’]t our `, `(?:did|does|do)(?: not|n['’]t) (?:\\w+ )?cause`, `not responsible`, `instinct`, `to (?:blame|suspect) `, `, not `, `wrongly`, `mistakenly`,
  `incorrectly`, `^\\W{0,4}(?:not\\b|eliminated:|excluded:|rejected:)`, `(?:it|this|that) (?:is|was)(?: not|n['’]t)`, `deemed`, `irrelevant`, `coinciden`, `symptom`,
  `exonerat`, `dispro`, `refuted`, `debunked`, `nothing (?:wrong|amiss)`, `no (?:issue|problem|fault)s? with`, `mis(?:diagnos|identif|attribut)`, `mistook`,
  `\\brul(?:e|ed|ing) `, `(?:led|made|making|leading|caused|sent|put|threw|took) (?:us|me|them|everyone|the (?:team|engineers|responders|investigation|on-?call))`,
  `(?:at first|initially|originally)\\b[^.;]{0,30} (?:looked|appeared|seemed) `, `(?:looked|appeared|seemed) (?:at first|initially|originally) `, `distract`,
  `(?:exclud|eliminat|discount|rul)(?:e|ing) `, `turned out`, `\\b(?:this|it|(?:incident|outage|issue|problem|failure|downtime)) (?:is|was)(?: not|n['’]t) an? `,
  `posited`, `theori[sz]`, `(?:^|[.!?] )(?:so,? )?(?:it (?:is|was) |it['’]s )?not (?:(?:the|an?|our)\\b|[\\w-]+(?: either)?[.!]?$)`, `(?:show(?:ed|s)|revealed) nothing`,
  `not to do with`, `nothing to do with`, `no (?:relation|link|connection|correlation) `, `\\bthat (?:there (?:was|were|had been) )?no `,
  `nothing (?:that )?(?:suggest|indicat|point)`, `ingenting som`, `unlikely`, `no avail`, `in vain`, `did(?: not|n['’]?t) (?:help|resolve|fix|solve|mitigate|change)`,
  `persist`, `n['’]t (?:actually |really |in fact )?(?:the |to blame|caused|related|due)`, `derailed`, `side-?tracked`, `thrown off`, `obscured`,
  `dismissed as`, `written off`, `explained away`, `as (?:an?|the|one) (?:of the )?(?:\\w+ )?(?:cause|culprit|suspect)`,
  `no (?:\\w+ )?(?:concern|issue|problem|anomal|abnormal|finding)`, `nothing (?:unusual|suspicious|wrong|abnormal|odd|out of)`, `theories`, `discarded`,
  `checks? (?:all )?passed`, `might be `, `may be `, `could be `, `rabbit hole`, `wild goose`, `\\bruled`, `\\bruling`, `\\brules? out`, `\\bexcluded`, `\\beliminated`,
  `\\bdiscounted`, `\\bunrelated`, `\\bred herring`, `\\bculprit`, `\\bto blame`, `\\bblamed`, `\\bat fault`, `\\binnocent`,
  `\\bnot (?:actually |really |in fact )?(?:the |caused|related|due|attrib)`, `\\bmislead`, `\\bmisled`, `\\bfalse lead`, `\\bdead end`, `\\bmistaken`, `\\bwrong path`,
  `\\bpotential causes`, `\\bpossible causes`, `\\bsuspect`, `\\bsuspic`, `\\bmistenkt`, `\\bconsidered`, `\\battributed`, `\\bassum`, `\\bpresum`, `\\bhypothes`,
  `\\bbeliev`, `\\bspeculat`, `\\bthought`, `\\bthinking`, `\\btheory`, `\\bguess`, `\\bfound no`, `\\bfinding no`, `\\binitial(?:ly)? [^.;,]{0,30}focus`,
  `\\bfocus(?:ed|ing) initially`,
])

/** What was done in vain, and what led astray: where one of these stands, a suspect may be told without a word of suspecting. */
export const SET_ASIDE = anyOf([
  `n['’]t our (?:cause|culprit|problem)`, `initially`, `at first`, `written off`, `explained away`, `(?:did|does|do)(?: not|n['’]t) (?:\\w+ )?cause`, `not responsible`,
  `instinct`, `to blame `, `, not `, `wrongly`, `mistakenly`, `incorrectly`, `^\\W{0,4}(?:eliminated|rejected):`,
  `\\b(?:theories|hypotheses|suspects)\\b.{0,80}(?:wrong|rejected|not the cause)\\b`, `\\bdeemed\\b`, `\\birrelevant\\b`, `\\bexclud\\w+\\b`,
  `\\bmis(?:diagnos|identif|attribut)\\w+\\b`, `\\bmistook\\b`, `\\bmistaken for\\b`, `\\bexonerated\\b`, `\\bdispro\\w+\\b`, `\\brefuted\\b`, `\\bdebunked\\b`,
  `\\bcoinciden\\w+\\b`, `\\bsymptoms?\\b`, `\\bturned out\\b`, `\\bposited\\b`, `\\btheori[sz]ed\\b`, `\\bfirst guess\\b`, `\\bdistracted\\b`,
  `\\b(?:led|made|making|leading|caused|sent|put|threw|took) (?:us|me|them|everyone|the (?:team|engineers|responders|investigation|on-?call))\\b`, `\\bunlikely\\b`,
  `\\brul(?:es|ing) out\\b`, `\\bno (?:\\w+ )?concerns?\\b`, `\\bnot to blame\\b`, `\\bnot at fault\\b`, `\\bturned out not\\b`, `\\bno avail\\b`, `\\bin vain\\b`,
  `\\bingenting som\\b`, `\\bmistenkte\\b`, `\\bconsidered\\b`, `\\bverified that\\b`, `\\bdid(?: not|n['’]?t) (?:help|resolve|fix|solve|mitigate)\\b`, `\\bderailed\\b`,
  `\\bside-?tracked\\b`, `\\bdistracted\\b`, `\\bobscured\\b`, `\\bdismissed as\\b`, `\\bblamed\\b`, `\\bto do with\\b`, `\\bconfirm\\w* .{0,60}that .{0,20}no \\b`,
])

/** Over a list of what it was not: "Two red herrings cost us an hour:"; but "After two red herrings, we took these steps:", "What could not be ruled out:" */
export const OVER_FALSE = /^(?!.*(?:\b(?:not|never|cannot|avoid\w*|prevent\w*)\b|n['’]t\b)[^.!?]*(?:red herring|false lead|dead end|wrong (?:path|turn)|ruled out)).*\b(?:red herrings?|false leads?|dead ends?|wrong (?:paths?|turns?)|ruled out|not the (?:\w+ )?(?:cause|culprit|problem)s?|(?:first|initially) (?:suspected|thought|assumed|blamed|believed))\b(?![^:]*(?:,|\b(?:and|so|but|then)\b))[^.!?]{0,80}:\s*$/is

/** What is ruled out as a way to help is no suspect: "ruled out a rollback", "rebuilding the index". */
export const WAY_TO_HELP = /^\p{L}+ing\b|\b(?:roll-?backs?|restarts?|revert|restor\p{L}*|fix|work-?arounds?|options?|approach|upgrade|downgrade)\b/iu

/** Where such a way begins, also of something that may fail: "a restart of the database was ruled out", "Roll back the deploy"; but "ruled out a failover as the cause". */
export const BEGINS_WAY = /^(?:(?:quick|full|simple|complete|immediate) )?(?:roll(?:ing)?[- ]?backs?|restart(?:ing|s)?|revert(?:ing|s)?|fail(?:ing)?[- ]?overs?|reboot(?:ing|s)?|scal(?:e|ing)|restor(?:e|ing)|downgrad(?:e|ing)|hot-?fix(?:ing|es)?)\b/i

/** In a section about wrong paths, or beside these words, looking at something tells of a suspicion. */
export const WRONG_PATH = /\b(?:mislead|misled|red herring|false lead|dead end|wild goose|rabbit hole|in vain|to no avail|diver(?:t|sion))/i

/** It was not it, in the same sentence or the next of the same block. */
export const REFUTED = /\b(?:until (?:we|it|they|the|I)\b|(?:but|and|however|yet|only)\b.{0,40}\b(?:no |not |n['’]t |nothing|none|normal|healthy|fine|ruled)|found no|no (?:\w+ )?(?:concern|finding)|no (?:anomal|issue|abnormal|evidence|sign|correlation|unusual)|ruled out|(?:was|were)(?: not|n['’]t) (?:the|it|to blame)|to no avail|unrelated|red herring|mislead|misled|false lead|diverted|did(?:n['’]t| not) (?:help|resolve|fix|solve|work)|incorrect(?:ly)?|wrong(?:ly)?|turned out|instead|innocent|discarded|disproved|eliminated)/i

/** It was not it, said plainly: further on in the same block, or in the next entry of a timeline. */
export const CLEARED = /^(?:it|they|this|that) (?:was|were|did)(?: not|n['’]t)[.!]?$|(?:^|[|\]–—-]\s*)(?:so )?(?:ruled out|not (?:it|that|the (?:cause|culprit|problem|issue))|no (?:anomal(?:y|ies)|issues?|abnormalit(?:y|ies)|evidence|signs?|correlation|improvement)|(?:all )?checks? (?:all )?(?:passed|came back (?:clean|fine|ok|healthy))|not (?!yet|all|only|much|many|sure|every|even|until|long|a (?:single|lot)|the (?:first|only|last|same))(?:(?:an?|the|our) )?[\w-]{3,40}(?: either)?[.!]?$)|\b(?:(?:was|were|is|are) (?:quickly |soon |then )?ruled out|(?:was|were|is|are)(?: not|n['’]t) the (?:root )?(?:cause|culprit|problem)|found (?:no|nothing) (?:issue|problem|anomal|abnormal|evidence|sign|unusual|wrong|out of)|no (?:anomalies|abnormalities|issues|problems|evidence)[^.;]{0,40} (?:was|were) (?:found|seen|detected|observed|discovered)|(?:uncovered|found|discovered|identified|revealed) the (?:actual|real|true) (?:root )?(?:cause|culprit|problem|issue)|no improvement|red herring|did(?: not|n['’]?t) (?:help|resolve|fix|solve)|(?:is|was|are|were|looks|looked) (?:quiet|idle|flat|healthy|normal|fine)(?=[.!]?$))\b/i

const LOOKED_AT = '\\b(?:logs?|metrics|graphs?|dashboards?)'
/** "Looked into the application logs, no findings": what shows nothing is no suspect. */
export const WHERE_ONE_LOOKS = new RegExp(`${LOOKED_AT}$`, 'i')
/** "Checked its metrics", "the logs": of what was named just before. */
export const OF_LAST = new RegExp(`^(?:its?|their|them|this|that|these|those)\\b|${LOOKED_AT}\\b`, 'i')

/** "We wrongly suspected": what comes next was not it. */
export const WRONGLY = /\b(?:mistakenly|wrongly|incorrectly|falsely) (?!assum|presum)/i

/** "We suspect the export": what is believed still, until something says that it was wrong. */
export const STILL = /\b(?:I|we|they|he|she) suspects? /i

/** "Initially suspected": told as what came to nothing. */
export const AT_FIRST = /\b(?:initial(?:ly)?|at first|first|early|originally|one of (?:the|our) (?:other )?(?:theories|hypotheses|suspicions)|først)\b/i

/** It was it: "which the heap dump confirmed", "and it was", "reverting it fixed the problem", "proved right" */
export const CONFIRMED = /\b(?:confirmed(?=[.!;]|$| (?:by|at|when|with|as the|to be the)\b)|(?:which|it|that|this) (?:(?:was|is|proved|turned out) (?:to be )?)?(?:indeed|right|correct|true|rightly)\b|(?:proved|proven|turned out)(?: to be)? (?:right|correct|true)\b|and rightly\b|(?:it|this|that|which) (?:fixed|resolved|ended|solved) (?:it|this|the|our)\b)|,? and (?:it|that) was[.!]?$/i

/** Where the words that name a suspect end. */
export const SUSPECT_ENDS = /[,–—(|]|\slike(?=\s)|:(?!\d)|\s-\s|\s(?:itself|healthy|fine|flat|normal|clean|but|due to|because|since|as|after|when|while|whilst|despite|which|so|until|if|were|was|is|are|has|had|have|by|before|rather than|instead|even though|although|though|then|only to|could|would|might|may|led|leading|lead|caused|causing|where|based on|given|following|that|for|without|during|at first|initially|at this|at the|to be|and (?:\p{L}+ed|\p{L}+ing|began|started|spent|ran|found|no|took|we|it|did|sent|get|put))(?=\s|$)/u

/** No name begins so, whatever is cleared: "ruled out later that day", "not related to the incident above". */
export const NO_NAME_BEGINS = [
  'we', 'they', 'he', 'she', 'you', 'i', 'it', 'its', 'this', 'that', 'these', 'those', 'there', 'what', 'who', 'which', 'everything', 'anything', 'something', 'more',
  'less', 'other', 'longer', 'known', 'such', 'one', 'users?', 'customers?', 'data', 'further', 'as', 'shows?', 'their', 'his', 'her', 'usual', 'incidents?', 'outages?',
  'issues?', 'problems?', 'events?', 'successful', 'assumption', 'each', 'all', 'both', 'none', 'any', 'some', 'two', 'three', 'four', 'five', 'many', 'various',
  'several', 'common', 'different', 'potentially', 'would', 'could', 'after', 'before', 'soon', 'quickly', 'later', 'then', 'not', 'also', 'wrong', 'incorrect', 'false',
  'discarded', 'disproved', 'based', 'made', 'correct', 'right', 'most', 'immediate', 'therefore', 'delays?', 'confusion', 'time', 'hours',
]

/** What a suspect may be: something that can go wrong. Words that begin so. */
export const SUSPECT_NOUNS = new RegExp('\\b(?:' + [
  'kernel', 'provision', 'fiber', 'fibre', 'cable', 'laser', 'network', 'connectiv', 'billing', 'dhcp', 'pool', 'corrupt', 'firmware', 'push', 'cdn', 'gateway', 'broker', 'clock', 'cron', 'export', 'database', 'db', 'quer', 'code', 'application', 'app', 'server', 'deploy', 'release', 'update', 'upgrade', 'traffic', 'load', 'cach', 'memory', 'cpu', 'disk', 'hardware', 'software', 'config', 'setting', 'attack', 'ddos', 'dos', 'dns',
  'security', 'breach', 'intrusion', 'hack', 'balancer', 'vendor', 'api', 'third', 'extern', 'provider', 'bug', 'leak', 'firewall', 'balanc', 'infrastruct', 'latenc', 'timeout', 'certificat', 'ssl', 'tls', 'permission', 'auth', 'key', 'user error', 'user activity', 'human', 'spam', 'bot', 'crawler', 'cookie', 'script', 'job',
  'service', 'cluster', 'node', 'pod', 'container', 'kubernet', 'storage', 'replic', 'proxy', 'switch', 'router', 'power', 'client', 'browser', 'session', 'token', 'password', 'plugin', 'library', 'dependenc', 'migration', 'schema', 'index', 'process', 'thread', 'resource', 'capacity', 'endring', 'tilgang', 'sertifikat', 'oppgradering',
  'queue', 'worker', 'frontend', 'front-end', 'backend', 'back-end', 'host', 'dataset', 'feature', 'change', 'maintenance', 'rate limit', 'quota', 'version', 'package', 'image', 'file', 'controller', 'view', 'overload', 'surge', 'spike', 'nginx', 'apache', 'mysql', 'redis', 'postgres', 'mongo', 'kafka', 'varnish', 'elasticsearch', 'cassandra', 'rabbitmq', 'haproxy', 'envoy', 'traefik', 'ingress', 'etcd', 'memcache', 'puppet', 'ansible', 'terraform', 'celery', 'outage', 'compromise', 'nettverk', 'minne', 'feil',
].join('|') + ')', 'i')

/** … or the whole name of a system ("redis-sessions", "CDN", "CoreDNS"), and behind other words that of a company ("Tillbridge"). */
export const SYSTEM_NAME = /^(?:\p{Ll}+\p{Lu}[\p{L}\d]*|\p{Lu}{3,}|\p{Lu}\p{Ll}+\p{Lu}[\p{L}\d]*|\p{Ll}[\p{Ll}\d]*(?:-[\p{Ll}\d]+)+)$/u
export const COMPANY_NAME = /^\p{Lu}\p{Ll}{3,}$/u

/** Where the last clause in front of a verb begins. */
export const CLAUSE_BEGINS = /^.*(?:\((?=\S)|(?:,|\b(?:[Tt]hough|[Aa]lthough|[Ww]hen|[Oo]nce|[Aa]fter|that|[Bb]ecause|and|but|[Ss]ince|later|[Bb]y (?:noon|then)|realized|realised|found|confirmed|confirms|says|said|[Aa]s|[Ww]hile|so|[Uu]ntil|indicating|showing))\s)/su
