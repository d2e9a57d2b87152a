// Norwegian words that tell which moment a time is. Lower case.
import type { MomentName } from '../record.ts'
import type { Cue } from './moments.ts'

export const MOMENT_LABELS_NO: { [name in MomentName]?: string[] } = {
  started: ['startet', 'starttidspunkt', 'starttid', 'feil oppstod', 'feilen oppstod', 'oppstod', 'nedetid start', 'feil introdusert', 'feilen introdusert', 'introdusert', 'feil startet', 'feilen startet', 'start'],
  detected: ['oppdaget', 'feil oppdaget', 'feilen ble oppdaget', 'påvist', 'påvisning', 'detektert', 'varslet', 'meldt', 'feil meldt', 'feilen meldt'],
  acknowledged: ['kvittert', 'feilsøking startet'],
  declared: ['hendelse opprettet', 'meldt på driftsmeldinger'],
  mitigated: ['midlertidig løst', 'midlertidig rettet', 'avhjulpet'],
  resolved: ['løst', 'rettet', 'slutt', 'sluttid', 'ferdig', 'gjenopprettet', 'feilen rettet', 'feil rettet', 'friskmeldt', 'normalisert'],
}

// Letters that JavaScript's \b takes for no letters ("på", "først") call for borders of their own.
const words = (alternatives: string) => new RegExp(`(?<![\\p{L}\\d])(?:${alternatives})(?![\\p{L}\\d])`, 'iu')

export const MOMENT_CUES_NO: Cue[] = [
  { moment: 'started', weight: 0.93, words: words('nedetid(?:en)? (?:starter|startet|begynner|begynte)|feilen (?:starter|startet|begynner|begynte|oppstår|oppsto|oppstod|utløses|ble utløst)') },
  { moment: 'started', weight: 0.82, words: words('(?:går|gikk|er|var|ble) (?:\\p{L}+ )?(?:ned|nede|utilgjengelig)|(?:begynner|begynte|starter|startet) å (?:feile|logge|kaste|returnere|krasje)|(?:slutter|sluttet) å (?!inntreffe|feile|oppstå|krasje|kaste|logge)|første (?:feil|feilmelding|feilede|innslag)|feilen? (?:ble )?(?:introdusert|innført|produksjonssatt|prodsatt)|ble feilen (?:introdusert|innført|produksjonssatt|prodsatt)|krasjer|krasjet') },
  { moment: 'started', weight: 0.7, words: words('feil(?:er|et|ede)?|feilmelding(?:er)?|stopper|stoppet|stanser|stanset|utløpt|utløper|henger|timeout|mange warnings') },
  { moment: 'started', weight: 0.6, words: words('deploy(?:er|es|et|a|ment)?|rulle[rst]?|rullet ut|lanse(?:res|rt)|oppdater(?:er|es|te|t|ing)|prodsett(?:er|es|ing)|endring(?:en)?|skru(?:r|dd|s) (?:på|av)|merget?|migrer(?:er|t|ing)') },
  { moment: 'detected', weight: 0.92, words: words('(?:feilen|feil|problemet|hendelsen) (?:ble |blir )?(?:oppdaget|oppdages|meldt|meldes|varslet|påvist)|alarm(?:en|er)? (?:går|gikk|utløst|utløses)|første (?:alarm|varsel|henvendelse)') },
  { moment: 'detected', weight: 0.85, words: words('oppdag(?:er|et|es)|varsl(?:er|et|es)|varsel|alarm(?:er)?|henvendelse(?:r)?|sier? (?:i ?)?fra|sa (?:i ?)?fra|meldt inn|meldes inn|oppmerksom(?:me)? på|meld(?:er|t|te|es|ing) (?:om|fra|på|i)|rapporter(?:er|te|t|es)|blir rødt?|ble rødt?|mottar|mottok|får beskjed|fikk beskjed|tipser|(?:sak|issue|feil) (?:\\p{L}+ )?(?:opprettet|opprettes|registreres|registrert)|spør (?:om|på|i)|legger merke til|la merke til'), not: words('igjen|løst|rettet|fikset') },
  { moment: 'acknowledged', weight: 0.88, words: words('(?:begynner|begynte|starter|startet|i gang med|er i gang|går i gang)(?: \\p{L}+){0,2} (?:å )?(?:feils+øk\\p{L}*|undersøk\\p{L}*|se på|grave|debugge|analys\\p{L}*)|feilsøking (?:starter|startet|begynner|begynte)|feilsøker|undersøker|^(?:ish )?(?:- )?feilsøking') },
  { moment: 'declared', weight: 0.85, words: words('hendelse(?:n)? (?:er |ble )?(?:opprettet|registrert|erklært)|(?:driftsmelding|beskjed om kjent feil)') },
  { moment: 'mitigated', weight: 0.82, words: words('midlertidig (?:løst|rettet|løsning|fiks)|avhjulpet') },
  { moment: 'resolved', weight: 0.94, words: words('(?:feilen|problemet|hendelsen|alt|saken) (?:er |ble |var )?(?:nå )?(?:løst|rettet|fikset|over|borte|ok|i orden|oppe igjen|tilbake)|alt (?:er )?(?:ok|i orden|tilbake)|friskmeldt') },
  { moment: 'resolved', weight: 0.86, words: words('(?:tilstanden |trafikken |situasjonen )?normaliser(?:te|er|t)(?: seg)?|tilbake til normalen?|oppe igjen|opp igjen|virker (?:igjen|som)|fungerer(?: igjen)?|ingen (?:flere )?feil(?:meldinger)?|(?:slutter|sluttet) å (?:inntreffe|feile|oppstå|krasje)|løst|rettet|fikset|gjenopprettet|mulig å \\p{L}+') },
  { moment: 'resolved', weight: 0.73, words: words('fiks(?:en)?(?: \\p{L}+){0,3} (?:prodsatt|deployet|ute|på plass)|rullet tilbake|ruller tilbake|revert(?:er|ert|et)?|restartet') },
]
