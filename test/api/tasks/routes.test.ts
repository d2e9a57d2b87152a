// Tasks over a real store: what is asked, what is changed, and what happens when two people change the same.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Value } from 'typebox/value'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildApp, type App } from '../../../api/app.ts'
import { selectArchives } from '../../../api/archive/archives.ts'
import { startReading } from '../../../api/archive/reading.ts'
import { localPerson } from '../../../api/access/person.ts'
import { ChangedAnswer, TaskAnswer, TasksAnswer, type TaskRow } from '../../../api/tasks/schema.ts'
import { calendarOf } from '../../../api/days.ts'
import { openSqlite } from '../../../store/sqlite/open.ts'
import type { Store } from '../../../store/store.ts'
import { folderOf } from '../archive-files.ts'

const LOANS = `# Loans fail

Started: 2026-08-14 10:00 UTC

Nobody could borrow: shelf-index ran out of memory.

## Action items

- [ ] Alert on the heap (owner: Mira Holt, due 2026-10-12)
- [ ] =1+1 is not a formula, "quoted"
- [x] Restart it at night
`
let store: Store, app: App, archive: string, untouched: string, data: string

const folder = () => mkdtempSync(join(tmpdir(), 'data-'))
const read = async (store: Store) => startReading(store, await selectArchives(store, [archive]), { maxBytes: 5_000_000 }).finished

beforeAll(async () => {
  archive = folderOf({ 'loans.md': LOANS })
  untouched = folder()
  const store = await openSqlite(untouched)
  await read(store)
  await store.close()
})
async function open() {
  data = folder()
  cpSync(untouched, data, { recursive: true })
  store = await openSqlite(data)
  app = await buildApp({ store, linkTo: async (_archive, path, line) => `https://git.example.org/${path}#L${line}`, calendar: calendarOf('UTC', () => '2026-11-21') })
}
async function close() {
  await app.close()
  await store.close()
  rmSync(data, { recursive: true })
}

const rows = async (query = '') => (await app.inject(`/api/v1/tasks${query}`)).json<TasksAnswer>().tasks
const one = async (text: string): Promise<TaskRow> => (await rows()).find(task => task.text.includes(text))!
const patch = (id: string, payload: object, headers: { [name: string]: string } = {}) => app.inject({ method: 'PATCH', url: `/api/v1/tasks/${id}`, payload, headers })
const patchAll = (payload: object) => app.inject({ method: 'PATCH', url: '/api/v1/tasks', payload })
const undo = (events: string[]) => app.inject({ method: 'POST', url: '/api/v1/tasks/undo', payload: { events } })

