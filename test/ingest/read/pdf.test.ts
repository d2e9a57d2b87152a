import { expect, test } from 'vitest'
import { parse } from '../../../ingest/parse.ts'
import { readDocument } from '../../../ingest/read/format.ts'
import { textOf } from '../../../ingest/read/text-of.ts'
import { openWorkers } from '../../../ingest/workers.ts'
import { printed, type Set } from './printed.ts'

const textIn = async (bytes: Buffer) => {
  const decoded = await textOf('a.pdf', bytes)
  if ('problem' in decoded) throw new Error(`${decoded.problem.rule}: ${decoded.problem.message}`)
  return decoded.text
}
const told = async (...pages: Set[][]) =>
  readDocument('a.pdf', await textIn(printed(pages))).document.blocks.map(({ kind, depth, text }) => `${kind}${depth || ''} ${text}`)

/** Lines below each other, `step` apart. */
const lines = (texts: string[], { x = 72, top = 700, step = 13, ...set }: { x?: number; top?: number; step?: number; size?: number; font?: 1 | 2 | 3 } = {}): Set[] =>
  texts.map((text, i) => ({ at: [x, top - i * step], text, ...set }))

const FULL = 'The order service could not reach its database, so that no customer of any shop could pay for'

test('headings by size, labels by font, paragraphs by their gaps', async () => {
  expect(await told([
    { at: [72, 780], text: 'Carts lost', size: 20 }, { at: [72, 750], text: 'Impact', size: 14 }, ...lines([FULL, 'what they had chosen.'], { top: 730 }), ...lines(['It was over by noon.'], { top: 695 }),
    { at: [72, 670], text: 'Root cause', font: 2 }, ...lines(['A full disk.'], { top: 655 }),
  ])).toEqual(['heading1 Carts lost', 'heading2 Impact', `paragraph ${FULL} what they had chosen.`, 'paragraph It was over by noon.', 'heading7 Root cause', 'paragraph A full disk.'])
})

test('lines that end early are lines of their own', async () => {
  expect(await told([...lines([FULL], { top: 740 }), ...lines(['10:02 It broke.', '10:07 An alert fired.', '11:20 It works.'])])).toEqual([`paragraph ${FULL}`, 'paragraph 10:02 It broke.', 'paragraph 10:07 An alert fired.', 'paragraph 11:20 It works.'])
})

test('lists have their signs, depth and wrapped lines', async () => {
  expect(await told([
    ...lines([FULL], { top: 740 }),
    { at: [80, 700], text: '•' }, { at: [104, 700], text: 'Add an alert on the pool of the order service and on that of every other service that' }, { at: [104, 687], text: 'has one.' },
    { at: [100, 674], text: '- first in staging' }, { at: [80, 661], text: '• Write it up' }, { at: [80, 640], text: '1. Page' }, { at: [80, 627], text: '2. Restart' },
  ])).toEqual([`paragraph ${FULL}`, 'item Add an alert on the pool of the order service and on that of every other service that has one.', 'item1 first in staging', 'item Write it up', 'item Page', 'item Restart'])
})

test('words parted at the end of a line are whole again, compounds keep their hyphen', async () => {
  expect(await told(lines(['A well-known limit of the connections of the pool was reached once more, so that the data-', 'base refused all of the services that asked it for one, which is what we know as a well-', 'known limit.']))).toEqual([
    'paragraph A well-known limit of the connections of the pool was reached once more, so that the database refused all of the services that asked it for one, which is what we know as a well-known limit.',
  ])
})

test('what stands below each other is a table, lines of code stay as they are', async () => {
  const row = (y: number, ...cells: string[]): Set[] => cells.map((text, i) => ({ at: [72 + i * 150, y], text }))
  expect(await told([...lines([FULL], { top: 740 }), ...row(700, 'Task', 'Owner', 'Due'), ...row(685, 'Add an alert', 'Ann Archer', '2024-06-01'), ...row(670, 'Write it up', 'Bo Berg', '2024-06-08'), ...lines(['kubectl get pods', 'kubectl drain a'], { top: 630, font: 3 })])).toEqual([
    `paragraph ${FULL}`, 'row Task | Owner | Due', 'row Add an alert | Ann Archer | 2024-06-01', 'row Write it up | Bo Berg | 2024-06-08', 'code kubectl get pods\nkubectl drain a',
  ])
})

