// What the head of an HTML page says of it: its title, who wrote it, when it was published.
import type { Field } from '../../document.ts'
import { elementsIn, isElement, textOf, type Element, type Words } from './tree.ts'

/** Names of meta elements by the field that they become. A page's date is not yet its incident's: it is kept, and dates nothing. */
const META: { [name: string]: string } = {
  author: 'author', 'article:author': 'author', 'dc.creator': 'author', 'dcterms.creator': 'author',
  date: 'published', 'article:published_time': 'published', 'dc.date': 'published', 'dcterms.date': 'published', 'dcterms.created': 'published', datepublished: 'published',
}
/** Nothing names a page at greater length, or by more fields. */
const LONGEST_TITLE = 300, MOST = 20
/** What sets a page's own title apart from its site's. */
const BETWEEN = /(?<!\s)\s+(?:[|–—·»-]|::)\s+/

/** Fields of a page in the order of the source; of those that say the same only the first. */
export function fieldsOf(root: Element, source: string): Field[] {
  const fields: Field[] = []
  const headings: string[] = []
  let site = ''
  const all = elementsIn(root)
  for (const element of all) {
    if (/^h[12]$/.test(element.name)) headings.push(textOf(element))
    if (element.name === 'meta' && element.attributes.property === 'og:site_name') site = element.attributes.content ?? ''
  }
  const put = (field: Field | null) => {
    if (field?.value && fields.length < MOST && !fields.some(({ key, value }) => key === field.key && value === field.value)) fields.push(field)
  }
  for (const element of all) {
    const { name, attributes } = element
    if (name === 'title' && element.parent?.name !== 'svg' && !fields.some(({ key }) => key === 'title')) put(titleOf(element, headings, site))
    else if (name === 'meta') {
      const key = META[(attributes.name ?? attributes.property ?? attributes.itemprop ?? '').toLowerCase()]
      const value = attributes.content?.trim()
      if (key && value && !/^https?:/.test(value)) put({ key, value, ...placeOf(element, value, source) })
    }
  }
  return fields
}

function titleOf(element: Element, headings: string[], site: string): Field | null {
  const words = element.children.filter((child): child is Words => !isElement(child)), text = textOf(element)
  const [first] = words, last = words.at(-1)
  if (!first || !last || text.length > LONGEST_TITLE) return null
  const start = first.start + (first.end - first.start === first.text.length ? first.text.length - first.text.trimStart().length : 0)
  const isAsWritten = words.length === 1 && first.end - first.start === first.text.length
  const own = ownTitle(text, headings, site)
  const end = isAsWritten && first.text.trimStart().startsWith(own) ? start + own.length : last.end
  return { key: 'title', value: own, start, end }
}

/** "Checkout down | Larkfield status" → "Checkout down", where a heading or the name of the site bears that out. */
function ownTitle(title: string, headings: string[], site: string): string {
  for (let at = title.search(BETWEEN); at >= 0;) {
    const own = title.slice(0, at), rest = title.slice(at).replace(BETWEEN, '')
    if (headings.some(heading => heading.startsWith(own)) || rest === site) return own
    const next = rest.search(BETWEEN)
    at = next < 0 ? -1 : title.length - rest.length + next
  }
  return title
}

/** Where an attribute's value stands in its tag; the whole tag where it is written in entities. */
function placeOf({ start, end }: Element, value: string, source: string): { start: number; end: number } {
  const at = source.slice(start, end).lastIndexOf(value)
  return at < 0 ? { start, end } : { start: start + at, end: start + at + value.length }
}
