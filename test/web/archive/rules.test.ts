import { expect, test } from 'vitest'
import { MISSING, problemsOf, rulesOf, withoutPath, WRONG, type Rules } from '../../../web/src/archive/rules.ts'

test('a message beside its file does not name the file again', () => {
  expect(withoutPath('old/scan.pdf is PDF, which is not read yet.', 'old/scan.pdf')).toBe('Is PDF, which is not read yet.')
  expect(withoutPath('The file is larger than 5 MB.', 'old/scan.pdf')).toBe('The file is larger than 5 MB.')
})

test('what is wrong and what is missing are counted apart', () => {
  const rules: Rules = [{ rule: 'tasks-missing', severity: 'note', count: 40 }, { rule: 'zone-out-of-season', severity: 'warning', count: 2 }, { rule: 'secret-in-text', severity: 'error', count: 1 }]
  expect([problemsOf(rules, WRONG), problemsOf(rules, ['error']), problemsOf(rules, MISSING), problemsOf([], WRONG)]).toEqual([3, 1, 40, 0])
  expect(rulesOf(rules, MISSING).map(({ rule }) => rule)).toEqual(['tasks-missing'])
})
