// What search and similar are asked and answer: the contract of HTTP, of the pages and of the command line's --json.
import { Type, type Static } from 'typebox'
import { MOMENTS } from '../../ingest/record.ts'
import { Facets, Filters } from '../../store/filters-schema.ts'
import { Verdict } from '../../store/verdicts-schema.ts'
import { paging } from '../paging.ts'

const LONGEST_QUERY = 10_000

/** `relevance` without words is the same as `newest`; what has no date, or does not tell how long it took, comes last. */
export const SORTS = ['relevance', 'newest', 'oldest', 'longest'] as const
export type Sort = (typeof SORTS)[number]

export const SearchQuestion = Type.Object({ q: Type.String({ default: '', maxLength: LONGEST_QUERY, description: 'Words; the last one may still be growing' }), ...Filters.properties, sort: Type.Enum([...SORTS], { default: 'relevance', description: 'Those with all the words come first in any order' }), ...paging(20, 100, 10_000) }, { additionalProperties: false })

export const SimilarQuestion = Type.Object({
  text: Type.String({ minLength: 1, description: 'The alert, stack trace, log lines or message as it stands' }),
  filters: Type.Optional(Type.Object(Filters.properties, { additionalProperties: false })),
  limit: Type.Integer({ minimum: 1, maximum: 50, default: 10 }),
}, { additionalProperties: false })

/** What a question and an incident can have in common: a word, a meaning said in other words, a cause, a service. */
const SHARED = ['word', 'meaning', 'cause', 'service'] as const

/** A marked part of a line, by what it has in common with the other side. Offsets in the line's text. */
export const Mark = Type.Object({ start: Type.Integer(), end: Type.Integer(), kind: Type.Enum([...SHARED]) })
export type Mark = Static<typeof Mark>

export const MarkedLine = Type.Object({ text: Type.String(), line: Type.Integer(), marks: Type.Array(Mark) })
export type MarkedLine = Static<typeof MarkedLine>

/** The file, relative to the archive, where a line stands in another one than a hit's own: an incident may be told in parts. */
const part = { path: Type.Optional(Type.String()) }

/** A place in the document that shows why it matches; `yours` is the line of the paste that it answers; `section` the heading it stands under. */
export const Passage = Type.Object({ ...MarkedLine.properties, ...part, section: Type.Union([Type.String(), Type.Null()]), yours: Type.Union([MarkedLine, Type.Null()]) })
export type Passage = Static<typeof Passage>

/** One thing in common, as each side says it: the meaning "memory" is "OOMKilled" in the paste and "exit code 137" in the document. `yours` is null for words that were searched for, since these stand in the box. */
export const Reason = Type.Object({
  kind: Type.Enum([...SHARED]),
  name: Type.String({ description: 'In words a person knows; for a cause its tag' }),
  yours: Type.Union([Type.String(), Type.Null()]),
  theirs: Type.String(),
  passage: Type.Integer({ minimum: 0, description: 'Which of the passages carries it' }),
})
export type Reason = Static<typeof Reason>

/** What ended it. `text`: the sentence that says so, in plain words; null with its line where a person said it. `confidence`: below 0.6 about one in two is right. */
export const Remedy = Type.Object({ tag: Type.String(), confidence: Type.Number({ minimum: 0, maximum: 1 }), text: Type.Union([Type.String(), Type.Null()]), line: Type.Union([Type.Integer(), Type.Null()]), ...part })
export type Remedy = Static<typeof Remedy>

/** Another account with nearly the same text, which is no answer of its own. */
export const Copy = Type.Object({ id: Type.String(), title: Type.String(), day: Type.Union([Type.String(), Type.Null()]), path: Type.String() })
export type Copy = Static<typeof Copy>

export const Hit = Type.Object({
  id: Type.String(),
  title: Type.String(),
  /** As told: `2023-10-10T15:00+03:00`, a day, or null. */
  started: Type.Union([Type.String(), Type.Null()]),
  /** The day that lists show and the year's filter goes by, and of what it is: a moment, else the title or the file's name. */
  day: Type.Union([Type.Object({ at: Type.String(), of: Type.Enum([...MOMENTS, 'title', 'file']) }), Type.Null()]),
  /** Minutes, or null where not stated. */
  detect: Type.Union([Type.Number(), Type.Null()]),
  mitigate: Type.Union([Type.Number(), Type.Null()]),
  resolve: Type.Union([Type.Number(), Type.Null()]),
  /** Which of these three the text states as a figure, instead of by two moments. */
  asStated: Type.Array(Type.Enum(['detect', 'mitigate', 'resolve'])),
  /** The clock that a stated one ran on where that is not the wall's, in the document's words: `during support hours`. */
  clock: Type.Union([Type.String(), Type.Null()]),
  causes: Type.Array(Type.String()),
  services: Type.Array(Type.String()),
  severity: Type.Union([Type.String(), Type.Null()]),
  detectedBy: Type.Union([Type.String(), Type.Null()]),
  summary: Type.Union([Type.String(), Type.Null()]),
  /** What fixed it, the most important first. */
  fixed: Type.Array(Remedy),
  /** What it was not, in plain words. */
  ruledOut: Type.Array(Type.Object({ text: Type.String(), quote: Type.String(), line: Type.Union([Type.Integer(), Type.Null()], { description: 'Null where a person said it: no line does' }), ...part, at: Type.Union([Type.String(), Type.Null()]) })),
  /** `first`: some of the open ones. */
  tasks: Type.Object({ total: Type.Integer(), open: Type.Integer(), first: Type.Array(Type.Object({ id: Type.String(), text: Type.String(), owner: Type.Union([Type.String(), Type.Null()]), due: Type.Union([Type.String(), Type.Null()]) })) }),
  /** Why it matches, the most telling first; each stands in one of the passages. */
  why: Type.Array(Reason),
  passages: Type.Array(Passage),
  /** `also`: the paths of the other files that tell it. */
  source: Type.Object({ archive: Type.String(), path: Type.String(), incident: Type.Integer(), line: Type.Integer(), link: Type.Union([Type.String(), Type.Null()]), also: Type.Array(Type.String()) }),
  /** Near-copies that would have been answers too. */
  copies: Type.Array(Copy),
  /** What people said of it before a question like this one: that it was what they asked about, or was not. */
  verdicts: Type.Array(Verdict),
  score: Type.Number(),
  strength: Type.Enum(['strong', 'weak']),
})
export type Hit = Static<typeof Hit>

