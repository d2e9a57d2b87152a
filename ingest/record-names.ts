// The names in what is read out of a postmortem: what needs no schema takes them from record.ts.
export const VERSION = 1

export const MOMENTS = ['started', 'detected', 'acknowledged', 'declared', 'mitigated', 'resolved'] as const
export type MomentName = (typeof MOMENTS)[number]

export const DURATIONS = ['detect', 'acknowledge', 'mitigate', 'resolve', 'repair', 'restore'] as const
export type DurationName = (typeof DURATIONS)[number]

export const TASK_STATUSES = ['open', 'in-progress', 'done', 'wont-do'] as const
export const TASK_KINDS = ['prevent', 'detect', 'mitigate', 'process', 'document'] as const

export const OTHER_KINDS = ['template', 'index', 'policy', 'stub', 'notes', 'maintenance', 'empty', 'part'] as const
