import { expect, test } from 'vitest'
import { foundBy } from '../findings.ts'

const found = (source: string, path: string) => foundBy('title-missing', source, path).map(({ message }) => message)

test('tells by which name it is listed instead', () => {
  expect(found('# Postmortem\n\n## Summary\n\nOn 3 May 2024 the outage began at 10:00.\n', '2024-05-03-tills-went-down.md')).toEqual(['Nothing in the text names the incident; it is listed as “Tills went down”.'])
  expect(found('## Timeline\n\n- 2024-05-03 10:00 outage begins\n', 'a.md')).toEqual([expect.stringMatching(/^Nothing in the text names the incident/)])
})

test.each(['# Tills down\n\nThe outage began at 10:00.\n', '---\ntitle: Tills down\n---\nThe outage began at 10:00.\n'])('is content with %j', source => {
  expect(found(source, 'a.md')).toEqual([])
})