describe('what is asked, and what is refused', () => {
  beforeAll(open)
  afterAll(close)

  test('the list has every task with what its incident says of it', async () => {
    const answer = await app.inject('/api/v1/tasks')
    expect(Value.Errors(TasksAnswer, answer.json())).toEqual([])
    expect(answer.json()).toMatchObject({
      opening: '2 tasks are open. 1 is overdue, by 40 days, and 1 has no owner.', today: '2026-11-21', total: 3, owners: ['Mira Holt'],
      tasks: [{ text: 'Alert on the heap', owner: 'Mira Holt', due: '2026-10-12', late: 40, age: 99, revision: 0, incident: { title: 'Loans fail', day: '2026-08-14' } }, { owner: null }, { status: 'done', closed: null, age: null }],
    })
    expect(await rows('?view=overdue&owner=Mira+Holt')).toHaveLength(1)
  })

  test('the table has every column, and no spreadsheet takes a wording for a formula', async () => {
    const { body, headers } = await app.inject('/api/v1/tasks.csv?view=open&sort=due')
    const lines = body.split('\r\n')
    expect([headers['content-type'], lines.length]).toEqual(['text/csv; charset=utf-8; header=present', 4])
    expect(lines[0]).toBe('id,task,kind,status,owner,due,overdue_days,age_days,ticket,closed,why_declined,in_file,incident,incident_title,incident_day,causes,services,path')
    expect(lines[1]).toContain(',Alert on the heap,detect,open,Mira Holt,2026-10-12,40,99,,,,yes,')
    expect(lines[2]).toContain(`,"'=1+1 is not a formula, ""quoted""",`)
  })

  test('a task has the words it was read from, and its history', async () => {
    const { id } = await one('heap'), answer = await app.inject(`/api/v1/tasks/${id}`)
    expect(Value.Errors(TaskAnswer, answer.json())).toEqual([])
    expect(answer.headers.etag).toBe('"0"')
    expect(answer.json()).toMatchObject({
      fact: 'task.1', recurred: [], corrections: [],
      read: { quote: expect.stringMatching(/^Alert on the heap \(owner: Mira Holt, due 2026-10-12/), path: 'loans.md', line: 9, link: 'https://git.example.org/loans.md#L9' },
      history: [{ says: 'Read from the document', who: 'hindsight', field: null }],
    })
    expect((await app.inject('/api/v1/tasks/nope')).json().error).toMatchObject({ code: 'not_found', message: 'There is no task "nope".' })
  })

  test.each([
    [{ status: 'wont-do' }, 'reason_needed', 'A task is declined with a reason.'],
    [{ status: 'wont-do', why: '  ' }, 'reason_needed', 'A task is declined with a reason.'],
    [{ due: '2026-02-30' }, 'bad_value', 'due cannot be "2026-02-30": it must be a day of the calendar, like 2024-06-08.'],
    [{ due: '0001-01-01' }, 'bad_value', 'due cannot be "0001-01-01": it must be a day of the calendar, like 2024-06-08.'],
    [{ due: 'soon' }, 'bad_value', 'due cannot be "soon": it must be a day of the calendar, like 2024-06-08.'],
    [{ owner: '   ' }, 'bad_value', 'owner cannot be "": must not have fewer than 1 characters.'],
    [{ status: 'finished' }, 'bad_request', expect.stringContaining('status')],
    [{ text: null }, 'bad_value', expect.stringContaining('text cannot be')],
    [{ state: 'done' }, 'bad_request', expect.stringContaining('state')],
  ])('%j is refused', async (change, code, message) => {
    const { id } = await one('heap'), answer = await patch(id, change)
    expect([answer.statusCode, answer.json().error]).toMatchObject([400, { code, message }])
    expect(await one('heap')).toMatchObject({ status: 'open', owner: 'Mira Holt', revision: 0 })
  })

  test('an If-Match that no answer gave is refused', async () => {
    expect((await patch((await one('heap')).id, { owner: 'Ines' }, { 'if-match': 'yesterday' })).json().error.code).toBe('bad_request')
  })

  test('a value that cannot be is refused by name', async () => {
    expect((await app.inject('/api/v1/tasks?cause=nonsense')).json().error.message).toBe('There is no cause "nonsense".')
    for (const query of ['view=late', 'sort=luck', 'kind=odd', 'limit=9999', 'colour=red']) expect((await app.inject(`/api/v1/tasks?${query}`)).json().error.code).toBe('bad_request')
  })
})

describe('what is changed', () => {
  beforeEach(open)
  afterEach(close)

  test('a change goes into the ledger in the name of whoever made it, and the answer has the new ETag', async () => {
    const { id } = await one('heap'), answer = await patch(id, { status: 'done', owner: ' Ines Okafor ', due: null, why: 'it was paged on Sunday' }, { 'if-match': '"0"' })
    expect([answer.statusCode, answer.headers.etag]).toEqual([200, '"3"'])
    expect(Value.Errors(TaskAnswer, answer.json())).toEqual([])
    const task = answer.json<TaskAnswer>()
    expect(task).toMatchObject({ status: 'done', owner: 'Ines Okafor', due: null, late: null, revision: 3, closed: expect.stringMatching(/^\d{4}-/) })
    expect(task.history.map(({ says, who, why }) => [says, who, why])).toEqual([
      ['Due without a date, was 12 October 2026', localPerson().name, 'it was paged on Sunday'],
      ['Owner Ines Okafor, was Mira Holt', localPerson().name, 'it was paged on Sunday'],
      ['Done, was open', localPerson().name, 'it was paged on Sunday'],
      ['Read from the document', 'hindsight', null],
    ])
  })

  test('the second of two people is told, and nothing of his is stored', async () => {
    const { id } = await one('heap')
    expect((await patch(id, { owner: 'Ines' }, { 'if-match': '"0"' })).statusCode).toBe(200)
    const second = await patch(id, { owner: 'Tom', due: '2026-12-15' }, { 'if-match': '"0"' })
    expect([second.statusCode, second.json().error.code]).toEqual([409, 'moved_on'])
    expect(await one('heap')).toMatchObject({ owner: 'Ines', due: '2026-10-12', revision: 1 })
  })

  test('what a file says is come back to, field by field', async () => {
    const { id } = await one('heap')
    await patch(id, { owner: 'Ines', due: '2026-12-15' })
    expect((await patch(id, { back: ['owner'] })).json()).toMatchObject({ owner: 'Mira Holt', due: '2026-12-15', corrections: [{ field: 'due', read: '2026-10-12' }] })
  })

  test('a task that was reworded by hand keeps the words that it was read from', async () => {
    const { id } = await one('heap')
    expect((await patch(id, { text: 'Alert when the heap is above 85%' })).json()).toMatchObject({ text: 'Alert when the heap is above 85%', read: { line: 9 } })
  })

  test('the words that a task was read from stay whole when somebody sets what they say', async () => {
    const { id } = await one('heap'), quote = async () => (await app.inject(`/api/v1/tasks/${id}`)).json<TaskAnswer>().read!.quote
    const before = await quote()
    await patch(id, { owner: 'Ines', due: '2026-12-15' })
    expect([before, await quote()]).toEqual(['Alert on the heap (owner: Mira Holt, due 2026-10-12)', before])
  })

  test('many are changed alike, and undone together', async () => {
    const seen = (await rows()).map(({ id, revision }) => ({ id, revision }))
    const answer = await patchAll({ tasks: seen, set: { status: 'wont-do', owner: 'Ines' }, why: 'shelf-index is gone' })
    expect([answer.statusCode, Value.Errors(ChangedAnswer, answer.json())]).toEqual([200, []])
    const { events, tasks } = answer.json<ChangedAnswer>()
    expect([events.length, tasks.map(({ status, owner, why, revision }) => [status, owner, why, revision])]).toEqual([6, Array.from({ length: 3 }, () => ['wont-do', 'Ines', 'shelf-index is gone', 2])])

    expect((await undo(events)).json<ChangedAnswer>().tasks.map(({ status, owner }) => [status, owner])).toEqual([['open', 'Mira Holt'], ['open', null], ['done', null]])
  })

  test('of many all or none are changed', async () => {
    const [first, second] = await rows()
    await patch(second!.id, { owner: 'Tom' })
    const answer = await patchAll({ tasks: [{ id: first!.id, revision: 0 }, { id: second!.id, revision: 0 }], set: { owner: 'Ines' } })
    expect(answer.json().error).toMatchObject({ code: 'moved_on', message: `${second!.id} has been changed since, or undone already.` })
    expect((await rows()).map(({ owner, revision }) => [owner, revision])).toEqual([['Mira Holt', 0], ['Tom', 1], [null, 0]])
    const unknown = await patchAll({ tasks: [{ id: first!.id, revision: 0 }, { id: first!.incident.id, revision: 0 }], set: { owner: 'Ines' } })
    expect(unknown.json().error).toMatchObject({ code: 'not_found', message: `There is no task "${first!.incident.id}".` })
  })

  test('a change on which another was built is not undone', async () => {
    const { id, revision } = await one('heap')
    const { events } = (await patchAll({ tasks: [{ id, revision }], set: { owner: 'Ines' } })).json<ChangedAnswer>()
    await patch(id, { owner: 'Tom' })
    expect((await undo(events)).json().error.code).toBe('moved_on')
    expect((await undo(['none'])).json().error).toMatchObject({ code: 'no_change', message: 'There is no change "none".', remedy: expect.stringContaining('"hindsight tasks show ID"') })
  })

  test('a task that its file no longer has stands under gone, and where somebody said something of it also where it was', async () => {
    await patch((await one('formula')).id, { owner: 'Ines' })
    writeFileSync(join(archive, 'loans.md'), LOANS.replace(/- \[ \] =1.*\n/, '').replace(/- \[x\].*\n/, '').replace('Alert on the heap', 'Alert on the heap of shelf-index'))
    await read(store)
    expect((await rows()).map(({ text, gone, owner }) => [text, gone, owner])).toEqual([['Alert on the heap of shelf-index', false, 'Mira Holt'], ['=1+1 is not a formula, "quoted"', true, 'Ines']])
    expect(await rows('?view=gone')).toHaveLength(2)
    const history = (await app.inject(`/api/v1/tasks/${(await one('heap')).id}`)).json<TaskAnswer>().history
    expect(history.map(({ says, quote }) => [says, quote])).toEqual([['Wording changed in the file, same task', '“Alert on the heap” became “Alert on the heap of shelf-index”'], ['Read from the document', null]])
    expect((await app.inject(`/api/v1/tasks/${(await one('formula')).id}`)).json<TaskAnswer>().read).toBeNull()
  })
})
