import { array, assert, asyncProperty, constantFrom, json, oneof, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPaste } from '../../../../api/search/pasted/read.ts'

/** What is looked for, blanks aside. */
const read = async (text: string) => {
  const { shape, lines, ...rest } = await readPaste(text)
  return { ...rest, name: shape.name, kind: shape.kind, lines: lines.map(({ read }) => read.replace(/\s+/g, ' ').trim()) }
}

describe('alerts as JSON: what their values say, not names, links, identifiers, times', () => {
  test('Alertmanager\'s webhook, without what is over while another fires', async () => {
    const alert = (status: string, labels: object, annotations: object) => ({ status, labels, annotations, startsAt: '2026-11-20T09:14:02.123Z', endsAt: '0001-01-01T00:00:00Z', generatorURL: 'http://prometheus.example.org/graph?g0.expr=x', fingerprint: 'c7a6b4d2e9f01234' })
    const paste = JSON.stringify({
      receiver: 'ops', status: 'firing', version: '4', groupKey: '{}:{alertname="PoolEmpty"}', truncatedAlerts: 0, externalURL: 'http://alertmanager.example.org',
      alerts: [
        alert('firing', { alertname: 'PoolEmpty', service: 'tills', severity: 'critical' }, { summary: 'No free connection', description: 'pool of "tills" is empty\nsince the release', runbook_url: 'https://runbooks.example.org/pool' }),
        alert('resolved', { alertname: 'NodeGone' }, { summary: 'Node is gone' }),
      ],
      commonLabels: { alertname: 'PoolEmpty' },
    }, null, 2)
    expect(await read(paste)).toMatchObject({
      kind: 'alertmanager', name: 'Alertmanager, 2 alerts', lines: ['PoolEmpty', 'tills', 'critical', 'No free connection', 'pool of "tills" is empty', 'since the release'],
      setAside: ['field names', 'identifiers', 'states and numbers', 'links', 'resolved alerts'],
    })
  })

  test.each([
    ['Alertmanager, 2 alerts', [{ labels: { alertname: 'DiskFull' }, status: { state: 'active' } }, { labels: { alertname: 'DiskSlow' } }], ['DiskFull', 'DiskSlow']],
    ['Prometheus, 1 alert', { status: 'success', data: { alerts: [{ labels: { alertname: 'DiskFull' }, state: 'firing', value: '9e+01' }] } }, ['DiskFull']],
    ['Grafana, 1 alert', { orgId: 1, title: '[FIRING:1] Lag of tills', message: '**Firing**\nLag', alerts: [{ labels: { alertname: 'Lag' }, annotations: { summary: 'Replica is late' }, valueString: "[ var='A' ]" }] }, ['[ :1] Lag of tills', 'Lag', 'Replica is late']],
    ['Grafana', { ruleName: 'Lag', ruleUrl: 'http://x', state: 'alerting', message: 'Replica is late', evalMatches: [{ value: 7, metric: 'seconds behind' }] }, ['Lag', 'Replica is late', 'seconds behind']],
    ['PagerDuty', { routing_key: 'R0123456789ABCDEF0123456789ABCDEF', event_action: 'trigger', dedup_key: 'tills-1', payload: { summary: 'Tills cannot print', source: 'till-7', severity: 'critical', component: 'print spooler' } }, ['Tills cannot print', 'till-7', 'critical', 'print spooler']],
    ['PagerDuty, 1 incident', { event: { event_type: 'incident.triggered', agent: { summary: 'Ada Lovelace' }, data: { title: 'Tills cannot print', service: { summary: 'Tills' }, assignees: [{ summary: 'Bo Ek' }] } } }, ['Tills cannot print', 'Tills']],
    ['Datadog', { alert_type: 'error', title: '[Triggered on {service:tills}] Tills slow', body: '%%%\nToo slow @slack-tills\n%%%', tags: 'env:prod,service:tills', last_updated: '1795166042000', org: { name: 'Larkfield' } }, ['[ {service:tills}] Tills slow', 'Too slow', 'prod, tills']],
    ['CloudWatch, 1 alarm', { AlarmName: 'tills-cpu', AlarmDescription: 'Tills are busy', NewStateValue: 'ALARM', NewStateReason: 'Threshold Crossed: 1 datapoint', Trigger: { MetricName: 'CPUUtilization', Dimensions: [{ name: 'InstanceId', value: 'tills-7' }] } }, ['tills-cpu', 'Tills are busy', 'CPUUtilization', 'tills-7']],
    ['CloudWatch, 1 alarm', { source: 'aws.cloudwatch', 'detail-type': 'CloudWatch Alarm State Change', detail: { alarmName: 'tills-cpu', state: { value: 'ALARM', reason: 'Threshold Crossed' } } }, ['tills-cpu']],
    ['JSON', { error: 'spooler jammed', request_id: 'req-77', status: 502, took: 12, ok: false }, ['spooler jammed', '502']],
  ])('%s', async (name, paste, lines) => {
    expect(await read(JSON.stringify(paste))).toMatchObject({ name, lines })
  })

  test('an alarm as SNS sends it, JSON in JSON, marked where it stands', async () => {
    const paste = JSON.stringify({ Type: 'Notification', MessageId: '22b80b92-fdea-4c2c-8f9d-bdfb0c7bf324', Message: JSON.stringify({ AlarmName: 'tills "west"', NewStateReason: 'x' }) })
    const { shape, lines: [line] } = await readPaste(paste)
    expect([shape.name, line!.text]).toEqual(['CloudWatch, 1 alarm', 'tills "west"'])
    expect(paste.slice(line!.places[0]!, line!.places[5]!)).toBe('tills')
    expect(paste.slice(line!.places[7]!, line!.places[10]! + 1)).toBe('west')
  })

  test('lines of a structured log: errors alone where there are some, each kind once', async () => {
    const line = (level: string, msg: string, more = {}) => JSON.stringify({ level, ts: 1795166042.1, caller: 'a.go:7', msg, service: 'tills', ...more })
    const paste = [line('info', 'listening'), line('error', 'print failed', { err: 'spooler 7 jammed' }), line('error', 'print failed', { err: 'spooler 8 jammed' })].join('\n')
    expect(await read(paste)).toMatchObject({ name: 'JSON, 3 lines', lines: ['print failed', 'tills', 'spooler 7 jammed'], setAside: expect.arrayContaining(['lines that only inform', 'repeated lines']) })
  })

  test('JSON behind a sentence, and JSON that was cut off', async () => {
    expect(await read('Look at this:\n{"alertname":"SpoolerJammed","labels":{"alertname":"SpoolerJammed","team":"tills')).toMatchObject({ kind: 'alertmanager', lines: ['Look at this:', 'SpoolerJammed', 'tills'] })
  })

  test('of a status: the names of what there should be none of, but no settings, codes and numbers of an alert or a log', async () => {
    expect((await read('{"name":"tills-prod","status":"red","unassigned_spools":87,"spoolsPending":4,"stuck_spools":0,"ready_spools":3,"retry_limit":7,"pending":2}')).lines).toEqual(['tills-prod', 'red', 'unassigned_spools', 'spoolsPending', 'pending'])
    expect((await read('{"failed_status_code":502,"reason":"killed"}')).lines).toEqual(['502', 'killed'])
    expect((await read('{"level":"error","msg":"jammed","queue_length":12}')).lines).toEqual(['jammed'])
    expect((await read('{"labels":{"alertname":"SpoolerJammed"},"repeat_interval":12}')).lines).toEqual(['SpoolerJammed'])
  })

  test.each(['{code} was null', '[FIRING:2] SpoolerJammed {alertname="SpoolerJammed"}', '[] {} {', 'a {"b" c}'])('no JSON in %j', async paste => {
    expect((await read(paste)).kind).toBe('text')
  })
})