test('head and foot of the pages are left out, a paragraph goes on behind them', async () => {
  const page = (number: number, ...set: Set[]): Set[] => [{ at: [72, 810], text: 'Larkfield incident reports' }, ...set, { at: [280, 30], text: `Page ${number} of 3` }]
  expect(await told(page(1, ...lines([FULL])), page(2, ...lines(['what they had chosen.', 'It was over by noon.'])), page(3, ...lines(['The end.'])))).toEqual([`paragraph ${FULL} what they had chosen.`, 'paragraph It was over by noon.', 'paragraph The end.'])
})

test('columns are read one after the other, a menu beside the text is not', async () => {
  const column = (words: string, x: number) => lines(Array.from({ length: 12 }, (_, i) => `${words} ${i + 1} tells of the outage of the day,`), { x })
  expect((await told([...column('Left', 72), ...column('Right', 320)])).join(' ')).toMatch(/Left 12 tells of the outage of the day,.* Right 1 tells/s)
  const menu = lines(['Home', 'Status', 'Reports', 'Contact', 'Imprint', 'Terms'], { x: 20, step: 20 })
  expect(await told([...lines(Array.from({ length: 12 }, () => FULL), { x: 120 }), ...menu])).toEqual([`paragraph ${Array.from({ length: 12 }, () => FULL).join(' ')}`])
})

test('small print above the title and below the end is kept, but not read', async () => {
  const page = printed([[{ at: [72, 800], text: 'Log in', size: 8 }, { at: [72, 770], text: 'Carts lost', size: 20 }, ...lines([FULL], { top: 740 }), ...lines(['Text is available under a licence.', 'Privacy policy'], { top: 600, size: 8 })]])
  expect(await textIn(page)).toMatch(/^<footer>\n<p>Log in<\/p>\n<\/footer>\n<h1>Carts lost<\/h1>\n<p>The order.*<\/p>\n<footer>\n<p>Text is available/)
  expect(parse('a.pdf', await textIn(page))[0]!.title!.value).toBe('Carts lost')
})

test('a history of many incidents is taken apart at their days', async () => {
  const incident = (day: string, date: string, top: number): Set[] => [
    { at: [40, top], text: day, size: 12, font: 2 }, ...lines([`Summary of impact: Between 10:00 and 11:00 UTC on ${date} no customer could pay for what they chose.`], { x: 90, top: top - 20 }),
    ...lines(['Root cause: A full disk of the order database, which stopped taking what it was given.'], { x: 90, top: top - 45 }), ...lines(['Next steps: We will watch the disks of all of our databases from now on.'], { x: 90, top: top - 70 }),
  ]
  // The titles are set after all else.
  const titles: Set[] = [{ at: [90, 700], text: 'Carts lost', size: 12, font: 2 }, { at: [90, 400], text: 'Slow checkout', size: 12, font: 2 }]
  const records = parse('history.pdf', await textIn(printed([[{ at: [40, 780], text: 'Status history', size: 24 }, { at: [40, 740], text: 'May 2024', size: 18 }, ...incident('5/7', '7 May 2024', 700), ...incident('5/2', '2 May 2024', 400), ...titles]])))
  expect(records.map(({ title, moments }) => [title?.value, moments.started?.value.at])).toEqual([['Carts lost', '2024-05-07T10:00+00:00'], ['Slow checkout', '2024-05-02T10:00+00:00']])
})

test.each<[string, Buffer, string]>([
  ['no bytes', Buffer.alloc(0), 'file-empty: a.pdf is empty.'],
  ['pictures of pages', printed([[], []]), 'pdf-without-text: a.pdf holds no text: its pages are pictures.'],
  ['half of a file', printed([lines([FULL])]).subarray(0, 200), 'file-damaged: a.pdf is damaged, or no PDF.'],
  ['text', Buffer.from('It was down.'), 'file-damaged: a.pdf is damaged, or no PDF.'],
])('%s: said, with what to do', async (_, bytes, said) => {
  const decoded = await textOf('a.pdf', bytes)
  expect('problem' in decoded && `${decoded.problem.rule}: ${decoded.problem.message}`).toBe(said)
})

test('a reader in a thread of its own reads it', async () => {
  const workers = openWorkers({ count: 1 })
  const answer = await workers.parse('a.pdf', printed([lines([FULL])]))
  await workers.close()
  expect(answer).toMatchObject({ format: 'pdf', text: `<p>${FULL}</p>\n`, records: [{ record: { source: { format: 'pdf' } } }] })
})
