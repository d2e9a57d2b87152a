// What marks words inside a block of AsciiDoc: single signs around whole words, double signs anywhere, and macros.

/** No markup is longer than this: so an opening sign that is never closed costs little. */
const inside = (sign: string) => `[^\\s${sign}](?:[^${sign}]{0,500}[^\\s${sign}])?`
const around = (sign: string, style: string, none = sign) => `${sign}${sign}(?<${style}>${inside(none)})${sign}${sign}|(?<![\\w\\\\${none}])(?:\\[[^\\]\\n]{0,60}\\])?${sign}(?<${style}>${inside(none)})${sign}(?![\\w${none}])`
const IN_BRACKETS = '(?:[^\\]\\\\\\n]|\\\\.|\\n(?!\\n)){0,500}'

/** Longer openings come before those that they begin with. */
export const ASCIIDOC_MARKUP = new RegExp([
  '\\\\(?<plain>[*_`#+^~{<\\[])',
  ' \\+(?<break>\\n)',
  // link:address[words], https://…[words], mailto:…[words], xref:place[words]; without words the address is what is shown
  `(?:link|mailto|xref):(?<href>[^\\s\\[\\]]{1,2000})\\[(?<link>${IN_BRACKETS.replace('{0,500}', '{1,500}')}?)(?:\\^|,[^\\]\\n]{0,100})?\\]`,
  '(?:link|xref):(?<link>[^\\s\\[\\]]{1,2000})\\[\\]|mailto:(?<plain>[^\\s\\[\\]]{1,500})\\[\\]',
  `(?<href>https?://[^\\s\\[\\]<>]{1,2000})\\[(?<link>${IN_BRACKETS.replace('{0,500}', '{1,500}')}?)(?:\\^|,[^\\]\\n]{0,100})?\\]`,
  '(?<link>https?://[^\\s\\[\\]<>]{1,2000})\\[\\]',
  '<<(?=\\S)[^<>,\\n]{1,300},\\s*(?<plain>[^<>]{1,500})>>|<<(?=\\S)(?<plain>[^<>,\\n]{1,300})>>',
  `(?:kbd|btn):\\[(?<plain>${IN_BRACKETS})\\]|menu:(?<plain>[^\\s\\[\\]]{1,100})\\[${IN_BRACKETS}\\]`,
  `(?:image|icon|anchor|indexterm2?|stem|latexmath|asciimath):[^\\s\\[\\]]{0,1000}\\[${IN_BRACKETS}\\]`,
  `\\s?footnote(?:ref)?:[^\\s\\[\\]]{0,100}\\[${IN_BRACKETS}\\]`,
  `pass:[a-z,]{0,20}\\[(?<plain>${IN_BRACKETS})\\]`,
  '\\[\\[[^\\]\\n]{1,200}\\]\\]|\\(\\(\\([^()\\n]{1,300}\\)\\)\\)|\\(\\((?<plain>[^()\\n]{1,300})\\)\\)',
  '(?<=["\'])`(?<plain>[^`]{1,500})`(?=["\'])',
  '`\\+(?<code>[^`]{1,500})\\+`', around('`', 'code'),
  around('\\*', 'strong'), around('_', 'emphasis'),
  '(?<!\\w)\\[\\.?line-through\\]##?(?<strike>[^#]{1,500})##?', around('#', 'plain'),
  '(?<![\\w+])\\+{1,3}(?<code>[^\\s+](?:[^+]{0,500}[^\\s+])?)\\+{1,3}(?![\\w+])',
].join('|'), 'dg')
