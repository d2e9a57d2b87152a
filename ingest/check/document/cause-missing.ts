import { causeFields } from '../../meaning/cause-fields.ts'
import { topicsNamed } from '../../meaning/sections.ts'
import type { Topic } from '../../words/topics.ts'
import type { IncidentRule } from '../rule.ts'

const TELLING: readonly Topic[] = ['cause', 'contributing', 'trigger']
// Words that give a reason, though one that no tag of ours names.
const REASON = /caus|because|due to|reason|result(?:ed|s|ing)? (?:of|from|in)|led to|lead to|trigger|turned out|as a result|since (?:the|we|it|our)|introduc|bug\b|mistake|error in|explain|therefore|thus|consequen|fault|culprit|owing to|thanks to|stem|originat|related to|\bside\b|so that|expired|damag|attack|spam|fordi|årsak|grunn|skyld/i

/** Neither a part or field that speaks of causes, nor a sentence that gives a reason. */
export const causeMissing: IncidentRule = {
  id: 'cause-missing',
  severity: 'note',
  find({ fields, blocks }, { causes }) {
    if (causes.some(({ tag }) => tag !== 'unknown')) return []
    if (!causes.length && (causeFields({ fields }).length || blocks.some(({ kind, text }) => (kind === 'heading' ? topicsNamed(text).some(topic => TELLING.includes(topic)) : kind !== 'code' && REASON.test(text))))) return []
    return [{ message: causes.length ? 'The text says that its cause is not known.' : 'No cause is stated.', remedy: 'Write what caused it under a heading "Root cause", or that nobody knows.' }]
  },
}
