import type { Cell } from '../csv.ts'
import type { Listed } from './listed.ts'

const COLUMNS: { [column: string]: (task: Listed) => Cell } = {
  id: ({ task: { id } }) => id,
  task: ({ task: { text } }) => text,
  kind: ({ task: { kind } }) => kind,
  status: ({ task: { status } }) => status,
  owner: ({ owner }) => owner,
  due: ({ task: { due } }) => due,
  overdue_days: ({ late }) => late,
  age_days: ({ age }) => age,
  ticket: ({ task: { ticket } }) => ticket,
  closed: ({ task: { closed } }) => closed,
  why_declined: ({ task: { why } }) => why,
  in_file: ({ task: { gone } }) => (gone ? 'no' : 'yes'),
  incident: ({ figure }) => figure.id,
  incident_title: ({ figure }) => figure.title,
  incident_day: ({ day }) => day,
  causes: ({ figure }) => figure.causes.join('; '),
  services: ({ figure }) => figure.services.join('; '),
  path: ({ figure }) => figure.path,
}

/** A line for each task, under one of the columns' names. */
export const tableOf = (tasks: readonly Listed[]): Cell[][] => [Object.keys(COLUMNS), ...tasks.map(task => Object.values(COLUMNS).map(cell => cell(task)))]
