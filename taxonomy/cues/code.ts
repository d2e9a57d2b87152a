// Phrases that speak of the code itself: by cause tag. How a phrase is written: text/phrases.ts.
import type { Cues } from '../cue.ts'

export const CODE: Cues = {
  'unhandled-exception': [
    { weight: 1, phrases: [
      'not ~ properly|gracefully|correctly ~ handled', 'not|didn|failed t? ~ handle* ~ gracefully|properly|correctly|failure*|error*',
        'unhandled|uncaught ~ exception*|error*|rejection*|case*|condition*', 'null pointer', 'nullpointer*', 'null reference', 'nil pointer',
      'segmentation fault*', 'segfault*', 'exception* ~ not ~ caught|handled', 'not|didn|never t? ~ catch|handle ~ exception*|error*',
      'missing|poor|inadequate|insufficient|improper|lack error|exception handling', 'lack of error|exception handling', 'stack overflow',
      'error|exception handling ~ missing|lacking', 'core dump*',
      'typeerror|keyerror|valueerror|attributeerror|indexerror|nameerror|nullreferenceexception|referenceerror|unboundlocalerror',
      'undefined method|variable|function|index|property', 'cannot read property', 'division|divide by zero', 'assertion* ~ fail*', 'sigsegv',
      'malformed ~ input|request*|payload|message*|data|record*|json', 'poison message|pill', 'index|array out of',
      'crashes|crashed|crashing|dies|died ~ on|when ~ null|empty|missing|unexpected|malformed|invalid', 'cannot ~ be read|parsed|decoded',
    ] },
    { weight: 0.6, phrases: [
      'panic*', 'threw|throw|throws|throwing|raised|raising an? ~ exception*|error*', 'fatal error*', 'exception handling', 'error handling',
      'crash* on|when ~ malformed|unexpected|null|empty|invalid', 'unexpected null|nil|none|empty|input|character|value', 'parse error*',
      'fail* to parse', 'syntaxerror', 'crash loop*',
    ] },
    { weight: 0.3, phrases: ['exception*', 'crash*'] },
  ],
  concurrency: [
    { weight: 1, phrases: [
      'race condition*', 'deadlock*', 'dead lock*', 'lock|locking contention|wait*|timeout*', 'table lock*', 'row lock*', 'thread safe*',
      'not threadsafe', 'mutex', 'livelock*', 'lock* held', 'data race', 'race between', 'exclusive lock*', 'waiting|waited for ~ lock',
      'blocked by|behind ~ lock|transaction', 'lock queue', 'concurrent* ~ updat*|writ*|modif*|run|running|upgrade*', 'not atomic', 'out of order',
      'double processing|execution',
    ] },
    { weight: 0.6, phrases: [
      'contention', 'concurrency', 'locked ~ table*|row*', 'simultaneous* write*|update*|updating|access*', 'locking', 'ran twice|concurrently',
      'stale read*', 'idempoten*', 'collision*', 'at the same time', 'optimistic lock*',
    ] },
  ],
  'resource-leak': [
    { weight: 1, phrases: [
      'memory|connection*|descriptor*|handle*|thread*|goroutine*|socket*|resource* leak*',
      'leak* memory|connection*|descriptor*|handle*|thread*|socket*|resource*|of memory', 'memory|connection* ~ leak*',
      'not|never ~ closed|released|freed', 'not|never ~ closing|releasing|freeing', 'not ~ clean* up', 'never deleted|cleaned|removed|purged',
      'failed|failing|failure to release|close|free|clean', 'not properly|correctly closed|released|freed|cleaned',
      'heap|memory ~ grow*|grew|climb*|creep*|steadily', 'slow leak', 'not garbage collected', 'idle in transaction', 'ephemeral port*',
      'keeps|kept every', 'old|log|temporary ~ not ~ deleted|removed|cleaned|rotated', 'dangling connection*|process*|session*',
    ] },
    { weight: 0.6, phrases: [
      'leak*', 'accumulat*', 'orphan*', 'stale|zombie process*|pods|connection*|session*', 'inotify', 'file descriptor*',
      'grew|grow|growing|growth ~ unbounded|indefinitely|over time', 'unbounded growth', 'piled|piling up', 'open connections|handles|cursors',
      'time wait', 'unreleased', 'goroutines',
    ] },
  ],
  'logic-bug': [
    { weight: 1, phrases: [
      'infinite|endless ~ loop*', 'typo*', 'misspel*',
      'logic|logical|coding|programming|implementation|code error*|flaw*|mistake*|bug*|defect*|issue*', 'software|code ~ bug*|defect*|error*|flaw*',
      'off by one', 'incorrect|wrong|faulty|flawed logic|code|assumption*|condition*|calculation*|implementation|extension|regex',
      'integer overflow', 'bug ~ where|which|that|whereby|when', 'bug in|with|within',
      'incorrectly|wrongly calculated|computed|handled|parsed|assumed|interpreted|treated|returned',
      'failed to check|validate|handle|account|consider|verify',
      'not|didn|never t? ~ check|checking|checked|validate|validated|validating|account|consider|verify', 'edge case*', 'corner case*',
      'incorrect|wrong ~ query|check|comparison|filter|operator|variable|order',
      'missing check|condition|filter|await|return|validation|import|semicolon', 'inverted', 'recursion|recursive*', 'regular expression*',
      'backtracking', 'loop* forever|endless*', 'syntax error*', 'rounding', 'wraps around', 'wrong ~ result*|value*|number*',
      'cache ~ poison*|key',
    ] },
    { weight: 0.6, phrases: [
      'bug|bugs', 'defect*', 'flaw*', 'regression*', 'error in ~ code|script', 'unintended behavio*', 'unexpected behavio*', 'faulty', 'overflow*',
      'broken code',
    ] },
    { weight: 0.5, phrases: ['forever', 'duplicat*', 'regex', 'stale cache*', 'cache invalidat*', 'bypass* ~ cache'] },
    { weight: 0.3, phrases: ['validation', 'loop'] },
  ],
}