describe('lines', () => {
  test('of logs: syslog, access log, logfmt', async () => {
    expect(await read(`<34>1 2026-11-20T09:14:02Z till-7 spooler[123]: jammed
10.0.3.17 - - [20/Nov/2026:09:14:02 +0000] "GET /print/7?token=abc HTTP/1.1" 502 157 "-" "Mozilla/5.0 (X11)"
level=error caller=a.go:7 msg="no paper left" queue_length=12 dur=12ms trace_id=4bf92f3577b34da6`)).toMatchObject({
      kind: 'log', name: 'log, 3 lines', lines: ['2026-11-20T09:14:02Z till-7 spooler : jammed', '/print/7 502', '"no paper left" queue_length'],
    })
  })

  test.each([
    ['Java', 'java.io.IOException: jammed\n\tat org.example.Spooler.print(Spooler.java:7)\n\tat org.example.Main.main(Main.java:3)', ['java.io.IOException: jammed', 'at org.example.Spooler.print(Spooler.java:7)', 'at org.example.Main.main(Main.java:3)']],
    ['Python', 'Traceback (most recent call last):\n  File "a.py", line 7, in jam\n    raise Jammed("paper")\n  File "b.py", line 8, in feed\n    roll()\nshop.Jammed: paper', ['File "a.py", line 7, in jam', 'File "b.py", line 8, in feed', 'shop.Jammed: paper']],
    ['PHP', 'Fatal error: Uncaught Jammed\n#0 /srv/Spooler.php(12): Spooler->print()\n#1 {main}', ['Fatal error: Uncaught Jammed']],
    ['Rust', "thread 'main' panicked at src/main.rs:4:5:\njammed\n   0: spooler::print\n             at ./src/main.rs:4:5\n   1: core::ops::call", ["thread 'main' panicked at src/main.rs:4:5:", 'jammed']],
  ])('of a stack trace in %s', async (language, paste, lines) => {
    expect(await read(paste)).toMatchObject({ kind: 'stack-trace', name: `${language} stack trace`, lines })
  })

  test.each([
    'Ada Lovelace\n  10:42 AM\nis the spooler jammed? :eyes:\n3 replies\nBo Ek  10:43 AM\nyes Ada, see @grace',
    '[10:42] Ada Lovelace: is the spooler jammed? (edited)\n[10:43] Bo Ek: yes Ada, see @grace',
    '10:42 <ada> is the spooler jammed?\n10:43 <bo> yes ada, see @grace',
    '29/11/2026, 10:42 - Ada: is the spooler jammed?\n29/11/2026, 10:43 - Bo Ek: yes Ada, see @grace',
  ])('of a chat, without who wrote what when: %j', async paste => {
    const { name, lines, setAside } = await read(paste)
    expect([name, lines.map(line => line.replace(/^: | ada/, '')), setAside]).toEqual(['chat, 2 messages', ['is the spooler jammed?', expect.stringMatching(/^yes ?, see$/)], ['names', 'time stamps']])
  })

  test('of kubectl describe: what is wrong, and of what', async () => {
    expect(await read(`Name:             tills-7d9f8b6c5d-x2x4z
Namespace:        shop
Node:             ip-10-3-44-18/10.3.44.18
Labels:           app=tills
Status:           Running
Containers:
  tills:
    State:          Waiting
      Reason:       CrashLoopBackOff
    Last State:     Terminated
      Exit Code:    137
    Limits:
      memory:  256Mi
Events:
  Type     Reason     Age    From     Message
  Normal   Scheduled  5m     default  Successfully assigned
  Warning  BackOff    10s    kubelet  Back-off restarting failed container`)).toMatchObject({
      kind: 'kubernetes', name: 'Kubernetes description',
      lines: ['tills-7d9f8b6c5d-x2x4z', 'shop', 'CrashLoopBackOff', 'Exit Code: 137', 'BackOff 10s kubelet Back-off restarting failed container'],
    })
  })

  test('of a list of pods: its rows, without what stands over the columns', async () => {
    expect(await read('NAME       READY   STATUS             RESTARTS   AGE\ntills-0    0/1     CrashLoopBackOff   14         51m\nlabels-0   1/1     Running            0          3d\nEvents:\n  Type     Reason   Age   From     Message\n  ----     ------   ----  ----     -------\n  Warning  BackOff  2m    kubelet  Back-off restarting failed container'))
      .toMatchObject({ name: 'Kubernetes pods', lines: ['tills-0 CrashLoopBackOff', 'BackOff 2m kubelet Back-off restarting failed container'] })
  })

  test('of a log: what it says, not its level, unless it is the words of the message', async () => {
    expect(await read('2026-11-20 09:14:02 UTC FATAL:  no slots left\n2026-11-20 09:14:03 till kernel: Kernel PANIC in spooler'))
      .toMatchObject({ lines: ['2026-11-20 09:14:02 UTC : no slots left', '2026-11-20 09:14:03 till kernel: Kernel PANIC in spooler'] })
  })

  test('of a list of nodes: those that are not as they should be, without the command', async () => {
    expect(await read('ines@bastion:~$ kubectl get nodes\nNAME      STATUS     ROLES    AGE   VERSION\ntill-a    Ready      <none>   41d   v1.27.7\ntill-b    NotReady   <none>   41d   v1.27.7'))
      .toMatchObject({ name: 'Kubernetes nodes', lines: ['till-b NotReady'] })
  })

  test('of a manifest: reasons and messages, blocks of text too', async () => {
    expect(await read(`apiVersion: v1
kind: Pod
metadata:
  name: tills
spec:
  terminationGracePeriodSeconds: 30
status:
  message: |
    the node was low
    on memory
  reason: Evicted`)).toMatchObject({ name: 'Kubernetes manifest', lines: ['Pod', 'tills', 'the node was low', 'on memory', 'Evicted'] })
  })

  test('of a postmortem draft: what broke and why, not what is to be done', async () => {
    const draft = `# Tills could not print

## Summary

On 20 November 2026 no till could print for two hours.

## Root cause

The print spooler ran out of disk space after a deploy had made it log every page.

## Timeline

- 09:14 UTC first complaint
- 11:14 UTC printing again

## Action items

- [ ] Watch the disk of the spooler
- [ ] Log less${'\n\nMuch is still to be written here.'.repeat(8)}`
    const { name, lines, setAside } = await read(draft)
    expect(name).toBe('postmortem draft')
    expect(lines).toEqual(expect.arrayContaining(['# Tills could not print', 'The print spooler ran out of disk space after a deploy had made it log every page.']))
    expect(lines.join()).not.toContain('Log less')
    expect(setAside).toContain('the rest of the draft')
  })

  test('of anything else, all; of addresses machine and path', async () => {
    expect(await read('[FIRING:1] tills down @here\r\nhttps://www.tills.example/print?id=7#top is dead')).toMatchObject({ name: 'text', lines: ['[ :1] tills down', 'tills.example/print is dead'], of: 2 })
  })
})

