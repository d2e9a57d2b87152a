import { expect, test } from 'vitest'
import { wished } from '../../../web/src/access/wished.ts'

const OURS = 'https://hindsight.example.org'

test.each([
  ['/incidents/n56h0h9qqp?fact=detected', '/incidents/n56h0h9qqp?fact=detected'],
  ['/?q=memory leak', '/?q=memory%20leak'],
  ['/archive#x', '/archive#x'],
])('%j is where one goes after signing in', (to, href) => expect(wished(to, OURS)).toBe(href))

test.each([
  null, '', 'https://evil.example', '//evil.example', '/\\evil.example', '\\\\evil.example', '/\t/evil.example', 'javascript:alert(1)', 'https://hindsight.example.org@evil.example',
  'archive', '/sign-in?to=/sign-in', '//', '/..//evil.example', '/.//evil.example', 'http://hindsight.example.org/',
])('%j leads to the first page', to => expect(wished(to, OURS)).toBe('/'))
