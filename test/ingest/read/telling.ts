// How the tests of readers write what was read.
import { sourceOffset, type Block } from '../../../ingest/document.ts'

/** A line a block: its section, kind, depth, box and words. */
export const told = (blocks: readonly Block[]): string[] => blocks.map(({ kind, depth, text, section, checked, header, ordered }) =>
  `${section >= 0 ? `${blocks[section]!.text} › ` : ''}${header ? 'header ' : ''}${ordered ? 'numbered ' : ''}${kind}${depth || ''}${checked === undefined ? '' : checked ? ' [x]' : ' [ ]'} ${text}`)

/** Letters of blocks that do not stand in the source where their block says. */
export const astray = (source: string, blocks: readonly Block[]): string[] => blocks.flatMap(block =>
  [...block.text.matchAll(/[\p{L}\p{N}]/gu)].filter(({ index, 0: letter }) => !source.startsWith(letter, sourceOffset(block, index))).map(({ index }) => block.text.slice(index, index + 20)))
