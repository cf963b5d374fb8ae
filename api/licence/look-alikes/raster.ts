/** Draws a glyph of the licence font as a small grey picture, so that two characters can be compared as the eye meets them. */

import type { Font, PathCommand } from 'fontkit'

/** Pixels to a side. The em fills the picture, so that a small character stays small. */
export const SIDE = 32

/** Scan lines per row of pixels. Along a line, coverage is exact. */
const LINES = 4

/** Straight pieces that stand for one curve; a curve of this font is shorter than three pixels. */
const PIECES = 3

/** Top of the em over the baseline, in ems: the body of a Han character reaches from 0.88 down to -0.12. */
const TOP = 0.88

type Point = { readonly x: number; readonly y: number }

type Edge = { readonly from: Point; readonly to: Point }

type Crossing = { readonly x: number; readonly turn: 1 | -1 }

/** Row by row from the top, 0 for paper to 1 for ink; SIDE × SIDE values. */
export function rasterOf(font: Font, character: string): Float32Array {
  const scale = SIDE / font.unitsPerEm
  const { commands } = font.glyphForCodePoint(character.codePointAt(0) ?? 0).path
  const edges = edgesOf(commands, (x, y) => ({ x: x * scale, y: TOP * SIDE - y * scale }))
  const picture = new Float32Array(SIDE * SIDE)
  for (let line = 0; line < SIDE * LINES; line += 1) {
    inkLine(picture.subarray(Math.floor(line / LINES) * SIDE, (Math.floor(line / LINES) + 1) * SIDE), crossingsAt(edges, (line + 0.5) / LINES))
  }
  return picture
}

function edgesOf(commands: readonly PathCommand[], place: (x: number, y: number) => Point): readonly Edge[] {
  const edges: Edge[] = []
  let start: Point = { x: 0, y: 0 }
  let here = start
  for (const { command, args } of commands) {
    const points = pointsOf(args, place)
    if (command === 'moveTo') start = here = points[0] ?? here
    else {
      for (const next of command === 'closePath' ? [start] : piecesOf(here, points)) {
        edges.push({ from: here, to: next })
        here = next
      }
    }
  }
  return edges
}

function pointsOf(args: readonly number[], place: (x: number, y: number) => Point): readonly Point[] {
  return Array.from({ length: args.length / 2 }, (_, at) => place(args[2 * at] ?? 0, args[2 * at + 1] ?? 0))
}

/** Ends of the straight pieces of a line or of a Bézier curve of any degree, by de Casteljau's method. */
function piecesOf(here: Point, points: readonly Point[]): readonly Point[] {
  if (points.length === 1) return points
  return Array.from({ length: PIECES }, (_, at) => pointOn([here, ...points], (at + 1) / PIECES))
}

function pointOn(points: readonly Point[], share: number): Point {
  let level = points
  while (level.length > 1) {
    level = level.slice(1).map((point, at) => {
      const before = level[at] ?? point
      return { x: before.x + (point.x - before.x) * share, y: before.y + (point.y - before.y) * share }
    })
  }
  return level[0] ?? { x: 0, y: 0 }
}

function crossingsAt(edges: readonly Edge[], y: number): readonly Crossing[] {
  const crossings: Crossing[] = []
  for (const { from, to } of edges) {
    if (from.y <= y === to.y <= y) continue
    crossings.push({ x: from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x), turn: to.y > from.y ? 1 : -1 })
  }
  return crossings.sort((a, b) => a.x - b.x)
}

/** Strokes of one glyph overlap, so ink is wherever the turns do not cancel out, not between every other crossing. */
function inkLine(row: Float32Array, crossings: readonly Crossing[]): void {
  let turns = 0
  for (const [at, crossing] of crossings.entries()) {
    turns += crossing.turn
    const next = crossings[at + 1]
    if (turns !== 0 && next !== undefined) inkSpan(row, crossing.x, next.x)
  }
}

function inkSpan(row: Float32Array, from: number, to: number): void {
  for (let pixel = Math.max(0, Math.floor(from)); pixel < Math.min(SIDE, to); pixel += 1) {
    row[pixel] = (row[pixel] ?? 0) + (Math.min(to, pixel + 1) - Math.max(from, pixel)) / LINES
  }
}
