/** Sets a text into a box: breaks it, shrinks it in steps until it fits, and only then cuts it with a sentence that says where the rest is. */

import { breakLines } from './line-breaking.ts'
import { millimetresPerPoint } from './marks.ts'
import type { TextMark, Weight, WidthOf } from './marks.ts'

export type SetText = { readonly size: number; readonly leading: number; readonly lines: readonly string[]; readonly cut: boolean }

export type TextBox = {
  readonly text: string
  readonly weight: Weight
  /** Millimetres. */
  readonly width: number
  /** Most millimetres from the top of the first line to the foot of the last. */
  readonly height: number
  /** Sizes to try, points, largest first. */
  readonly sizes: readonly number[]
  /** Line distance as a multiple of the size. */
  readonly leading: number
  /** Ends the text when even the smallest size is too large. */
  readonly cutWith: string
}

/** The largest size at which the text fits; at the smallest it is cut and `cut` is true. */
export function setText(box: TextBox, widthOf: WidthOf): SetText {
  for (const size of box.sizes) {
    const set = setAt(box, size, box.text, widthOf)
    if (fits(set, box)) return set
  }
  return cutToFit(box, widthOf)
}

export function heightOf(set: SetText): number {
  return set.lines.length * set.leading
}

type Ink = { readonly weight: Weight; readonly colour: string }

/** Marks of a set text, first baseline at y; lines are spread to the full width where the gap is small, as Chinese print does; English stays ragged. */
export function marksOf(set: SetText, at: { readonly x: number; readonly y: number; readonly width: number }, look: Ink, widthOf: WidthOf): readonly TextMark[] {
  return set.lines.map((line, index): TextMark => {
    const last = index === set.lines.length - 1
    return {
      kind: 'text',
      text: line,
      x: at.x,
      y: at.y + index * set.leading,
      size: set.size,
      align: 'left',
      ...look,
      ...(last ? {} : spread(line, set.size, at.width, (text) => widthOf(text, look.weight))),
    }
  })
}

/** Ems; from 0.1 on, programs that read the paper back take a gap for a blank, and people see holes. */
const widestGap = 0.095

function spread(line: string, size: number, width: number, measure: (text: string) => number): { readonly spacing?: number } {
  const em = size * millimetresPerPoint
  if (!/\p{Script=Han}/u.test(line)) return {}
  const gaps = [...line].length - 1
  const slack = width - measure(line) * em
  return gaps > 0 && slack > 0 && slack / gaps < widestGap * em ? { spacing: slack / gaps } : {}
}

function setAt(box: TextBox, size: number, text: string, widthOf: WidthOf): SetText {
  const em = size * millimetresPerPoint
  const lines = breakLines(text, box.width / em, (part) => widthOf(part, box.weight))
  return { size, leading: em * box.leading, lines, cut: false }
}

function fits(set: SetText, box: TextBox): boolean {
  return heightOf(set) <= box.height + 1e-6
}

/** Longest beginning that still fits together with the cut sentence; found by halving. */
function cutToFit(box: TextBox, widthOf: WidthOf): SetText {
  const size = box.sizes.at(-1) ?? 9
  const characters = [...box.text]
  const attempt = (length: number): SetText => setAt(box, size, characters.slice(0, length).join('') + box.cutWith, widthOf)
  let low = 0
  let high = characters.length
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(attempt(middle), box)) low = middle
    else high = middle - 1
  }
  return { ...attempt(low), cut: true }
}
