/** For `{@attach}`: says of a row that is scrolled sideways, by the classes `more-before` and `more-after`, on which sides there is more of it. */
export function edges(row: HTMLElement): () => void {
  const show = () => {
    row.classList.toggle('more-before', row.scrollLeft > 1)
    row.classList.toggle('more-after', row.scrollWidth - row.clientWidth - row.scrollLeft > 1)
  }
  const sizes = new ResizeObserver(show), contents = new MutationObserver(show)
  sizes.observe(row)
  contents.observe(row, { childList: true, characterData: true, subtree: true })
  row.addEventListener('scroll', show, { passive: true })
  return () => {
    sizes.disconnect()
    contents.disconnect()
    row.removeEventListener('scroll', show)
  }
}
