import { expect, test } from 'vitest'
import { at, foundBy } from '../findings.ts'

const text = (tasks: string) => `# Tills down\n\nThe outage began at 10:00.\n\n## Action items\n\n${tasks}`
const found = (tasks: string) => foundBy('tasks-without-owner', text(tasks))

test.each([
  ['- [ ] Renew certificates by machine\n', 'The one open task has no owner.'],
  ['- Renew certificates by machine\n- Add an alert on expiry\n', 'None of the 2 open tasks has an owner.'],
  ['- [ ] Renew certificates by machine (owner: Ada)\n- [ ] Add an alert on expiry\n', '1 of 2 open tasks has no owner.'],
])('counts the tasks of %j', (tasks, message) => {
  expect(found(tasks)).toMatchObject([{ severity: 'note', message }])
})

test('stands at the first of them', () => {
  const tasks = '- [ ] Renew certificates by machine (owner: Ada)\n- [ ] Add an alert on expiry\n'
  expect(at(text(tasks), found(tasks)[0]!)).toBe('Add an alert on expiry')
})

test.each(['- [ ] Add an alert (owner: Ada)\n', '- [x] Add an alert on expiry\n'])('is content with %j', tasks => {
  expect(found(tasks)).toEqual([])
})
