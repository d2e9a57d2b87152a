// How words are set in HTML: by elements, by styles of their own, and by the classes that a word processor's export describes in its own sheet.
import type { Style } from './line.ts'
import { elementsIn, isElement, type Element } from './tree.ts'
import { matches } from '../../../text/matches.ts'

const BY_NAME: { [name: string]: Style['style'] } = { b: 'strong', strong: 'strong', i: 'emphasis', em: 'emphasis', code: 'code', kbd: 'code', samp: 'code', tt: 'code', s: 'strike', del: 'strike', strike: 'strike' }

const DECLARED: [RegExp, Style['style']][] = [
  [/font-weight\s*:\s*(?:bold|[6-9]00)/i, 'strong'], [/font-style\s*:\s*italic/i, 'emphasis'], [/text-decoration(?:-line)?\s*:\s*line-through/i, 'strike'], [/font-family\s*:[^;]*(?:mono|courier|consolas)/i, 'code'],
]
/** ".c4{font-weight:700}": what an export gives its own classes. */
const RULE = /\.([\w-]+)\s*\{([^{}]*)\}/g
/** A sheet of an export is a few screenfuls; that of a site says nothing of its documents. */
const LONGEST_SHEET = 100_000

/** Tells how an element sets the words in it. */
export function looksIn(root: Element): (element: Element) => Style[] {
  const classes = new Map<string, Style[]>()
  for (const element of elementsIn(root)) {
    const [sheet] = element.name === 'style' ? element.children : []
    if (!sheet || isElement(sheet) || sheet.text.length > LONGEST_SHEET) continue
    for (const [, name, declared] of matches(sheet.text, RULE)) {
      const styles = declaredIn(declared!)
      if (styles.length) classes.set(name!, styles)
    }
  }
  return ({ name, attributes }) => {
    const styles: Style[] = []
    if (BY_NAME[name]) styles.push({ style: BY_NAME[name] })
    if (name === 'a' && attributes.href) styles.push({ style: 'link', href: target(attributes.href) })
    if (attributes.style) styles.push(...declaredIn(attributes.style))
    if (attributes.class && classes.size) for (const one of attributes.class.split(/\s+/)) styles.push(...classes.get(one) ?? [])
    return styles
  }
}

const declaredIn = (declared: string): Style[] => DECLARED.flatMap(([pattern, style]) => (pattern.test(declared) ? [{ style }] : []))

/** Exports send every link through a page that counts it. */
function target(href: string): string {
  const led = /^https:\/\/www\.google\.com\/url\?(?:.*&)?q=([^&]+)/.exec(href)?.[1]
  try {
    return led ? decodeURIComponent(led) : href
  } catch {
    return href
  }
}
