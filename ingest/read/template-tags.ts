// What a site generator puts between the words of a page is no word. Blanks of the same length take its place and keep every offset.

// Within a tag no other begins: one that is never closed ends there, instead of being sought for to the end of the page.
const ERB = /<%(?:(?!<%)[^])*?%>/g
// Jinja, Nunjucks, Liquid, Go: "{% … %}", "{{ … }}", "{# … #}"
const BRACES = /\{%(?:(?!\{%)[^])*?%\}|\{\{(?:(?!\{\{)[^])*?\}\}|\{#(?:(?!\{#)[^])*?#\}/g
const MDX = /^(?:import|export)\s.*$|\{\/\*(?:(?!\{\/\*)[^])*?\*\/\}/gm
// A line of nothing but tags, as in pages of Jekyll ("{% include x %}") and Hugo ("{{< figure >}}")
const LINES_OF_TAGS = /^[ \t]*(?:\{%[^\n]*?%\}|\{\{[<%][^\n]*?[>%]\}\})[ \t]*\r?$/gm

/** Endings that a generator takes off a page's name: "outage.html.md.erb" becomes "outage.html". */
export const TEMPLATE_ENDING = /\.(?:erb|liquid|j2|jinja2?|njk|gotmpl|tmpl)$/i

/** A page without the tags of its generator. In a page that is no template, only lines that are nothing else are tags: braces elsewhere may be what broke. */
export function withoutTags(path: string, source: string): string {
  const tags = /\.erb$/i.test(path) ? ERB : TEMPLATE_ENDING.test(path) ? BRACES : /\.mdx$/i.test(path) ? MDX : LINES_OF_TAGS
  return source.replace(tags, tag => tag.replace(/[^\r\n]/g, ' '))
}