describe('a long paste', () => {
  test('is read for each kind of line once, errors first, in a moment', async () => {
    const paste = Array.from({ length: 12_000 }, (_, i) => `2026-11-20 09:14:02.${i} ${i === 7_000 ? 'ERROR spooler jammed' : 'WARN  retried'} request ${i} on till-${i % 50}`).join('\n').slice(0, 1_000_000)
    const { lines, of, setAside } = await read(paste)
    expect(lines).toEqual(['2026-11-20 09:14:02.0 retried request 0 on till-0', '2026-11-20 09:14:02.7000 spooler jammed request 7000 on till-0'])
    expect([of > 10_000, setAside]).toEqual([true, ['repeated lines']])
  })

  test('of more than 20,000 letters gives its errors and what fits beside them, in its order', async () => {
    const letters = (i: number) => [...String(i)].map(digit => 'abcdefghij'[Number(digit)]).join('')
    const { lines, setAside } = await readPaste([...Array.from({ length: 1_000 }, (_, i) => `WARN thing ${letters(i)} is slow today`), 'ERROR spooler jammed'].join('\n'))
    expect([lines.at(-1)!.text, lines[0]!.text, setAside]).toEqual(['ERROR spooler jammed', 'WARN thing a is slow today', ['what goes beyond 20,000 letters']])
    expect(lines.reduce((sum, { read }) => sum + read.length, 0)).toBeLessThanOrEqual(20_000)
  })

  test.each(['[', '{"a":', '{"', '[{', '{"a":1}', '"', '\\', 'a=', '@', '://', '?#', 'password=', '10:42 A', '\n', ' ', '#0 a(', 'at a.b(', '# a\n', '\u00e5', '•', 'x'])('of nothing but %j hangs nobody', async part => {
    const begun = performance.now(), paste = part.repeat(Math.floor(400_000 / Buffer.byteLength(part)))
    expect((await readPaste(paste)).lines.length).toBeLessThanOrEqual(20_000)
    expect(performance.now() - begun).toBeLessThan(20_000)
  })
})

test('every letter that is looked for stands where it is said to', async () => {
  const text = oneof(string({ unit: 'binary', maxLength: 400 }), json({ maxDepth: 4 }), array(constantFrom('{"', '":"', '"}', '\n', 'a=b ', 'ERROR ', '10:42 Ada: ', '\\n', '\\"', '\\u00e5', 'password=x1Y2z3', 'at a.b(c.java:1)', '# ', 'Name: ', 'http://x?y', ' ')).map(parts => parts.join('')))
  await assert(asyncProperty(text, async paste => {
    const { text, lines } = await readPaste(paste)
    expect(text).toHaveLength(paste.length)
    for (const { text: words, read, places } of lines) {
      expect(read).toHaveLength(words.length)
      expect(places.length).toBeGreaterThanOrEqual(words.length)
      // An escaped letter stands where its escape begins.
      const shown = words.replace(/[^a-z]/gi, ' '), found = Array.from(shown, (letter, i) => (letter === ' ' || text[places[i]!] === '\\' ? letter : text[places[i]!])).join('')
      expect(found).toBe(shown)
    }
  }), { numRuns: 400 })
})
