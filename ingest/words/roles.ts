// What documents call the people and the systems that they name, in labels, columns and front matter; whole labels, lower case.
import { ENGLISH_MONTHS } from './months.ts'
import { WEEKDAYS } from './weekdays.ts'

export const PEOPLE_LABELS = {
  author: /^(?:(?:post-?mortem )?authors?|written by|author name|prepared by|created by|compiled by|document(?:ed)? by|reporter|report (?:written )?by|by|av|forfatter(?:e)?|skrevet av)$/i,
  owner: /^(?:(?:post-?mortem |incident |document )?owners?|assignee|responsible(?: person)?|ansvarlig|eier)$/i,
  responder: /^(?:(?:incident )?(?:commander|lead|manager|coordinator|responders?)|ic|responders?|on-?call(?: engineers?)?|responding engineers?|scribe|comms? lead|(?:(?:people|engineers?) )?involved|deltakere|facilitator)$/i,
} as const

export const SERVICE_LABELS = /^(?:(?:affected|impacted)(?: (?:services?|systems?|components?|products?|applications?|apps?|platforms?|endpoints?))?(?: and experience)?|(?:services?|systems?|components?|products?|applications?)(?:\(s\))?(?: (?:affected|impacted))?|berørte? (?:tjenester?|systemer?)|tjenester?)$/i

/** Words that only say that something is a system: no name by themselves, and dropped behind one ("the checkout service"). */
export const GENERIC_SERVICES: ReadonlySet<string> = new Set(`a all an any and api apis app application applications backend cloud cluster clusters complete component components customer customers database databases entire environment external
  feature features frontend full global host hosts incident infrastructure internal internet issue http https main major many minor most multiple network node nodes none number our outage partial platform platforms post-mortem postmortem primary
  prod production public report several server servers service services short site sites some staging subset system systems the total unknown unplanned user users various web website websites wikis whole yes no n/a na tbd operations url urls
  high low critical severe pod pods job jobs log logs metrics missing data sdk sdks probe readiness liveness preprod stack page pages down production-wide company-wide scheduled planned emergency unexpected nothing link links`.trim().split(/\s+/))

/** Words of a title that tell what went wrong rather than what with: a phrase with one of them is no name. */
export const NO_SERVICES: ReadonlySet<string> = new Set(`access account agent agents authentication availability backup-failure boot build builds capacity cascading certificate certificates check change changes cluster config configuration connection connections
  connectivity cpu cpu-bound creation customer data database degraded deploy deployment deployments dns elevated coe rfo rca pir expired failed healthcheck high increased internal intermittent investigating issue jobs latency launch launches lock login logins low management master memory migration mitigated multiple
  network node nodes out outage partial performance power primary provisioning pull release request requests resolved resource resources response restart security server servers service services slow some ssl startup storage-full sudden the three timeout tls today's
  today traffic two unable unhealthy update upgrade uppgrade user users wrong yesterday's`.trim().split(/\s+/))

/** Words of which places are called: where it happened is no system ("Japan East", "West US 2"). */
export const PLACES: ReadonlySet<string> = new Set(`africa all america americas and asia australia austria azores belgium brazil canada central china country datacenter east eastern emea eu europe european france frankfurt germany global globally hong india ireland italy japan kong
  korea london mexico middle multiple netherlands north northeast northern norway oregon pacific poland region regions singapore south southeast southern spain sweden switzerland uae uk us usa various virginia west western worldwide zealand zone zones cross-region multi-region multi-zone single-region 1 2 3`.trim().split(/\s+/))

/** Subjects of sentences that are no systems: "It was down", "Users were unable", "On Monday", "Incident". */
export const NO_SUBJECTS: ReadonlySet<string> = new Set([...`a again also although and another any anybody anyone anything as at because both but connectivity customer customers due during each engineers every everybody everyone everything it he her his if impact in incident incidents issue issues many most no nobody none nothing on one only
  other others our outage people problem problems requests result root she since so some somebody someone something staff team teams that the their there these they this those though thus two users visitors we when where which while who you your
  utc pst pdt est edt cet cest gmt am pm affected same entire whole primary such new old`.trim().split(/\s+/), ...WEEKDAYS, ...ENGLISH_MONTHS])

/** Words of which no person's name is made, beside the above. */
export const NO_NAMES: ReadonlySet<string> = new Set(`alert alerts amazon anyone aws azure ci dashboard docker everybody gateway github gitlab google kafka kubernetes linux live maybe microsoft monitoring mysql nginx ongoing ops optional platform postgres prod queue
  redis release security someone soon store support terraform test urgent week weekly windows daily monthly yearly later`.trim().split(/\s+/))
