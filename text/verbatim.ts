// Words that follow one another in an account, whatever signs and markup stand between them; the next line goes on with the one before.
import { plain } from './plain.ts'
import { codeOf, codeOfTerm, codesIn, stemIn, type ToldFile } from './told.ts'
import { vocabularyOf } from './vocabulary.ts'

/** A function that says whether an account has some folded words as a row. */
export function verbatim(row: readonly string[]): (numbers: Uint32Array) => boolean {
  const codes = row.map(codeOf)
  return numbers => {
    const all = codesIn(numbers)
    for (let i = 0, met = 0; i < all.length; i++) {
      met = all[i] === codes[met] ? met + 1 : met ? metOf(codes, met, all[i]!) : 0
      if (met === codes.length) return true
    }
    return false
  }
}

/** The same by its letters, for a row with a word whose number another has too. */
export function speltIn(row: readonly string[]): (file: ToldFile) => boolean {
  const wanted = ` ${row.join(' ')} `
  return ({ lines, asInFile }) => ` ${vocabularyOf(asInFile ? lines.split('\n').map(plain).join('\n') : lines).map(({ folded }) => folded).join(' ')} `.includes(wanted)
}

/** How many words of a row are met still, where another than the next came after so many of them: of "to the to be", behind "to the to" comes "the". */
function metOf(codes: readonly number[], before: number, code: number): number {
  for (let length = before; length > 0; length--) {
    if (codes[length - 1] === code && codes.slice(0, length - 1).every((one, i) => one === codes[before - length + 1 + i])) return length
  }
  return 0
}

/** A function that says whether words of two stems stand side by side in an account. */
export function sideBySide(one: string, other: string): (numbers: Uint32Array) => boolean {
  const [first, second] = [codeOfTerm(one), codeOfTerm(other)]
  return numbers => {
    const all = codesIn(numbers)
    for (let i = 1; i < all.length; i++) if (stemIn(all[i]!) === second && stemIn(all[i - 1]!) === first) return true
    return false
  }
}
