// How a sentence frames what it speaks of. Phrases as in text/phrases.ts.

export type Framing = 'cause-follows' | 'effect-follows' | 'denied' | 'doubted' | 'meant' | 'remedied'

export const FRAMING: { [kind in Framing]: string[] } = {
  // "The outage was caused by …": what comes after is the cause, what came before is not.
  'cause-follows': [
    'caused by', 'due to', 'because', 'because of', 'result|resulted|results|resulting from', 'result of', 'as a result of', 'stemm*|stems|stem from', 'originat* from|in', 'attributed|attributable to', 'traced back? to|in',
    'triggered by', 'introduced by', 'root cause* was|is|were|identified|being|of', 'cause was|is', 'reason* was|is|for|why', 'culprit was|is|turned', 'owing to', 'thanks to', 'down to', 'found|discovered|revealed|realized|realised|noticed|determined|concluded|established that',
    'identified as|that', 'pinpointed', 'turned out', 'arose|arising from', 'led by', 'blame*', 'fault was', 'problem was|is', 'issue was|is that', 'responsible was', 'since we|the', 'brought about by', 'induced by', 'explained by', 'tracked ~ down to', 'narrowed ~ down to',
    'began|started|occurred|happened|appeared|broke|failing|failed ~ after|following|when|during', 'immediately|shortly|right|soon|directly after|following', 'turns out', 'appears to be', 'it appears that?', 'cause lay|lies in', 'showed|learned|learnt that', 'came from', 'comes down to', 'boil* down to',
  ],
  // "A full disk caused …": what came before is the cause, what comes after is what it did.
  'effect-follows': [
    'caused', 'causing', 'causes', 'led|leading|leads to', 'result|resulted|resulting|results in', 'which meant|means', 'meaning that', 'triggered', 'triggering', 'triggers', 'prevented', 'preventing', 'so that', 'thereby', 'consequently', 'as a result', 'this resulted|meant|caused|led',
    'took|taking|taken|brought|bringing ~ ~ down|offline', 'made', 'making', 'overwhelming', 'broke', 'breaking', 'is responsible for', 'was responsible for', 'this meant', 'leaving', 'knocked out|over|off', 'starved|starving', 'which|that slowly|gradually|eventually|quickly|rapidly|soon|then|completely? crashed|killed|blocked|stopped|exhausted|filled|saturated|overloaded|overwhelmed|broke|consumed|ate|drained', 'contributed to', 'therefore', 'hence', 'rendered', 'rendering',
  ],
  // "not a DNS issue": what comes after it is no cause.
  denied: [
    'ruled|ruling|rule ~ out', 'rules out', 'not|wasn|isn|weren t? ~ caused|related|due|because|responsible|linked', 'not|wasn|isn t? a|an|the', 'no evidence|indication|sign|signs|trace|anomal*|issues|problems|correlation', 'nothing to do with', 'unrelated', 'not attributable', 'no impact|effect on', 'neither', 'nor', 'nobody|noone', 'no one', 'no certificate*|database|deploy*|attack*|hardware|network|migration*', 'not|never hacked|attacked|compromised', 'excluded', 'eliminated',
    'independent of', 'rather than', 'instead of', 'had no', 'was no', 'were no', 'red herring*', 'nothing unusual|suspicious|wrong|abnormal|odd', 'not|don|doesn|didn|couldn|can t? see|find|have|spot any',
  ],
  // "We suspected …", "might have been …": nobody says that it was so.
  doubted: [
    'suspect*', 'suspicion*', 'hypothes*', 'theory|theories', 'assumed', 'assuming', 'assumption*', 'presum*', 'speculat*', 'might', 'may have|be', 'could be|have', 'possib*', 'potential*', 'perhaps', 'maybe', 'initially thought|believed', 'thought', 'thinking', 'believed', 'rabbit hole*', 'wild goose', 'seemed', 'appeared', 'looked|looks like|as', 'considered', 'considering', 'wondered',
    'investigated', 'investigating', 'checked', 'checking', 'looked|looking into|at|for', 'focused|focusing on', 'explored', 'exploring', 'mislead*', 'misled', 'whether', 'if', 'unless', 'would', 'risk of', 'attempt*', 'tried', 'trying to', 'efforts to', 'look|looking into', 'in case', 'e g', 'for example', 'such as',
  ],
  // "We will …", "to prevent …": what is meant to be done, not what was.
  meant: [
    'will', 'll', 'should', 'ought', 'plan to', 'planning', 'plans to', 'going to', 'need to', 'needs to', 'must', 'to prevent|avoid|ensure|improve', 'in the future', 'going forward', 'moving forward', 'next time', 'we want to', 'we would like', 'todo', 'let s', 'recommend*', 'suggest|suggests|suggested|suggestion*', 'propos*', 'consider adding',
  ],
  // "was fixed by …", "to resolve this …": what was done about it.
  remedied: [
    'fixed|resolved|mitigated|solved|corrected|restored|remedied|addressed|rectified by|with|when|after|once|via|through|using', 'to resolve|fix|mitigate|address|rectify|restore|alleviate|recover|correct', 'to return ~ ~ healthy|normal', 'was|were|been fixed|resolved|mitigated|corrected|adjusted|increased|optimized|optimised|restored|reverted',
    'which ~ fixed|resolved|solved|mitigated', 'rolled back', 'reverted', 'restarted', 'we fixed|restarted|increased|added|updated|changed|implemented', 'implement*', 'solution|fix was', 'fix|fixes|solution|workaround address*|involv*|consist*|includ*|ensur*',
  ],
}
