import { expect, test } from 'vitest'
import { looksLikeMarkdown, readText } from '../../../ingest/read/text.ts'

const told = (source: string) => {
  const blocks = readText(source)
  return blocks.map(({ kind, depth, text, section }) => `${section >= 0 ? `${blocks[section]!.text} › ` : ''}${kind}${depth || ''} ${text}`)
}
const LONG = 'The basket service lost its connections one after the other until none was left, and every shop showed an empty basket to everybody who had one, for most of the morning.'

test('the first line is the title when it stands apart', () => {
  expect(told(`Basket service - Berlin\n${LONG}`)).toEqual(['heading1 Basket service - Berlin', `Basket service - Berlin › paragraph ${LONG}`])
  expect(told('Baskets empty for a morning\n\nNobody could pay.')).toEqual(['heading1 Baskets empty for a morning', 'Baskets empty for a morning › paragraph Nobody could pay.'])
})

test('the first line of wrapped prose is no title', () => {
  expect(told('The basket service lost its connections one after\nthe other until none was left, and every shop showed\nempty baskets.')).toHaveLength(1)
})

test('headings by wiki signs, underlines and capitals', () => {
  expect(told('== Impact ==\nAll shops.\n\nROOT CAUSE\n\nA full disk.\n\nAfterwards\n----------\nNothing.')).toEqual([
    'heading2 Impact', 'Impact › paragraph All shops.', 'heading2 ROOT CAUSE', 'ROOT CAUSE › paragraph A full disk.', 'heading2 Afterwards', 'Afterwards › paragraph Nothing.',
  ])
})

test('bullets of any kind, deeper where they are indented, with their wrapped lines', () => {
  expect(told('It broke.\n• first\n  still first\n  – inner\n• second\n1) third')).toEqual(['paragraph It broke.', 'item first\nstill first', 'item1 inner', 'item second', 'item third'])
})

test('a day whose number has a stop opens a line, and is no item of a list', () => {
  expect(told('Det gikk ned.\n3. mai 2024 kl. 10:00\n3. Mai er en måned')).toEqual(['paragraph Det gikk ned.', 'paragraph 3. mai 2024 kl. 10:00', 'item Mai er en måned'])
})

test('lines of days that follow one another are items; prose that is wrapped before a day stays whole', () => {
  expect(told('TILTAK\n\n1. juni 2024: Bytt switch\n2. juni 2024: Test reserven')).toEqual(['heading2 TILTAK', 'TILTAK › item 1. juni 2024: Bytt switch', 'TILTAK › item 2. juni 2024: Test reserven'])
  expect(told('Kassene i butikken var nede fra\n3. mai 2024 kl. 10:00 og ut dagen, og igjen\n4. mai 2024 om natten.')).toEqual(['paragraph Kassene i butikken var nede fra\n3. mai 2024 kl. 10:00 og ut dagen, og igjen\n4. mai 2024 om natten.'])
})

test('a question over bullets is a label', () => {
  expect(told('It broke.\n• a thing\nWhere did we get lucky?\n• it was Sunday')).toEqual(['paragraph It broke.', 'item a thing', 'heading7 Where did we get lucky?', 'Where did we get lucky? › item it was Sunday'])
})

test('where lines are long, each is a paragraph; a clock at its beginning keeps it so', () => {
  expect(told(`${LONG}\n10:05 pods die\n10:09 somebody looks`)).toEqual([`paragraph ${LONG}`, 'paragraph 10:05 pods die', 'paragraph 10:09 somebody looks'])
})

test('where lines are long, a line break inside a sentence does not end it', () => {
  expect(told(`Baskets\n${LONG}\n\nSome of the shops may have seen delays\nor failures while accessing the\nStore. It went on.\nNext steps are listed below\nBaskets`)).toEqual([
    'heading1 Baskets', `Baskets › paragraph ${LONG}`, 'Baskets › paragraph Some of the shops may have seen delays\nor failures while accessing the\nStore. It went on.', 'Baskets › paragraph Next steps are listed below', 'Baskets › paragraph Baskets',
  ])
})

test('words keep their way back under every line end', () => {
  for (const end of ['\n', '\r\n', '\r']) {
    const source = ['It broke.', '', '  • first', '    more', 'Next steps:', '• buy a disk'].join(end)
    for (const block of readText(source)) {
      const [line] = block.text.split('\n')
      expect(source.slice(block.start, block.start + line!.length)).toBe(line)
      expect(source.slice(0, block.end).endsWith(block.text.split('\n').at(-1)!)).toBe(true)
    }
  }
})

test.each(['# Title', 'a **bold** word', '```\ncode\n```', '[a](https://a.example)', '| a | b |\n|---|---|'])('%j is Markdown', source => {
  expect(looksLikeMarkdown(source)).toBe(true)
})

test.each(['• bullets', '#1 priority', 'a * b * c', 'see [1]', '---'])('%j is not', source => {
  expect(looksLikeMarkdown(source)).toBe(false)
})

test('paragraphs that all begin with the names of their sections lost the lines of their headings', () => {
  expect(told('What Went Wrong On Monday every basket was empty.\n\nDetection The shops called us.\n\nNext Steps Add a probe. Widen the pool.')).toEqual([
    'heading7 What Went Wrong', 'What Went Wrong › paragraph On Monday every basket was empty.', 'heading7 Detection', 'Detection › paragraph The shops called us.', 'heading7 Next Steps', 'Next Steps › paragraph Add a probe. Widen the pool.',
  ])
  expect(told('It broke.\n\nImpact Reports were late on that day.\n\nRecovery Teams did what they could.')).toEqual(['paragraph It broke.', 'paragraph Impact Reports were late on that day.', 'paragraph Recovery Teams did what they could.'])
})

test('numbers over bullets that are not indented are those of the sections', () => {
  expect(told('Baskets: empty\n1. Resolution & actions taken\n- Old baskets were deleted\n2. Action items\n- Add a probe')).toEqual([
    'paragraph Baskets: empty', 'heading7 Resolution & actions taken', 'Resolution & actions taken › item Old baskets were deleted', 'heading7 Action items', 'Action items › item Add a probe',
  ])
})

test('a long text behind the name of its section needs no stop at its end', () => {
  expect(told(`It broke. Next steps: The team reads all limits of the pool again and finds out how it can be told beforehand that one of them will be met`)).toEqual([
    'paragraph It broke.', 'heading7 Next steps', 'Next steps › paragraph The team reads all limits of the pool again and finds out how it can be told beforehand that one of them will be met',
  ])
})

test('signed mail is read without its frame and its escapes, and each word stands where it stood', () => {
  const source = 'Tills down\n\n-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nThe tills stopped.\n\n- ---------\n\nNext steps:\n\n- - Add a till\n- - Watch it\n-----BEGIN PGP SIGNATURE-----\n\niQEcBAEBAgAGBQJX\n-----END PGP SIGNATURE-----\nA list of tills\n'
  expect(told(source)).toEqual(['heading1 Tills down', 'Tills down › paragraph The tills stopped.', 'Tills down › heading7 Next steps', 'Next steps › item Add a till', 'Next steps › item Watch it', 'Tills down › paragraph A list of tills'])
  for (const { text, start, end } of readText(source)) expect(source.slice(start, end)).toBe(text)
})

test('dashes of who signs nothing stay', () => {
  expect(told('Tills down\n\n- - Add a till')).toEqual(['heading1 Tills down', 'Tills down › item - Add a till'])
})
