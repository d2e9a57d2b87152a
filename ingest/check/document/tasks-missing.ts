import { topicsNamed } from '../../meaning/sections.ts'
import type { IncidentRule } from '../rule.ts'

// "We will …", "should be", "to do": a promise, though not worded plainly enough to be read as a task.
const PROMISE = /\b(?:will|shall|should|must|needs? to|plan(?:s|ned|ning)?|to ?dos?|follow(?:ing)?[- ]?ups?|next steps?|actions?|tasks?|tickets?|recommend\w*|improv\w*|prevent\w*|in (?:the )?future|going forward|bør|skal|må|tiltak)(?!\p{L})|\[[ x]\]/iu

/** Neither a task, nor a part that should hold some, nor a promise. */
export const tasksMissing: IncidentRule = {
  id: 'tasks-missing',
  severity: 'note',
  find({ blocks }, { tasks }) {
    if (tasks.length || blocks.some(({ kind, text, checked }) => checked !== undefined || (kind === 'heading' && topicsNamed(text).includes('tasks')) || (kind !== 'code' && PROMISE.test(text)))) return []
    return [{ message: 'No task is stated: nothing says what will keep it from happening again.', remedy: 'List what will be done, by whom and by when, under a heading "Action items"; or write there that nothing will be.' }]
  },
}
