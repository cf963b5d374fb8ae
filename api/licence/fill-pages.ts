/** Pours blocks onto pages: a block stays whole where a page can hold it, and is torn between its rows only where none can. */

import { moveMark } from './marks.ts'
import type { Mark } from './marks.ts'

/** Marks from the row's own upper edge at y = 0; heights in millimetres. */
export type Row = { readonly height: number; readonly marks: readonly Mark[] }

export type Block = {
  readonly rows: readonly Row[]
  /** White below, dropped at the end of a page. */
  readonly gap: number
  /** Must not begin a page: takes the block before it along. */
  readonly follows?: true
}

export type Room = { readonly firstTop: number; readonly top: number; readonly foot: number }

/** One list of placed marks a page, at least one page. */
export function fillPages(blocks: readonly Block[], room: Room): readonly (readonly Mark[])[] {
  const pages: Mark[][] = [[]]
  let y = room.firstTop
  const turnPage = (): void => {
    pages.push([])
    y = room.top
  }
  for (const rows of groupRows(blocks)) {
    const height = inkHeight(rows)
    if (y + height > room.foot && height <= room.foot - room.top) turnPage()
    for (const row of rows) {
      if (y + row.height > room.foot && row.marks.length > 0) turnPage()
      pages.at(-1)?.push(...row.marks.map((mark) => moveMark(mark, 0, y)))
      y += row.height
    }
  }
  return pages
}

/** Rows that stay together, the gaps between blocks as rows without marks. */
function groupRows(blocks: readonly Block[]): readonly (readonly Row[])[] {
  const groups: Row[][] = []
  for (const block of blocks) {
    const rows = [...block.rows, { height: block.gap, marks: [] }]
    const last = groups.at(-1)
    if (block.follows && last) last.push(...rows)
    else groups.push(rows)
  }
  return groups
}

function inkHeight(rows: readonly Row[]): number {
  const total = rows.reduce((sum, row) => sum + row.height, 0)
  return total - (rows.at(-1)?.height ?? 0)
}
