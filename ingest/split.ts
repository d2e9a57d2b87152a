import type { Document } from './document.ts'

/** The incidents of a file, each a document of its own over the same source. */
export function split(document: Document): Document[] {
  return [document]
}
