import { expect, test } from 'vitest'
import { foundBy } from '../findings.ts'

const found = (tasks: string) => foundBy('tasks-without-date', `# Tills down\n\nThe outage began at 10:00.\n\n## Action items\n\n${tasks}`).map(({ message }) => message)

test.each([
  ['- [ ] Renew certificates by machine\n', 'The one open task has no date.'],
  ['- [ ] Renew certificates by machine, by 2024-06-01\n- [ ] Add an alert\n- [ ] Add a page\n', '2 of 3 open tasks have no date.'],
])('counts the tasks of %j', (tasks, message) => {
  expect(found(tasks)).toEqual([message])
})

test.each(['- [ ] Add an alert, by 2024-06-01\n', '- [x] Add an alert\n'])('is content with %j', tasks => {
  expect(found(tasks)).toEqual([])
})
