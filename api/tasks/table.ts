import type { Cell } from '../csv.ts'
import type { Listed } from './listed.ts'

const COLUMNS: { [column: string]: (task: Listed) => Cell } = {
  id: ({ id }) => id,
  task: ({ text }) => text,
  kind: ({ kind }) => kind,
  status: ({ status }) => status,
  owner: ({ owner }) => owner,
  due: ({ due }) => due,
  overdue_days: ({ late }) => late,
  age_days: ({ age }) => age,
  ticket: ({ ticket }) => ticket,
  closed: ({ closed }) => closed,
  why_declined: ({ why }) => why,
  in_file: ({ gone }) => (gone ? 'no' : 'yes'),
  incident: ({ figure }) => figure.id,
  incident_title: ({ figure }) => figure.title,
  incident_day: ({ day }) => day,
  causes: ({ figure }) => figure.causes.join('; '),
  services: ({ figure }) => figure.services.join('; '),
  path: ({ figure }) => figure.path,
}

/** A line for each task, under one of the columns' names. */
export const tableOf = (tasks: readonly Listed[]): Cell[][] => [Object.keys(COLUMNS), ...tasks.map(task => Object.values(COLUMNS).map(cell => cell(task)))]
