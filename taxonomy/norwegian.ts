// Norwegian phrases for the same tags. Another language is another file like this one, named in ingest/meaning/marked-statements.ts.
import type { Cues } from './cue.ts'

export const NORWEGIAN: { causes: Cues; triggers: Cues; mitigations: Cues; detection: Cues } = {
  causes: {
    misconfiguration: [{ weight: 1, phrases: ['feilkonfigur*', 'feil i? konfigurasjon*|oppsett*|config*', 'manglende|mangler konfigurasjon*|config*', 'feil innstilling*|verdi|url|adresse|versjon', 'konfigurasjonsfeil*', 'konfigurert feil', 'for kort|lav|lang ~ levetid|timeout|grense*'] }, { weight: 0.4, phrases: ['konfigurasjon*', 'oppsett*'] }],
    'bad-deploy': [{ weight: 0.9, phrases: ['ny|nye|siste versjon*|kode|endring*|release', 'prodsatt|prodsatte|prodsetting*|produksjonssatt|produksjonssetting*', 'utrulling*', 'introduserte|innført ~ feil*|bug*'] }, { weight: 0.4, phrases: ['endring*', 'deployet', 'deployment'] }],
    'logic-bug': [{ weight: 1, phrases: ['feil i ~ kode*|logikk*|koden|sql|spørring*', 'kodefeil*', 'programmeringsfeil*', 'skrivefeil*', 'logisk feil', 'bug', 'feil i hvordan', 'feil data|beregning*', 'uten å ta hensyn', 'tok|tar ikke hensyn', 'overskrev*|overskriv*'] }],
    'unhandled-exception': [{ weight: 1, phrases: ['håndterte|håndterer ikke', 'ikke håndter*', 'manglende feilhåndtering', 'ugyldig ~ melding*|data'] }],
    capacity: [{ weight: 1, phrases: ['gikk|gått tom for', 'tom for ~ minne|plass|diskplass|tilkoblinger', 'for lite|få ~ minne|plass|ressurser|diskplass|tilkoblinger', 'full disk', 'disken ~ full', 'manglende kapasitet', 'kapasitetsproblem*'] }, { weight: 0.4, phrases: ['minne*', 'kapasitet*', 'diskplass'] }],
    'traffic-surge': [{ weight: 1, phrases: ['stor|høy|økt|mye trafikk|last|pågang|belastning', 'mange ~ meldinger|kall|forespørsler|søknader'] }],
    network: [{ weight: 0.8, phrases: ['nettverk*', 'brannmur*', 'tilkoblingsproblem*', 'problemer med ~ tilkobling*'] }],
    'certificate-expiry': [{ weight: 1, phrases: ['sertifikat* ~ utløp*|utgått|utgikk|gått', 'utløpt|utgått ~ sertifikat*|token|passord|nøkkel*', 'passord* ~ utløp*|utgått|rotert', 'token ~ utløp*|utgått'] }],
    'auth-change': [{ weight: 0.8, phrases: ['manglende|mangler|feil|mistet|endret tilgang*|rettighet*', 'passord* ~ endret|byttet', 'autentisering*', 'tilgangsstyring*'] }],
    database: [{ weight: 0.8, phrases: ['treg*|tung* ~ spørring*|database*', 'database* ~ nede|feil*|full|utilgjengelig', 'låst* ~ tabell*', 'manglende indeks*'] }],
    'third-party': [{ weight: 0.9, phrases: ['tredjepart*', 'ekstern* leverandør*|tjeneste*|system*', 'leverandør*', 'nede|nedetid|feil hos'] }],
    incompatibility: [{ weight: 0.9, phrases: ['inkompatib*', 'ikke kompatib*|bakoverkompatib*', 'endret ~ format|kontrakt|skjema|api', 'strengere validering*'] }, { weight: 0.5, phrases: ['oppgradering*', 'oppgraderte|oppgradert'] }],
    'operator-action': [{ weight: 0.9, phrases: ['menneskelig feil|svikt', 'ved en feil', 'manuell* feil|endring*|sletting', 'slettet ~ ved|feil', 'glemte|glemt'] }],
    hardware: [{ weight: 1, phrases: ['maskinvare*', 'strømbrudd'] }],
    'monitoring-gap': [{ weight: 1, phrases: ['ingen|manglende|mangler|mangel ~ alarm*|varsl*|varsel|overvåk*|monitorering', 'ble|var ikke oppdaget|varslet|fanget', 'fanget ikke opp', 'alarm*|varsl* ~ ikke'] }],
    unknown: [{ weight: 1, phrases: ['ukjent', 'vet ikke', 'usikker* på'] }],
  },
  triggers: {
    deploy: [{ weight: 1, phrases: ['deploy*', 'prodsatt|prodsatte|prodsetting*|produksjonssatt|produksjonssetting*', 'ny versjon', 'utrulling*', 'endring* som ~ førte|medførte|gjorde|ga|skapte'] }],
    'config-change': [{ weight: 1, phrases: ['endring* ~ konfigurasjon*|config*|oppsett*', 'endret ~ konfigurasjon*|config*|oppsett*'] }],
    migration: [{ weight: 1, phrases: ['migrer*', 'flytt*'] }],
    maintenance: [{ weight: 1, phrases: ['oppgradering*', 'oppgraderte|oppgradert', 'vedlikehold*'] }],
    expiry: [{ weight: 1, phrases: ['utløp*|utgått ~ sertifikat*|token|passord', 'sertifikat*|token|passord* ~ utløp*|utgått|utgikk'] }],
  },
  mitigations: {
    rollback: [{ weight: 1, phrases: ['rullet|rulle|ruller tilbake', 'tilbakerull*', 'reverterte|revertert|revertere'] }],
    restart: [{ weight: 1, phrases: ['startet|starte ~ på? nytt', 'omstart*', 'startet nye', 'restartet'] }],
    'fix-forward': [{ weight: 1, phrases: ['rettet|rette|fikset|fikse|retting ~ feil*|kode*|bug*', 'prodsatt|deployet ~ fiks|rettelse|fix|versjon', 'hotfix*', 'feilen|koden ~ rettet|fikset', 'feilfiks*', 'fiks* ~ deploy*|prod*|ute', 'oppdaterte|oppdatert ~ kode*|bibliotek*', 'fiks|rettelse'] }],
    'config-fix': [{ weight: 1, phrases: ['endret|endre|oppdaterte|oppdatert|rettet|la|lagt|økte|økt ~ konfigurasjon*|config*|oppsett*|grense*|timeout*|tilgang*'] }],
    'scale-up': [{ weight: 1, phrases: ['økte|økt|øke|mer ~ minne|kapasitet|ressurser|antall|diskplass', 'skalerte|skalert|skalere opp'] }],
    renew: [{ weight: 1, phrases: ['fornyet|fornye', 'nytt|ny sertifikat|passord|token|nøkkel'] }],
    workaround: [{ weight: 0.8, phrases: ['midlertidig*', 'skrudde|skrudd|slo|slått av', 'manuelt', 'hoppet|hoppe|hopper|hoppa over'] }],
    'restore-data': [{ weight: 1, phrases: ['gjenopprett*', 'fra backup', 'kjørte|kjørt|lest|leste ~ på nytt'] }],
    'self-healed': [{ weight: 1, phrases: ['av seg selv', 'løste seg'] }],
  },
  detection: {
    monitoring: [{ weight: 1, phrases: ['varsel|varsler|varsling|varslet', 'alarm|alarmer|alarmen', 'alarm* ~ oppdaget', 'overvåk*', 'monitorering*'] }],
    user: [{ weight: 1, phrases: ['bruker*|saksbehandler* ~ meldt*|melder|rapport*|kontakt*|ringte', 'meldt inn', 'henvendelse*', 'fra ~ bruker*|saksbehandler*|nks'] }],
    staff: [{ weight: 1, phrases: ['varslet av', 'varslet i ~ tråd|kanal*'] }, { weight: 0.9, phrases: ['utvikler*|teamet|vi|tester* ~ oppdaget|så|merke|fant|ser', 'tilfeldig*', 'oppdaget ~ at|det|logg*|varsl*|feil*'] }],
  },
}
