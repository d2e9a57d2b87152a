import { expect, test } from 'vitest'
import { clocksIn } from '../../../ingest/time/clocks.ts'

const told = (text: string) => clocksIn(text).map(({ start, end, minute }) => [text.slice(start, end), minute])

test.each([
  ['Fra kl. 10 til 11 var nettet nede', [['10', 600], ['11', 660]]],
  ['fra kl. 10.15 til 11.', [['10.15', 615], ['11', 660]]],
  ['fra kl. 10 til 11 på fredag', [['10', 600], ['11', 660]]],
  ['mellom kl. 10 og 11 den 3. mai', [['10', 600], ['11', 660]]],
  ['mellom klokken 10 og 11 fredag', [['10', 600], ['11', 660]]],
  ['fra 10 til 11-tiden', [['10', 600], ['11-tiden', 660]]],
])('reads a range whose word of the clock is said once in %j', (text, clocks) => {
  expect(told(text)).toEqual(clocks)
})

test.each([
  'Fra kl. 10 og 3 timer fremover', 'Fra kl. 10 - 2 butikker var nede', 'fra kl. 10 til 3 kunder meldte seg', 'mellom kl. 10 og 3 kunder', 'mellom kl. 10 til 3', 'fra kl. 10 til 3 åpne butikker',
])('reads no second hour in %j', text => {
  expect(told(text)).toEqual([['10', 600]])
})
