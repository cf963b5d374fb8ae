/** Letters as outlines, for seals and watermarks: pictures of words, which nobody should find when searching the text. */

import type { Glyph, PathCommand } from 'fontkit'
import { openFont } from './fonts.ts'
import type { Step, TextMark } from './marks.ts'

type Point = readonly [number, number]

/** Steps in font units, y upwards. */
export type CarvedGlyph = { readonly steps: readonly Step[]; readonly advance: number }

export function carvedGlyphs(mark: Pick<TextMark, 'text' | 'weight'>): readonly CarvedGlyph[] {
  return openFont(mark.weight).layout(mark.text).glyphs.map((glyph) => ({ steps: outline(glyph), advance: glyph.advanceWidth }))
}

function outline(glyph: Glyph): readonly Step[] {
  let at: Point = [0, 0]
  return glyph.path.commands.map(({ command, args }): Step => {
    const points = pairs(args)
    const step = stepOf(command, at, points)
    at = points.at(-1) ?? at
    return step
  })
}

/** TrueType bends by one point, PDF by two: each lies two thirds of the way to it. */
function stepOf(command: PathCommand['command'], from: Point, points: readonly Point[]): Step {
  const [one = from, two = from, three = from] = points
  switch (command) {
    case 'moveTo':
      return ['M', ...one]
    case 'lineTo':
      return ['L', ...one]
    case 'quadraticCurveTo':
      return ['C', ...towards(from, one), ...towards(two, one), ...two]
    case 'bezierCurveTo':
      return ['C', ...one, ...two, ...three]
    case 'closePath':
      return ['Z']
  }
}

function towards([x, y]: Point, [bendX, bendY]: Point): Point {
  return [x + ((bendX - x) * 2) / 3, y + ((bendY - y) * 2) / 3]
}

function pairs(values: readonly number[]): readonly Point[] {
  return values.flatMap((value, index): readonly Point[] => (index % 2 === 0 ? [[value, values[index + 1] ?? 0]] : []))
}
