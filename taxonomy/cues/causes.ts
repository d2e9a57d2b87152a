// The phrases that speak of each cause tag, a file for each. How a phrase is written: text/phrases.ts.
import type { Cues } from '../cue.ts'
import { AUTH_CHANGE } from './auth-change.ts'
import { BAD_DEPLOY } from './bad-deploy.ts'
import { CAPACITY } from './capacity.ts'
import { CASCADING_FAILURE } from './cascading-failure.ts'
import { CERTIFICATE_EXPIRY } from './certificate-expiry.ts'
import { CONCURRENCY } from './concurrency.ts'
import { DATABASE } from './database.ts'
import { DNS } from './dns.ts'
import { FAILOVER_FAILURE } from './failover-failure.ts'
import { FEATURE_FLAG } from './feature-flag.ts'
import { HARDWARE } from './hardware.ts'
import { INCOMPATIBILITY } from './incompatibility.ts'
import { LOAD_BALANCER } from './load-balancer.ts'
import { LOGIC_BUG } from './logic-bug.ts'
import { MISCONFIGURATION } from './misconfiguration.ts'
import { MONITORING_GAP } from './monitoring-gap.ts'
import { NETWORK } from './network.ts'
import { OPERATOR_ACTION } from './operator-action.ts'
import { ORCHESTRATION } from './orchestration.ts'
import { RESOURCE_LEAK } from './resource-leak.ts'
import { RETRY_STORM } from './retry-storm.ts'
import { ROLLOUT_PROCESS } from './rollout-process.ts'
import { SCHEMA_MIGRATION } from './schema-migration.ts'
import { SECURITY_ATTACK } from './security-attack.ts'
import { THIRD_PARTY } from './third-party.ts'
import { TIME_AND_CALENDAR } from './time-and-calendar.ts'
import { TRAFFIC_SURGE } from './traffic-surge.ts'
import { UNHANDLED_EXCEPTION } from './unhandled-exception.ts'
import { UNKNOWN } from './unknown.ts'

export const CAUSE_CUES: Cues = {
  'schema-migration': SCHEMA_MIGRATION,
  'feature-flag': FEATURE_FLAG,
  misconfiguration: MISCONFIGURATION,
  incompatibility: INCOMPATIBILITY,
  'rollout-process': ROLLOUT_PROCESS,
  'bad-deploy': BAD_DEPLOY,
  'unhandled-exception': UNHANDLED_EXCEPTION,
  concurrency: CONCURRENCY,
  'resource-leak': RESOURCE_LEAK,
  'logic-bug': LOGIC_BUG,
  'certificate-expiry': CERTIFICATE_EXPIRY,
  'security-attack': SECURITY_ATTACK,
  'auth-change': AUTH_CHANGE,
  'retry-storm': RETRY_STORM,
  'cascading-failure': CASCADING_FAILURE,
  'traffic-surge': TRAFFIC_SURGE,
  capacity: CAPACITY,
  dns: DNS,
  network: NETWORK,
  'load-balancer': LOAD_BALANCER,
  'failover-failure': FAILOVER_FAILURE,
  hardware: HARDWARE,
  orchestration: ORCHESTRATION,
  'third-party': THIRD_PARTY,
  database: DATABASE,
  'operator-action': OPERATOR_ACTION,
  'monitoring-gap': MONITORING_GAP,
  'time-and-calendar': TIME_AND_CALENDAR,
  unknown: UNKNOWN,
}
