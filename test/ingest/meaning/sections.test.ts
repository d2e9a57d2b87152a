import { expect, test } from 'vitest'
import { labelOf, statements, topicsNamed } from '../../../ingest/meaning/sections.ts'
import { readMarkdown } from '../../../ingest/read/markdown.ts'

const documentOf = (source: string) => ({ path: 'a.md', format: 'markdown', source, start: 0, end: source.length, fields: [], blocks: readMarkdown(source) })
const told = (source: string) => statements(documentOf(source)).map(s => `${s.topics.join('+')}: ${s.text}`)

test.each([
  ['Root Cause', ['cause']],
  ['Root Cause and Resolution', ['cause', 'resolution']],
  ['🌱 Blameless root cause', ['cause']],
  ['What was the cause of the outage?', ['cause']],
  ['Contributing factors', ['contributing']],
  ['Corrective and Preventative Measures', ['tasks']],
  ['Timeline (all times in UTC)', ['timeline']],
  ['What went well', ['well']],
  ['Misleading investigation paths', ['misleading', 'investigation']],
  ['Rotårsaker', ['cause']],
  ['Hva gikk dårlig', ['badly']],
  ['Fixes', ['resolution']],
  ['Lessons / Open considerations', ['lessons']],
])('%j names %j', (name, topics) => {
  expect(topicsNamed(name)).toEqual(expect.arrayContaining(topics))
})

test('fixes beside improvements are no resolution', () => {
  expect(topicsNamed('Improvements/Fixes')).toEqual(['tasks'])
})

test.each(['What was not the cause', "What wasn't the cause", 'Not the root cause', 'Ruled out causes', 'Causes ruled out'])('%j names what it was not, and no cause', name => {
  expect(topicsNamed(name)).toEqual(['misleading'])
})

test.each(['What was not working', 'What is not affected', 'Not in scope', 'Causes not addressed', 'Cause and false leads'])('%j does not take a cause for what it was not', name => {
  expect(topicsNamed(name)).not.toEqual(['misleading'])
})

test.each(['Tills / shops down', 'Checkout down for two hours', '2024-03-01 queue stuck behind a poisoned message', 'How the payment gateway lost the orders of a whole day to a full disk'])('%j names nothing', name => {
  expect(topicsNamed(name)).toEqual([])
})

test.each(['10:05: the alert fired', 'The team said this: nothing works', 'Error: connection refused'])('%j begins with no label', text => {
  expect(labelOf(text)).toBeNull()
})

test('statements stand under the nearest heading or label that says what they speak of', () => {
  expect(told('# Lost orders\n\nOrders vanished. Summary: none.\n\n## Root cause\n\n### Details\n\nA rule was wrong. Resolution: we fixed it. It held.')).toEqual([
    ': Lost orders', ': Orders vanished.', 'summary: none.', 'cause: Root cause', 'cause: Details', 'cause: A rule was wrong.', 'resolution: we fixed it.', 'resolution: It held.',
  ])
})

test('items stand under the item that names their topic', () => {
  expect(told('- Root cause:\n  - A disk was full.\n- Resolution: bigger disk\n  - Nothing lost\n- Other')).toEqual([
    'cause: Root cause', 'cause: A disk was full.', 'resolution: bigger disk', 'resolution: Nothing lost', ': Other',
  ])
})

test('a row stands under the name in its first cell', () => {
  expect(told('| Field | Value |\n|---|---|\n| Root cause | A full disk |')).toEqual([': Field | Value', 'cause: A full disk'])
})

test('code says nothing', () => {
  expect(told('```\nRoot cause: none\n```')).toEqual([])
})
