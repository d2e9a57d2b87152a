// What holds nothing yet, or no longer.
import { evidence } from '../../document.ts'
import { INDEX_NAME, INDEX_TITLE, STUB } from '../../words/kinds.ts'
import { FEW, other, type Looks, type Other } from './looks.ts'

export function stub({ document, body, words }: Looks): Other | null {
  const block = words <= FEW ? body.find(block => STUB.test(block.text)) : undefined
  return block ? other('stub', 0.9, [evidence(document, block)]) : null
}

export function empty({ document, words, titled, title, name }: Looks): Other | null {
  if (words > 0 || document.fields.length > 2) return null
  return other(INDEX_NAME.test(name) || INDEX_TITLE.test(title) ? 'index' : 'empty', 0.9, titled)
}
