// What marks words inside a block of reStructuredText. Markup begins behind a blank or an opening sign, and ends before a blank or a closing one.

const BEGIN = `(?<=^|[\\s'"(\\[{<\\-/:–—“‘«])`, END = `(?=$|[\\s'")\\]}>\\-/\\\\:.,;!?–—”’»])`
/** No markup is longer than this: so an opening sign that is never closed costs little. */
const INSIDE = (none: string) => `[^${none}\\s](?:[^${none}]{0,500}[^${none}\\s])?`
const ROLE = ':[\\w.+:-]{1,60}:'

/** Longer openings come before those that they begin with. */
export const RST_MARKUP = new RegExp([
  '\\\\(?:\\s|(?<plain>\\S))',
  `${BEGIN}\`\`(?<code>[^\\s](?:[^]{0,500}?[^\\s])?)\`\`${END}`,
  // `text <address>`_, `<address>`_
  `${BEGIN}\`(?<link>[^\`<]{1,500}?)\\s{0,9}<(?<href>[^<>\`]{1,2000})>\`__?${END}`,
  `${BEGIN}\`<(?<link>[^<>\`]{1,2000})>\`__?${END}`,
  // :ref:`text <label>`, :kbd:`Ctrl+C`, `text`:role:
  `${BEGIN}${ROLE}\`(?<plain>[^\`<]{1,500}?)\\s{0,9}<[^<>\`]{1,500}>\`${END}`,
  `${BEGIN}${ROLE}\`[~!]?(?<plain>${INSIDE('`')})\`${END}`,
  `${BEGIN}\`(?<plain>${INSIDE('`')})\`${ROLE}${END}`,
  `${BEGIN}\`(?<link>${INSIDE('`')})\`__?${END}`,
  `${BEGIN}_\`(?<plain>${INSIDE('`')})\`${END}`,
  `${BEGIN}\`(?<code>${INSIDE('`')})\`${END}`,
  `${BEGIN}\\*\\*(?<strong>[^\\s](?:[^]{0,500}?[^\\s])?)\\*\\*${END}`,
  `${BEGIN}\\*(?<emphasis>${INSIDE('*')})\\*${END}`,
  `${BEGIN}\\|(?<plain>${INSIDE('|\\n')})\\|(?:__?)?${END}`,
  // footnotes, citations, names of links; struck words as pandoc writes them
  `\\s?\\[(?:\\d{1,4}|#[\\w-]{0,60}|\\*)\\]_${END}`,
  `${BEGIN}\\[(?<plain>[\\w.-]{1,60})\\]_${END}`,
  `${BEGIN}(?<link>[A-Za-z0-9]{1,60}(?:[-_.+][A-Za-z0-9]{1,60}){0,6})__?${END}`,
  '\\[STRIKEOUT:(?<strike>[^\\]]{1,500})\\]',
].join('|'), 'dg')
