import { expect, test } from 'vitest'
import { pieces, piecesOf } from '../../../web/src/incident/marking.ts'

const run = { text: 'Alert at 14:13, all clear at 14:52.', start: 100, end: 135 }
const detected = { start: 100, end: 114, fact: 'detected', isDrawn: true }
const clock = { start: 109, end: 114, fact: 'zone', isDrawn: true }

test('cuts a run where evidence begins and ends', () => {
  expect(pieces(run, [detected], 'detected')).toEqual([
    { text: 'Alert at 14:13', facts: ['detected'], next: 'detected', isOn: true },
    { text: ', all clear at 14:52.', facts: [], next: null, isOn: false },
  ])
})

test('where facts overlap, the shorter comes first, and choosing again goes on to the next', () => {
  const next = (chosen: string | null) => pieces(run, [detected, clock], chosen)[1]!.next
  expect([next(null), next('zone'), next('detected')]).toEqual(['zone', 'detected', 'zone'])
})

test('evidence that goes over the ends of a run marks all of it', () => {
  expect(pieces(run, [{ start: 90, end: 200, fact: 'cause.dns', isDrawn: true }], null)).toEqual([{ text: run.text, facts: ['cause.dns'], next: 'cause.dns', isOn: false }])
})

test('evidence elsewhere marks nothing', () => {
  expect(pieces(run, [{ start: 135, end: 140, fact: 'cause.dns', isDrawn: true }], null)).toEqual([{ text: run.text, facts: [], next: null, isOn: false }])
})

test('a stroke goes on where a run ends within it', () => {
  const runs = [{ text: 'the shop', start: 0, end: 8 }, { text: '’', start: 8, end: 9 }, { text: 's pool', start: 15, end: 21 }]
  expect(piecesOf(runs, [{ start: 4, end: 21, fact: 'cause.dns', isDrawn: true }], null).flat().map(({ text, goesOn, staysOn }) => [text, goesOn, staysOn])).toEqual([
    ['the ', false, false], ['shop', false, true], ['’', true, true], ['s pool', true, false],
  ])
})
