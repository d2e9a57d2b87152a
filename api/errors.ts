// Every way in which a request or a command can fail, once: what is said, and what its reader can do. docs/errors.md is held to it by a test.
import { RootError } from '../ingest/root-error.ts'
import { StoreError } from '../store/store-error.ts'
import type { ErrorAnswer } from './errors-schema.ts'

type Entry = {
  /** HTTP status; null for what only the command line can meet. */
  status: number | null
  /** One sentence; `{name}` is filled in. */
  message: string
  remedy: string
  /** Exit code of the command line. */
  exit?: 2
}

export const FAILURES = {
  bad_request: { status: 400, message: 'The request is not understood: {detail}.', remedy: 'Compare it with what /api/docs says about this address.', exit: 2 },
  unknown_value: { status: 400, message: 'There is no {name} "{value}".', remedy: 'Known are: {known}.', exit: 2 },
  bad_field: { status: 400, message: 'At character {at} of the search, {written} cannot be understood.', remedy: '{reason}. In quotation marks it is text like any other.', exit: 2 },
  bad_value: { status: 400, message: '{field} cannot be {value}: {reason}.', remedy: 'Days are like 2024-06-08, moments like 2024-06-08 10:05 UTC, durations like 1 h 20 min, causes and the like their tags; /api/docs says more.', exit: 2 },
  nothing_telling: { status: 400, message: 'No word of this tells it from another question.', remedy: 'Ask with more of what is on the screen; then say whether this was it.', exit: 2 },
  reason_needed: { status: 400, message: 'A task is declined with a reason.', remedy: 'Say why it will not be done: the next one to ask will want to know.', exit: 2 },
  sign_in_needed: { status: 401, message: 'Here one has to sign in.', remedy: 'Sign in at /sign-in, or send a token with the header "authorization: Bearer hs_…".' },
  wrong_token: { status: 401, message: 'This token opens nothing.', remedy: 'Look whether it was copied whole; if it was, it has been revoked. A new one is made with "hindsight token add NAME --role reader".' },
  not_allowed: { status: 403, message: 'This needs the role {role}; yours is {own}.', remedy: 'Ask whoever keeps Hindsight for a token with that role.' },
  no_origin: { status: 403, message: 'What changes something by the cookie of a session must say from which page it comes.', remedy: 'Send the header Origin, or a token with the header "authorization: Bearer hs_…" instead of the cookie.' },
  foreign_host: { status: 403, message: 'Requests for the host "{host}" are refused.', remedy: 'Use the address that Hindsight printed when it started, or localhost with its port. A proxy has to pass the header Host on.' },
  foreign_origin: { status: 403, message: 'Requests from pages of "{origin}" are refused.', remedy: 'Only pages that Hindsight itself serves may ask it from a browser; from elsewhere ask without an Origin header. Behind a proxy, HINDSIGHT_URL says which address is its own.' },
  not_found: { status: 404, message: 'There is no {what} "{id}".', remedy: 'Its file may have been changed, renamed or removed since: search for it.' },
  no_change: { status: 404, message: 'There is no change "{id}".', remedy: 'Those of a task are printed by "hindsight tasks show ID"; /api/v1/incidents/ID/history has those of an incident.' },
  unknown_route: { status: 404, message: 'Nothing is served at {path}.', remedy: '/api/docs lists all that is.' },
  wrong_method: { status: 405, message: '{path} does not take {method}.', remedy: 'Use {allowed}.' },
  moved_on: { status: 409, message: '{what} has been changed since, or undone already.', remedy: 'Nothing of yours was stored. Load it again, look at what was done, and repeat what still holds.' },
  already_one: { status: 409, message: 'The incidents "{one}" and "{other}" are one already.', remedy: 'Its page lists the places that tell it, and so does "hindsight history {one}".' },
  single_source: { status: 409, message: 'The incident "{id}" is told in one place only.', remedy: 'Nothing is left to part. Where two were parted already, "hindsight same" makes them one again.' },
  too_large: { status: 413, message: 'The text is larger than 1 MB.', remedy: 'Send the lines around the failure; a few hundred are plenty.', exit: 2 },
  too_long: { status: 431, message: 'The address and the headers of the request are longer than 16 kB.', remedy: 'Search for fewer words, or post a long text to /api/v1/similar.' },
  wrong_type: { status: 415, message: 'The body is not JSON.', remedy: 'Send JSON with the header "content-type: application/json".' },
  too_many_attempts: { status: 429, message: 'Too many wrong tokens came from this address.', remedy: 'Wait {seconds} s, and try again.' },
  internal: { status: 500, message: 'Something went wrong inside Hindsight.', remedy: 'Look for this request in what Hindsight prints, and report it.' },
  pages_not_built: { status: 503, message: 'The pages are not built yet.', remedy: 'Run "npm run build" and load this page again; the API at /api/docs works without.' },
  store_newer: { status: 503, message: 'The data in {where} was written by a newer version of Hindsight.', remedy: 'Run that version, or choose another data folder with HINDSIGHT_DATA; nothing was changed.' },
  store_damaged: { status: 503, message: 'The data in {where} is damaged.', remedy: 'Stop Hindsight; then bring back a copy and remove the -wal and -shm files beside it, or move all three away and read the archive again. Nothing was changed.' },
  store_unwritable: { status: 503, message: 'The data cannot be written: {detail}.', remedy: 'Check who owns the folder and whether the disk is full, or choose another with HINDSIGHT_DATA.' },
  store_busy: { status: 503, message: 'Another process is writing to {where}.', remedy: 'Wait until it is done, or stop it, and try again.' },
  store_full: { status: 503, message: 'The data in {where} cannot grow: the disk is full.', remedy: 'Make room on the disk and try again; what was stored before is unharmed.' },
  store_gone: { status: 503, message: 'The data in {where} was removed, or replaced by another file, while Hindsight was running.', remedy: 'Stop Hindsight; then put the file itself back, or a copy of it and remove the -wal and -shm files beside it; and start it again. Nothing is written until then.' },
  store_closed: { status: 503, message: 'Hindsight is shutting down.', remedy: 'Ask again when it has been started.' },
  bad_config: { status: null, message: '{file} {reason}.', remedy: 'Under "off:" stands a line for each rule that is off, with the reason; "hindsight lint --help" shows one.', exit: 2 },
  bad_glossary: { status: null, message: '{file} {reason}.', remedy: 'Under "services:" stands a line for each service, under "concepts:" one for each concept, with a list of phrases, as in "checkout-api: [till, cash desk]".', exit: 2 },
  bad_setting: { status: null, message: '{name} {reason}.', remedy: '.env.example lists all settings with their meaning.', exit: 2 },
  address_refused: { status: null, message: 'Hindsight is not served at {address}: one would have to sign in there, and no token has been made yet.', remedy: 'Make one with "hindsight token add NAME --role keeper" for the same data folder, or with "hindsight serve --first-token"; without any, use 127.0.0.1, ::1 or localhost.', exit: 2 },
  name_refused: { status: null, message: 'A token cannot have the name "{name}".', remedy: 'It is who shows it: a person or a program. Up to 60 letters, digits and . _ @ + -, not "hindsight".', exit: 2 },
  name_taken: { status: null, message: 'There is a token for {name} already.', remedy: 'Revoke it with "hindsight token revoke {name}", or choose another name.' },
  no_token: { status: null, message: 'There is no token for {name}.', remedy: 'Look at "hindsight token list", which shows all.' },
  port_in_use: { status: null, message: 'Port {port} on {host} is in use.', remedy: 'Stop what uses it (another Hindsight?), or choose another with --port; 0 takes any free one.' },
  port_refused: { status: null, message: 'Port {port} on {host} cannot be opened ({reason}).', remedy: 'Choose another with --port; 0 takes any free one.' },
  path_missing: { status: null, message: 'There is no file or folder {path}.', remedy: 'Check the spelling; paths are taken from the folder you are in.' },
  path_unreadable: { status: null, message: '{path} cannot be read ({reason}).', remedy: 'Give yourself the right to read it, or name another folder.' },
  path_broken: { status: null, message: '{path} cannot be read: {reason}.', remedy: 'Check the file, or the name of the revision; or unpack it and name the folder.' },
  path_inside: { status: null, message: '{path} lies inside {root}, which is already read as the archive "{name}".', remedy: 'Nothing needs to be done: it is read with it. To keep it apart, use another data folder (--data).' },
  path_around: { status: null, message: '{path} lies around {root}, which is already read as the archive "{name}".', remedy: 'Its incidents would count twice. Use another data folder (--data) for the larger one.' },
  nothing_read: { status: null, message: 'No archive has been read into {data} yet.', remedy: 'Run "hindsight ingest PATH" with the folder of your postmortems. If it was read from another folder: the data is looked for in the folder you are in, unless HINDSIGHT_DATA or --data names its place.' },
  bad_ledger: { status: null, message: 'Line {line} of {file} is no event of a ledger: {reason}.', remedy: 'Nothing was stored. Take the file as "hindsight export ledger" wrote it.', exit: 2 },
  ledger_diverged: {
    status: null, message: 'The ledger in {file} does not have what {who} said here of {what} of {subject} at {at}, and perhaps more.',
    remedy: 'It would be lost, so nothing was stored. Import into a new data folder (--data), or export the ledger of this one and keep it.',
  },
  file_exists: { status: null, message: '{path} is there already.', remedy: 'Name another file: nothing is ever overwritten.', exit: 2 },
  bad_batch: { status: null, message: 'Line {line} of {file} is no query.', remedy: 'Write one JSON object a line: {"id": "1", "text": "connection pool exhausted"}', exit: 2 },
  no_answer: { status: null, message: 'There is no answer {number}.', remedy: 'There are {answers}; their numbers stand in front of them when --open is left away.', exit: 2 },
  no_input: { status: null, message: 'There is no text to compare.', remedy: 'Give it on standard input: hindsight similar < alert.txt', exit: 2 },
} satisfies { [code: string]: Entry }

