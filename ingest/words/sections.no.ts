import type { Topic } from './sections.ts'

/** Norwegian names of sections. */
export const SECTION_NAMES_NO: { [topic in Topic]?: string[] } = {
  summary: ['sammendrag', 'oppsummering', 'hva skjedde', 'beskrivelse'],
  cause: ['rotårsak*', 'årsak*', 'hvorfor skjedde det'],
  contributing: ['medvirkende*', 'bakenforliggende*'],
  trigger: ['utløsende faktor*', 'utløsende'],
  detection: ['påvisning', 'oppdaget', 'oppdagelse', 'deteksjon'],
  timeline: ['tidslinje', 'hendelsesforløp'],
  impact: ['konsekvens*', 'påvirkning', 'berørte'],
  investigation: ['feilsøking', 'undersøkelse*'],
  resolution: ['løsning', 'løst', 'utbedring', 'retting'],
  tasks: ['aksjonspunkt*', 'aksjon', 'aksjoner', 'tiltak', 'oppfølging', 'forbedring*'],
  lessons: ['lærte vi', 'læring*', 'lærdom*'],
  well: ['gikk bra'],
  badly: ['gikk dårlig', 'gikk galt'],
  lucky: ['flaks'],
  background: ['bakgrunn'],
  links: ['linker', 'lenker', 'deltakere'],
}
