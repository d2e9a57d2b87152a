import { expect, test } from 'vitest'
import { plain } from '../../../web/src/lib/plain.ts'

test.each([
  ['07:31 | new certificate on the payment pods', '07:31 · new certificate on the payment pods'],
  ['| 07:31 | new certificate |', '07:31 · new certificate'],
  ['17:25 UTC** - rollback tried', '17:25 UTC - rollback tried'],
  ['**Fix:** the pool was doubled', 'Fix: the pool was doubled'],
  ['- restarted the pods', 'restarted the pods'],
  ['The shop&#8217;s</b> <span class="c1">pool</span>, &lt;orders&gt; &amp;&nbsp;more', 'The shop’s pool, <orders> & more'],
])('%j reads %j', (quote, words) => expect(plain(quote)).toBe(words))

test.each(['drained <pod-name> && a < b', 'deleted /srv/**/cache by hand', 'python -m pool.__init__ was run', '2 ** 10 connections', 'We restarted shelf-index.'])('leaves %j as it is', quote => expect(plain(quote)).toBe(quote))
