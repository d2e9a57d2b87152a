// What a line opens.
import type { Line } from '../source-lines.ts'

export const BULLET = /^(\*{1,6}|-)\s+(?=\S)/
export const NUMBER = /^(\.{1,6}|\d{1,3}\.|[a-zA-Z]\.|[ivxIVX]{1,6}\)|<(?:\d{1,3}|\.)>)\s+(?=\S)/
// "Term:: description", "Term::"
export const LABELLED = /^(?!\/\/)(.*?\S)(:{2,4}|;;)(?:\s+|$)/
export const FENCE = /^(?:-{4,}|\.{4,}|={4,}|\*{4,}|_{4,}|\+{4,}|\/{4,}|--|`{3,}\w*)$/
export const TABLE = /^[|,:!]={3,}$/
export const BLOCK_ATTRIBUTES = /^\[(?:[\w.#%"'[\s,][^\n]*)?\]$/
/** Pictures, conditions, other files and rules say nothing in words. */
export const SILENT = /^(?:(?:image|video|audio|include|toc|ifdef|ifndef|ifeval|endif|plantuml|diagram)::[^\s[]*\[.*\]|'{3,}|<{3,}|[-*](?: ?[-*]){2})$/
/** Ties the next block to the item above. */
export const TIE = '+'

export const isComment = ({ text }: Line): boolean => /^\/\/(?!\/)/.test(text)

export const isItem = ({ text }: Line) => BULLET.test(text) || NUMBER.test(text) || LABELLED.test(text)

/** Whether a line ends the text before it, other than by an item. */
export const endsText = ({ text }: Line) => FENCE.test(text) || TABLE.test(text) || BLOCK_ATTRIBUTES.test(text) || SILENT.test(text) || text === TIE

/** Whether a line within a text is part of it. */
export const isTold = (line: Line) => line.text !== '' && !isComment(line)
