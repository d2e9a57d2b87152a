import { sourceOffset, lineAt, type Block, type Document } from '../../document.ts'
import { cited, type IncidentRule } from '../rule.ts'
import { matches } from '../../../text/matches.ts'

// What templates write where something is to be filled in, as the whole of a value: "Date: YYYY-MM-DD", "Root cause: TODO", "[Incident title]", "<who noticed>".
const FORM = /^(?:(?:Y{4}|20XX|20YY)[-/.]MM[-/.]DD(?:[ T,].{0,20})?|DD[-/.]MM[-/.]YY(?:YY)?|HH:MM(?: .{0,30})?|XX:XX|lorem ipsum.*)$/i
const TO_DO = /^(?:TODO|TBD|TBA|FIXME|to be (?:filled(?: in)?|written|completed|determined|added))[.!]?$/i
const BRACKETED = /^(?:<(?<angle>\p{L}[^<>\n]*)>|\[(?<square>\p{L}[^\][\n]*)\]|\{\{? ?(?<curly>\p{L}[^{}\n]*)\}\}?)[.:]?$/u
// Brackets serve many ends ("[resolved]", "<https://…>", "<ada>"); these words, or a question, say that something is asked for.
const ASKS = /\?$|\b(?:titles?|names?|dates?|time|hh:mm|describe|description|insert|enter|fill|your|what|who|when|where|why|how|url|owner|author|brief|short|here|placeholder|task|severity|number|yyyy|summary|hva|hvem|når|hvor|hvorfor|hvordan|beskriv\w*|dato|navn)\b/i
// A quick look first: most blocks hold nothing of the kind.
const MAY_HOLD = /[<[{]\p{L}|T(?:ODO|B[DA])|[Tt]o ?do|FIXME|HH:MM|XX:XX|[Ll]orem|[Tt]o be (?:filled|written|completed|determined|added)|YY|20XX/u
const ADDRESS = /^<(?:https?:|mailto:|\S+@)/
const LABEL = /^[^:\n|<[{]{1,40}:\s+/

/** Text of the template that was never filled in; one finding, at the first place. */
export const templateLeft: IncidentRule = {
  id: 'template-left',
  severity: 'warning',
  find(document) {
    const left = document.blocks.filter(({ start, kind, text }) => start >= document.start && kind !== 'code' && MAY_HOLD.test(text)).flatMap(block => valuesOf(block).filter(value => isLeft(block, value)).map(value => ({ block, ...value })))
    const first = left[0]
    if (!first) return []
    return [{
      message: left.length === 1 ? `Text of the template is left in: ${cited(first.text)}.` : `Text of the template is left in ${left.length} places, the first ${cited(first.text)}.`,
      remedy: 'Fill it in, or take it out.',
      place: spanOf(document, first.block, first.from, first.from + first.text.length),
    }]
  },
}

function isLeft({ kind, styles }: Block, { text, from }: Value): boolean {
  if (styles?.some(({ style, start, end }) => style === 'code' && start <= from && end > from)) return false
  // A heading "TODO" stands over tasks, and a cell "TODO" is a state.
  if (FORM.test(text) || (TO_DO.test(text) && kind !== 'heading' && kind !== 'row')) return true
  const { angle, square, curly } = BRACKETED.exec(text)?.groups ?? {}
  const inside = angle ?? square ?? curly
  return inside !== undefined && ASKS.test(inside) && !ADDRESS.test(text)
}

type Value = { text: string; from: number }

/** What stands in a block as a value of its own: a cell, or a line, without the label before it. */
function valuesOf({ text, cells }: Block): Value[] {
  const spans = cells ?? matches(text, /[^\n]+/g).map(line => ({ start: line.index, end: line.index + line[0].length }))
  return spans.flatMap(({ start, end }) => {
    const whole = text.slice(start, end), label = LABEL.exec(whole)?.[0].length ?? 0
    const value = whole.slice(label), lead = value.length - value.trimStart().length
    return value.trim() ? [{ text: value.trim(), from: start + label + lead }] : []
  })
}

function spanOf(document: Document, block: Block, from: number, to: number) {
  const start = sourceOffset(block, from)
  return { line: lineAt(document, start), start, end: sourceOffset(block, to - 1) + 1 }
}
