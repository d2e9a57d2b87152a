// Mail signed as clear text (OpenPGP, RFC 9580, section 7): its frame is none of its words, nor is the "- " that the signer puts before each line that begins with a dash.
import type { Line } from './source-lines.ts'

const OPENS = '-----BEGIN PGP SIGNED MESSAGE-----', SIGNATURE = '-----BEGIN PGP SIGNATURE-----', CLOSES = '-----END PGP SIGNATURE-----'

/** The lines as they were written before they were signed. */
export function unsigned(lines: Line[]): Line[] {
  const opens = lines.findIndex(({ text }) => text === OPENS)
  if (opens < 0) return lines
  const after = (from: number, is: (line: Line) => boolean) => {
    const at = lines.findIndex((line, i) => i > from && is(line))
    return at < 0 ? lines.length : at
  }
  // "Hash: SHA256" and an empty line
  const written = after(opens, ({ text }) => !text), signature = after(written, ({ text }) => text === SIGNATURE), closes = after(signature, ({ text }) => text === CLOSES)
  return [...lines.slice(0, opens), ...lines.slice(written, signature).map(withoutEscape), ...lines.slice(closes + 1)]
}

const withoutEscape = (line: Line): Line => line.text.startsWith('- -') ? { ...line, text: line.text.slice(2), start: line.start + 2 } : line
