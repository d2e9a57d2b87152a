// Phrases that speak of a change: of settings, code, data, versions, and how it was brought out: by cause tag. How a phrase is written: text/phrases.ts.
import type { Cues } from '../cue.ts'

export const CHANGE: Cues = {
  'schema-migration': [
    { weight: 1, phrases: [
      'schema migration*|change*|update*|upgrade*', 'database migration*', 'migration script*|job*|failed', 'alter table', 'db migration*',
      'data migration*', 'missing column*|table', 'schema mismatch', 'migration* ~ lock*|fail*|broke|wrong|missing|not',
      'add*|drop*|renam*|chang* ~ column|columns', 'column* ~ missing|renamed|dropped|removed', 'unknown column', 'relation ~ not exist',
      'pending|unapplied|missing|forgotten migration*', 'flyway|liquibase|alembic',
    ] },
    { weight: 0.6, phrases: ['ddl', 'create index', 'foreign key*'] },
    { weight: 0.4, phrases: ['migration*', 'schema'] },
  ],
  'feature-flag': [
    { weight: 1, phrases: [
      'feature flag*|toggle* ~ enabled|on|turned|rolled|switched|flipped|everyone|flip',
      'enabled|enabling|turned|flipped|switched|toggled ~ feature flag*|toggle*', 'feature was enabled', 'experiment ~ ramped|enabled',
    ] },
    { weight: 0.75, phrases: ['feature flag*|toggle*|switch*|gate*', 'kill switch', 'launchdarkly|unleash|flagsmith'] },
  ],
  misconfiguration: [
    { weight: 1, phrases: [
      'misconfig*', 'mis configur*', 'configuration|config conflict*|inconsistenc*|discrepanc*',
      'configuration|config|configurations|settings ~ error*|mistake*|issue*|problem*|bug*|flaw*|oversight|mismatch|drift',
      'bug ~ configuration|config',
      'incorrect|wrong|invalid|improper|faulty|bad|inconsistent|missing|erroneous|outdated|flawed|inappropriate|suboptimal|broken|unsuitable|overly|incorrectly ~ configur*|config|configs|setting*|rule|rules|variable*|path*|port|url*|value*|parameter*|permission*|manifest*|flag*|limit*|timeout*|hostname*|ip',
      'incorrectly|improperly|wrongly|badly|poorly|erroneously|inadequately|accidentally configured|set|tuned|specified|defined|applied|sized',
      'configured|set|specified incorrectly|improperly|wrongly|badly|poorly', 'set too low|high|small|large|short|aggressive*|strict',
      'set to ~ wrong|incorrect|low', 'not ~ configured', 'limit* ~ too low|small|high|strict',
      'too low|small|short|aggressive limit*|timeout*|value*|setting*', 'typo ~ config*|setting*|file|variable*|yaml|manifest',
      'mistakenly|erroneously|wrongly|inadvertently ~ applied|routed|pointed|pointing', 'configuration ~ incorrect*|wrong*|missing|invalid',
      'permissions ~ incorrect*|wrong*', 'misrout*', 'environment variable* ~ missing|not|wrong',
      'default|old|previous ~ value|setting|limit ~ too|not', 'configured with ~ incorrect|wrong|too|low|invalid',
      'misaligned ~ settings|configuration', 'missing|forgotten ~ entry|line|parameter',
      'wrong|incorrect ~ namespace|region|bucket|subnet|key|type|annotation*|label*|endpoint|address|selector|document|directory',
      'annotation* ~ missing|wrong|removed|overwrit*', 'overwr* ~ config*|settings|values|annotations', 'conflicting ~ settings|rules|config*',
      'duplicate* ~ entry|rule|config*|route*', 'limit*|timeout* ~ set to ~ too', 'cut|lowered|reduced|raised ~ timeout|limit|threshold',
      'file permissions', 'redirect loop*', 'wrong setting*', 'not rotated', 'setting* ~ wrong|missing|incorrect',
      'wasn|weren|not|never t? ~ set up|configured|bundled|whitelisted|allowlisted|propagated', 'pointed|pointing|points ~ at|to ~ old|wrong|removed|deleted|retired|stale|previous|nonexistent',
        'old|stale|wrong|outdated ~ ip|ips|address|addresses|endpoint|credentials|entry|entries', 'setting*|value|values|configuration|annotation* ~ overridden|overwritten|lost',
        'no|without|missing resource|memory|cpu|connection|concurrency|rate limits|constraints|requests', 'missing from ~ config*|manifest|list|template', 'omitted ~ from', 'reset to ~ default*',
    ] },
    { weight: 0.6, phrases: [
      'configuration|config|configurations|settings change*|update*|modification*', 'reduced|lowered|cut from|to', 'left ~ enabled|disabled|configured', 'change* ~ configuration|config|settings',
      'updated configuration|config|settings', 'ulimit', 'hardcoded|hard coded', 'pointed|pointing to ~ wrong|old|non|test', 'configuration file*',
      'was configured to', 'not set', 'commented out', 'stale config*', 'wasn|weren|not t? updated|included|enabled|set|added',
      'default timeout|limit|setting|settings|configuration', 'logrotate', 'cors', 'document root', 'terraform', 'annotation*',
    ] },
    { weight: 0.3, phrases: ['configur*', 'config', 'settings', 'setting', 'puppet|ansible|chef|salt', 'timeout'] },
  ],
  incompatibility: [
    { weight: 1, phrases: [
      'incompatib*', 'upgrad* ~ library|dependency|package|framework|version|runtime|driver|client|plugin', 'not ~ expected by', 'expect* ~ format|version|schema', 'dependency|dependencies ~ changed|removed|broke|missing', 'not|longer|backward* compatible', 'breaking change*|api', 'compatibility issue*|problem*|break*',
      'version* mismatch*|conflict*|skew', 'mismatch* ~ version*', 'dependency|library|package conflict*|mismatch*',
      'no longer support*|available|work*|exist*|accept*', 'not|didn|doesn|don|never t? support*', 'deprecat*', 'conflicting version*|dependenc*',
      'different|wrong|newer|older|outdated version* of', 'broke compatib*', 'dropped ~ support', 'support ~ dropped|removed',
      'removed in ~ version', 'unpinned', 'not pinned', 'api ~ removed|renamed', 'end of life', 'upgrade* ~ broke|removed|changed|incompat*',
      'format ~ changed', 'changed ~ format|signature|interface|contract', 'older client*|browser*|sdk*|version*', 'wrong ~ version',
      'expect* ~ old|older|different',
    ] },
    { weight: 0.5, phrases: [
      'upgrade*', 'upgrading', 'new|newer version of', 'outdated', 'unsupported', 'changed ~ behavio*', 'behavio* ~ changed', 'eol',
      'glibc|openssl|libssl', 'major version', 'cipher*', 'legacy tls|protocol*|client*', 'tls 1', 'pinned',
    ] },
    { weight: 0.25, phrases: ['dependency', 'dependencies', 'legacy'] },
  ],
  'rollout-process': [
    { weight: 0.9, phrases: [
      'deployed|merged|released|applied|rolled|pushed ~ without|before|prematurely|simultaneously|accidentally', 'deploy*|release* ~ ~ accidental*|premature*|unintentional*|by mistake', 'wrong|incorrect order', 'correct order',
        'missed|overlooked in|by|during ~ review|testing|qa|staging', 'not ~ covered by ~ test*', 'no ~ review ~ occurred',
      'order of|in ~ deploy*|chang*|steps|operations', 'partial|partially|incomplete|incompletely|half deploy*|rollout|rolled|release*|migrat*',
      'out of sync', 'rollback ~ fail*|not', 'roll back ~ fail*|not', 'no|without ~ canary|staging|testing|review|tests',
      'not|never ~ tested|reviewed', 'insufficient|inadequate|incomplete|lack|lacking|poor ~ testing|tests|review|validation',
      'not ~ deployed|synced|rolled', 'staging ~ not|differ*|didn', 'all at once', 'deployment process|procedure|pipeline',
      'too early|soon|fast|quickly', 'skipped', 'straight|directly to|in|on production', 'to|for everyone', 'all ~ at once', 'same time ~ all',
      'wrong version ~ deployed', 'pipeline ~ fail*|broke*|skipped', 'tests ~ not|didn ~ catch', 'not ~ caught ~ test*|review|staging|ci',
      'without ~ rollback', 'before ~ ready|migrat* ~ finished|complete*', 'deploy* ~ out of order',
    ] },
    { weight: 0.4, phrases: ['canary', 'staging', 'rollout', 'deployment script*', 'test environment', 'untested', 'merged', 'release process'] },
  ],
  'bad-deploy': [
    { weight: 1, phrases: [
      'change*|code|build|refactor*|pr ~ ~ deployed|merged|released|shipped|landed|rolled|pushed', 'recently added|introduced|implemented|updated|deployed|changed|released',
        'introduced in|by|during|with|through ~ deploy*|release*|update*|commit*|change*|version*|patch*|upgrade*|feature*|pr|refactor*|build',
      'deploy*|release*|update*|commit*|change|version|patch|feature|push ~ introduced|introduces|introducing|contained|containing|included|brought',
      'recent*|new*|faulty|latest|bad|buggy|broken|flawed|problematic ~ deploy*|release*|commit*|code|patch|build|rollout', 'recent update*',
      'recent code|software change*|update*|push*', 'software|code update*|change*|push*|release*|deployment*',
      'deployed ~ code|bug*|version|change*|build|broken|faulty', 'after|following|during ~ deploy*|release|rollout', 'deployment|rollout of',
      'release of ~ version|software|code', 'new deployment*|release*|version|feature*|code', 'latest update|version',
      'bug* ~ recent*|new|latest ~ deploy*|release*|update*|version|change*|code|feature*|commit*',
      'newly introduced|deployed|released|added|implemented', 'deploy*|release|update|upgrade|rollout ~ caused|broke|broken|crash*',
      'after|since|following ~ deploy*|releas*|updat*', 'change* ~ merged|shipped|landed|released ~ broke|caused|introduced',
      'change* broke|breaking', 'pull request|pr|commit ~ introduced|broke|caused', 'broken by ~ change|commit|deploy*|release|update',
      'regression ~ in|introduced|from|caused', 'shipped ~ bug|version|change|release', 'last|latest|recent commit|pr|merge', 'went live',
      'was pushed|deployed|shipped to production',
    ] },
    { weight: 0.5, phrases: [
      'deploy*', 'released', 'code change*', 'was merged', 'regression*', 'refactor*', 'new feature*', 'rolled out', 'pushed', 'commit', 'patch*',
      'shipped', 'merge*', 'new code|logic', 'code ~ changed',
    ] },
  ],
}
