// What an assistant may ask: questions of the HTTP API that change nothing, under the names and in the words that a model chooses by.
import { Type, type TObject } from 'typebox'
import { SearchQuestion, SimilarQuestion } from '../../api/search/schema.ts'
import { TasksQuestion } from '../../api/tasks/schema.ts'
import { TrendsQuestion } from '../../api/trends/schema.ts'

export type Tool = {
  name: string
  title: string
  description: string
  question: TObject
  /** What the API is asked; `asked` is as `question` says. */
  request(asked: Asked): { method: 'GET' | 'POST'; url: string; payload?: Asked; query?: { [name: string]: string | string[] } }
}
export type Asked = { [name: string]: unknown }

const API = '/api/v1'

const get = (path: string) => (asked: Asked) => ({ method: 'GET' as const, url: API + path, query: Object.fromEntries(Object.entries(asked).map(([name, value]) => [name, Array.isArray(value) ? value.map(String) : String(value)])) })

export const TOOLS: readonly Tool[] = [
  {
    name: 'similar', title: 'Past incidents like this one',
    description: 'Use first when something is broken now: paste the alert, stack trace, log lines or message as it is. Answers the past incidents like it, each with why it matches, what fixed it, how long it took, what was suspected and ruled out, what people said of it before an alike question (verdicts: it was this, or was not), and the path of its postmortem. found=false means that nothing like it is known: do not present the weak hits as matches.',
    question: SimilarQuestion, request: asked => ({ method: 'POST', url: `${API}/similar`, payload: asked }),
  },
  {
    name: 'search', title: 'Search past incidents',
    description: 'Finds past incidents by a few words, best first, or the newest without words; filters narrow by cause, service, severity, year and more.',
    question: SearchQuestion, request: get('/search'),
  },
  {
    name: 'incident', title: 'One incident',
    description: 'All facts of one incident: moments, durations, causes, what ended it, tasks. Each carries its evidence (the words it was read from, with path and line) and its confidence; what is not stated is null.',
    question: Type.Object({ id: Type.String({ maxLength: 100, description: 'As search and similar give it' }) }, { additionalProperties: false }), 
    request: ({ id }) => ({ method: 'GET', url: `${API}/incidents/${encodeURIComponent(String(id))}` }),
  },
  {
    name: 'tasks', title: 'Corrective tasks',
    description: 'What was promised after incidents: open, overdue or done, with owner, due date, ticket and the incident it came from.',
    question: TasksQuestion, request: get('/tasks'),
  },
  {
    name: 'trends', title: 'Trends of incidents',
    description: 'How many incidents there were, and how soon they were found and ended: medians with 95% intervals by month, quarter or year and by cause, service or severity. Durations are in minutes; a null median or interval means too few to say.',
    question: TrendsQuestion, request: get('/trends'),
  },
]
