/** Moves from case to case in the list by moving the focus itself, so that Enter and screen readers need no extra word. */

/** +1 to the next row, −1 to the one before; the first row when none has the focus. */
export function stepRow(by: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const at = links.findIndex((link) => link === document.activeElement)
  const target = links[at === -1 ? 0 : Math.min(links.length - 1, Math.max(0, at + by))]
  target?.focus()
  target?.closest('tr')?.scrollIntoView({ block: 'nearest' })
}
