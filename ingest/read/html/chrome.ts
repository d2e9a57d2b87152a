// What of a page is not its document: programs, forms, what is hidden, and what stands around the text on every page of a site.
import { elementsIn, isElement, textOf, type Element } from './tree.ts'

const NO_WORDS = new Set(`script style noscript template head title meta link svg math canvas iframe object embed audio video picture map select datalist textarea button input progress meter dialog
  ac:placeholder ac:image ac:emoticon ac:task-id ac:task-uuid ac:task-status`.trim().split(/\s+/))
const CHROME_ROLES = new Set(['navigation', 'banner', 'contentinfo', 'search', 'complementary', 'menu', 'menubar', 'toolbar', 'dialog', 'alertdialog', 'tooltip', 'directory', 'doc-toc'])
const CHROME = new Set(['nav', 'footer'])
/** Of a page; inside its main text or an article they belong to that. */
const CHROME_OF_PAGE = new Set(['header', 'aside'])
const NAMED_CHROME = /\b(?:cookies?|consent|breadcrumbs?|table of contents)\b/i
/** So Confluence names the way to a page in what it exports. */
const BREADCRUMBS = 'breadcrumb-section'
const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-list\s*:\s*ignore)/i

const isMain = ({ name, attributes }: Element) => name === 'main' || attributes.role === 'main'

/** Whether an element has no words for a reader, wherever it stands. */
export function isLeftOut({ name, attributes }: Element): boolean {
  const { role = '', style = '' } = attributes
  if (NO_WORDS.has(name) || CHROME.has(name) || CHROME_ROLES.has(role)) return true
  if (attributes.id === BREADCRUMBS || 'hidden' in attributes || 'popover' in attributes || attributes['aria-hidden'] === 'true' || HIDDEN.test(style)) return true
  return NAMED_CHROME.test(attributes['aria-label'] ?? '')
}

/** The part of a page that is its document: its only main part, its only article, else its body; and what is left out of it besides. */
export function documentIn(root: Element): { element: Element; isLeftOut: (element: Element) => boolean } {
  const shown = elementsIn(root, element => element.name === 'html' || element.name === 'body' || !isLeftOut(element))
  const mains = shown.filter(isMain), articles = shown.filter(({ name, attributes }) => name === 'article' || attributes.role === 'article')
  const main = mains.length === 1 ? mains[0]! : null
  // A main part may hold teasers of other articles as well.
  const [article, ...others] = main ? articles.filter(one => isWithin(one, main)) : articles
  if (article && !others.length && (!main || textOf(article).length * 2 > textOf(main).length)) return { element: article, isLeftOut }
  if (main) return { element: main, isLeftOut }
  const body = shown.find(({ name }) => name === 'body') ?? root
  const titles = shown.filter(({ name }) => name === 'h1')
  const only = titles.length === 1 ? titles[0]! : null
  const isOfPage = (element: Element) => CHROME_OF_PAGE.has(element.name) && !isInside(element, ({ name }) => name === 'article') && !(only && isWithin(only, element))
  return { element: body, isLeftOut: element => isLeftOut(element) || isOfPage(element) }
}

function isInside(element: Element, wanted: (outer: Element) => boolean): boolean {
  for (let at: Element | null = element; at; at = at.parent) if (wanted(at)) return true
  return false
}

const isWithin = (element: Element, outer: Element) => isInside(element, one => one === outer)

/** Whether an element holds any that `wanted` accepts. */
export function holds(element: Element, wanted: (element: Element) => boolean): boolean {
  return element.children.some(child => isElement(child) && (wanted(child) || holds(child, wanted)))
}