/** A part of a question that restricts: where it stands in it, and the values that a field was understood to mean (none for days and lengths of time, which are meant as written). */
export const Part = Type.Object({ kind: Type.Enum(['phrase', 'without', 'field']), start: Type.Integer(), end: Type.Integer(), values: Type.Array(Type.String()) })
export type Part = Static<typeof Part>

export const SuggestionsQuestion = Type.Object({ q: Type.String({ default: '', maxLength: LONGEST_QUERY, description: 'A search as far as it is typed' }), limit: Type.Integer({ minimum: 1, maximum: 20, default: 8 }) }, { additionalProperties: false })

/** What a search may become. `q`: the search with it; `id`: of a title, its incident; `count`: in how many incidents it is, where that is counted. */
export const Suggestion = Type.Object({
  kind: Type.Enum(['field', 'value', 'cause', 'service', 'person', 'title']), text: Type.String(), count: Type.Union([Type.Integer(), Type.Null()]), q: Type.String(), id: Type.Union([Type.String(), Type.Null()]),
})
export type Suggestion = Static<typeof Suggestion>
export const SuggestionsAnswer = Type.Object({ suggestions: Type.Array(Suggestion) })
export type SuggestionsAnswer = Static<typeof SuggestionsAnswer>

/** Shapes of what is pasted. `json`: an object or lines of them that no program named here writes; `log`: lines of a log; `draft`: a postmortem being written. */
const SHAPES = ['alertmanager', 'grafana', 'pagerduty', 'datadog', 'cloudwatch', 'kubernetes', 'json', 'log', 'stack-trace', 'chat', 'draft', 'text'] as const

/** What a pasted text was taken for: `{ kind: "alertmanager", name: "Alertmanager, 2 alerts" }`; `text` where it has no shape that is known. */
export const Shape = Type.Object({ kind: Type.Enum([...SHAPES]), name: Type.String() })
export type Shape = Static<typeof Shape>

/** What was understood of the question: words searched for (in the order typed; of a paste the most telling first), what of it was taken for which meaning or service of a glossary, what was set aside
 * (`time stamps`, `addresses`, `identifiers` …), words that no incident has, and words that were read as another. */
export const Understood = Type.Object({
  words: Type.Array(Type.String()), taken: Type.Array(Type.Object({ from: Type.Array(Type.String()), as: Type.String() })), setAside: Type.Array(Type.String()),
  unknown: Type.Array(Type.String()), corrected: Type.Array(Type.Object({ from: Type.String(), to: Type.String() })),
})
export type Understood = Static<typeof Understood>

/** Of a search also what restricts it. */
export const UnderstoodWords = Type.Object({ ...Understood.properties, parts: Type.Array(Part) })

/** Of a paste also what it was taken for, the meanings, causes and services that it speaks of, how many of its lines were read (each kind of line once), and those with marks
 * as they were pasted. The letters of secrets and mail addresses are • each, here and in every passage; `hidden` says where in the paste they stand, for whoever keeps it. */
export const UnderstoodPaste = Type.Object({
  ...Understood.properties,
  shape: Shape,
  meanings: Type.Array(Type.String()), causes: Type.Array(Type.String()), services: Type.Array(Type.String()),
  lines: Type.Object({ read: Type.Integer(), of: Type.Integer() }),
  marks: Type.Array(MarkedLine),
  hidden: Type.Array(Type.Object({ start: Type.Integer(), end: Type.Integer() })),
})
export type UnderstoodPaste = Static<typeof UnderstoodPaste>

export const SearchAnswer = Type.Object({
  understood: UnderstoodWords,
  /** `all`: there are incidents with all the words, or what says the same (another spelling, a meaning), the matches; `any`: there are none, whatever the filters, so all have only some; `none`: no words were given. */
  match: Type.Enum(['all', 'any', 'none']),
  /** How many have some of the words. */
  total: Type.Integer(),
  /** How many of these have all of them; they come first. */
  withAll: Type.Integer(),
  /** Incidents in the archive. */
  of: Type.Integer(),
  offset: Type.Integer(),
  limit: Type.Integer(),
  hits: Type.Array(Hit),
  /** Over those with all the words, or, where there are none, over those with some. */
  facets: Facets,
  milliseconds: Type.Number(),
})
export type SearchAnswer = Static<typeof SearchAnswer>

/** All lines of a paste that have something in common with an incident, as they were pasted, and all lines of that incident; marked is what both have. */
export const BesideAnswer = Type.Object({ yours: Type.Array(MarkedLine), theirs: Type.Array(Type.Object({ ...MarkedLine.properties, ...part, heading: Type.Boolean() })) })
export type BesideAnswer = Static<typeof BesideAnswer>

/** `found` false: nothing like this before; the hits are then the nearest, and weak. */
export const SimilarAnswer = Type.Object({
  understood: UnderstoodPaste,
  found: Type.Boolean(),
  of: Type.Integer(),
  hits: Type.Array(Hit),
  milliseconds: Type.Number(),
})
export type SimilarAnswer = Static<typeof SimilarAnswer>
