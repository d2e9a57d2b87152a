// What the page of trends shows, and its address: each is made of the other.
import type { Clock, Group, TrendsQuestion } from '../../../api/trends/schema.ts'
import type { Question as SearchQuestion } from '../search/question.ts'

export const CLOCKS: Clock[] = ['detect', 'acknowledge', 'mitigate', 'resolve', 'repair', 'restore', 'count']
export const GROUPS: Group[] = ['cause', 'service', 'severity', 'detectedBy']
export type Cut = TrendsQuestion['by']
export const CUTS: Cut[] = ['month', 'quarter', 'year']

export type Question = {
  clock: Clock
  by: Cut
  group: Group
  /** By the groups alone. */
  filters: SearchQuestion['filters']
  from: string | null
  to: string | null
  /** The mark that is open: a period, a row (empty: those that do not state it), or where they cross. */
  period: string | null
  value: string | null
}

/** What the address does not say, or says wrongly, is as the API has it by itself. */
export function questionOf(params: URLSearchParams): Question {
  const filters: Question['filters'] = {}
  for (const name of GROUPS) if (params.has(name)) filters[name] = params.getAll(name)
  return {
    clock: CLOCKS.find(clock => clock === params.get('clock')) ?? 'detect',
    by: CUTS.find(cut => cut === params.get('by')) ?? 'quarter',
    group: GROUPS.find(group => group === params.get('group')) ?? 'cause',
    filters, from: params.get('from'), to: params.get('to'), period: params.get('period'), value: params.get('value'),
  }
}

export function hrefOf(question: Question): string {
  const params = paramsOf(question)
  return params.size ? `/trends?${params}` : '/trends'
}

/** Only what differs from the usual, so that addresses are short. */
export function paramsOf({ clock, by, group, filters, from, to, period, value }: Question): URLSearchParams {
  const params = new URLSearchParams()
  if (clock !== 'detect') params.set('clock', clock)
  if (by !== 'quarter') params.set('by', by)
  if (group !== 'cause') params.set('group', group)
  for (const name of GROUPS) for (const one of filters[name] ?? []) params.append(name, one)
  for (const [name, said] of Object.entries({ from, to, period, value })) if (said !== null) params.set(name, said)
  return params
}

/** The whole view, whatever mark is open. */
export const viewOf = (question: Question): Question => ({ ...question, period: null, value: null })
