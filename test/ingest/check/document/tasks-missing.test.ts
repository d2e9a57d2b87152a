import { expect, test } from 'vitest'
import { foundBy } from '../findings.ts'

const found = (source: string) => foundBy('tasks-missing', source).length

test('tells of a document that promises nothing', () => {
  expect(found('# Tills down\n\nThe outage began at 10:00 on 3 May 2024. The certificate had expired and was renewed.\n')).toBe(1)
})

test.each([
  ['a task', '# Tills down\n\nThe outage began at 10:00.\n\n## Action items\n\n- Renew certificates by machine\n'],
  ['a heading that holds none', '# Tills down\n\nThe outage began at 10:00.\n\n## Action items\n\nNone.\n'],
  ['a promise in passing', '# Tills down\n\nThe outage began at 10:00. Certificates will be renewed by machine.\n'],
  ['a promise in Norwegian', '# Kassene nede\n\nFeilen varte fra 10:00 til 11:00. Vi må fornye sertifikatene før.\n'],
])('is content with %s', (_what, source) => {
  expect(found(source)).toBe(0)
})
