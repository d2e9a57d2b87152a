// How far each pane is scrolled, by step of the history, so that Back, Forward and loading again show a page as it was left.
import { here } from './router.svelte.ts'

/** How long contents that are still on their way are waited for. */
const PATIENCE_MILLISECONDS = 1500
const KEY = 'panes'

type Tops = { [pane: string]: number }
const kept = new Map<string, Tops>(read())

/** Whether this step of the history was seen before and scrolled: then nothing else may scroll it as it opens. */
export const wasScrolled = (): boolean => here.isReturn && Object.values(kept.get(here.step) ?? {}).some(top => top > 0)

/** For `{@attach}`: remembers how far an element is scrolled, and scrolls it there again. The name is of one pane a page. */
export function pane(name: string) {
  return (element: HTMLElement): (() => void) => {
    const stopping = new AbortController(), { signal } = stopping
    const { step, isReturn } = here
    const wanted = isReturn ? kept.get(step)?.[name] : undefined
    const target = element === document.documentElement ? window : element
    target.addEventListener('scroll', () => kept.set(here.step, { ...kept.get(here.step), [name]: element.scrollTop }), { signal, passive: true })
    if (wanted) reach(element, wanted, signal)
    return () => stopping.abort()
  }
}

/** Scrolls as soon as there is enough to scroll; a reader who begins to move is left alone. */
function reach(element: HTMLElement, top: number, signal: AbortSignal): void {
  const until = performance.now() + PATIENCE_MILLISECONDS
  let isMoved = false
  for (const type of ['wheel', 'touchmove', 'keydown', 'pointerdown']) addEventListener(type, () => (isMoved = true), { signal, passive: true, once: true })
  const again = () => {
    if (isMoved || signal.aborted) return
    element.scrollTop = top
    if (Math.abs(element.scrollTop - top) > 1 && performance.now() < until) requestAnimationFrame(again)
  }
  again()
}

function read(): [string, Tops][] {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as [string, Tops][]
  } catch {
    return []
  }
}

addEventListener('pagehide', () => {
  try {
    sessionStorage.setItem(KEY, JSON.stringify([...kept]))
  } catch {
    // Storage is refused: a page that is loaded again begins at its top.
  }
})
