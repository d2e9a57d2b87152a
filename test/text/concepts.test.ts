import { expect, test } from 'vitest'
import { conceptsOf, findersOf, mentions } from '../../text/concepts.ts'

const GLOSSARY = conceptsOf({ lock: ['door', 'bolt'], wicket: ['door hatch'], lamp: ['bulb'] })
const found = (text: string, ...wanted: string[]) => mentions(text.split(' '), findersOf(GLOSSARY, wanted)).map(({ concept }) => concept)

test('what is looked for is found, and a longer phrase of what is not hides it still', () => {
  expect(found('bolt and bulb', 'lock')).toEqual(['lock'])
  expect(found('door and door', 'lock')).toEqual(['lock', 'lock'])
  expect(found('door hatch', 'lock')).toEqual(['wicket'])
  expect(found('bolt and bulb', 'nothing')).toEqual([])
})