export type FailureCode = keyof typeof FAILURES

/** Where in what was asked something cannot be understood. */
export type Place = { start: number; end: number }

/** A failure that its reader can do something about. Values fill the gaps of the catalogue's sentences. */
export class Failure extends Error {
  readonly code: FailureCode
  readonly status: number
  readonly remedy: string
  readonly exit: number
  readonly place: Place | null

  constructor(code: FailureCode, values: { [name: string]: string | number } = {}, { place, ...options }: ErrorOptions & { place?: Place } = {}) {
    const entry: Entry = FAILURES[code]
    super(fill(entry.message, values), options)
    this.name = 'Failure'
    this.code = code
    this.status = entry.status ?? 500
    this.remedy = fill(entry.remedy, values)
    this.exit = entry.exit ?? 3
    this.place = place ?? null
  }
}

/** Any thrown thing as a failure; what we did not foresee is `internal`, its own text kept as the cause only. */
export function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error
  if (error instanceof RootError) return new Failure(error.missing ? 'path_missing' : error.broken ? 'path_broken' : 'path_unreadable', { path: error.root, reason: error.code }, { cause: error })
  if (error instanceof StoreError) return new Failure(`store_${error.code}`, { where: error.where, detail: error.message }, { cause: error })
  return new Failure('internal', {}, { cause: error })
}

const fill = (sentence: string, values: { [name: string]: string | number }) => sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))

export function errorAnswer({ code, status, message, remedy, place }: Failure, request: string): ErrorAnswer {
  return { error: { code, status, message, remedy, request, ...(place && { place }) } }
}
