/** The house's own ornaments: guilloche border, ground rosette, and the emblem (a sprout whose two leaves make a tick). Nothing here resembles the emblem of a state. */

import { circle, curve, polar, tidy } from './curves.ts'
import { ink } from './ink.ts'
import { frame, mapPoints } from './marks.ts'
import type { Mark, ShapeMark, Step } from './marks.ts'

type Point = readonly [number, number]

const strands = [0, 1, 2, 3, 4, 5]

/** Border of a page of this size: a woven band between two frames, a rosette in each corner. About 16.5 mm deep. */
export function border(width: number, height: number): readonly Mark[] {
  const inset = (by: number): { x: number; y: number; width: number; height: number } => ({ x: by, y: by, width: width - 2 * by, height: height - 2 * by })
  const band = 11.2
  const corners: readonly Point[] = [[band, band], [width - band, band], [band, height - band], [width - band, height - band]]
  return [
    frame(inset(7), { colour: ink.deepBlue, width: 0.7 }),
    frame(inset(8.1), { colour: ink.gold, width: 0.2 }),
    ...band4(width, height, band),
    frame(inset(14.3), { colour: ink.gold, width: 0.2 }),
    frame(inset(15.4), { colour: ink.deepBlue, width: 0.35 }),
    ...corners.flatMap(cornerRosette),
  ]
}

/** A large pale flower of fine lines for the middle of a page. */
export function groundRosette(centre: Point, radius: number): readonly Mark[] {
  return [0, 1, 2, 3].map((turn): ShapeMark => {
    const wave = (t: number): Point => {
      const angle = t * 2 * Math.PI
      const depth = 0.66 + 0.34 * Math.cos(9 * angle + (turn * Math.PI) / 2) * Math.cos(3 * angle)
      return polar(centre, radius * depth, angle)
    }
    return { kind: 'shape', steps: curve(wave, 144), stroke: { colour: ink.whisper, width: 0.28 } }
  })
}

/** The emblem with its woven ring, in a circle of this radius. */
export function emblem(centre: Point, radius: number): readonly Mark[] {
  return [
    ...ring(centre, radius),
    { kind: 'shape', steps: circle(centre, radius * 0.7), stroke: { colour: ink.gold, width: radius * 0.03 } },
    ...sprout(centre, radius * 0.62, { leaf: ink.blue, young: ink.green }),
  ]
}

/** The bare sprout; half its height is `size`. */
export function sprout(centre: Point, size: number, colours: { readonly leaf: string; readonly young: string }): readonly ShapeMark[] {
  const place = (steps: readonly Step[]): readonly Step[] => mapPoints(steps, (x, y) => [tidy(centre[0] + x * size), tidy(centre[1] + y * size)])
  const tall: readonly Step[] = [['M', -0.2, 0.62], ['C', -0.28, 0.1, 0.08, -0.62, 0.78, -0.82], ['C', 0.72, -0.1, 0.34, 0.36, -0.2, 0.62], ['Z']]
  const young: readonly Step[] = [['M', -0.24, 0.5], ['C', -0.62, 0.44, -0.82, 0.2, -0.84, -0.2], ['C', -0.5, -0.16, -0.28, 0.08, -0.24, 0.5], ['Z']]
  const stem: readonly Step[] = [['M', -0.22, 0.52], ['C', -0.24, 0.66, -0.22, 0.76, -0.16, 0.88]]
  const rib: readonly Step[] = [['M', -0.12, 0.46], ['C', 0.06, 0.02, 0.3, -0.36, 0.6, -0.62]]
  return [
    { kind: 'shape', steps: place(young), fill: colours.young },
    { kind: 'shape', steps: place(tall), fill: colours.leaf },
    { kind: 'shape', steps: place(stem), stroke: { colour: colours.leaf, width: size * 0.09 } },
    { kind: 'shape', steps: place(rib), stroke: { colour: ink.paper, width: size * 0.05 } },
  ]
}

function band4(width: number, height: number, at: number): readonly ShapeMark[] {
  const reach = at + 4.4
  const sides = [
    { from: [reach, at], to: [width - reach, at], waves: 28 },
    { from: [reach, height - at], to: [width - reach, height - at], waves: 28 },
    { from: [at, reach], to: [at, height - reach], waves: Math.round((28 * (height - 2 * reach)) / (width - 2 * reach)) },
    { from: [width - at, reach], to: [width - at, height - reach], waves: Math.round((28 * (height - 2 * reach)) / (width - 2 * reach)) },
  ] as const satisfies readonly { readonly from: Point; readonly to: Point; readonly waves: number }[]
  return strands.map((strand): ShapeMark => ({
    kind: 'shape',
    steps: sides.flatMap((side) => weave(side.from, side.to, side.waves, (strand * Math.PI) / 3)),
    stroke: { colour: strand % 3 === 0 ? ink.gold : ink.blue, width: 0.16 },
  }))
}

/** A wave along a line, its swing breathing once every two waves. */
function weave(from: Point, to: Point, waves: number, phase: number): readonly Step[] {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]]
  const length = Math.hypot(dx, dy)
  return curve((t) => {
    const angle = t * waves * 2 * Math.PI
    const swing = 2.15 * Math.sin(angle + phase) * (0.72 + 0.28 * Math.cos(angle / 2 + phase))
    return [from[0] + dx * t - (dy / length) * swing, from[1] + dy * t + (dx / length) * swing]
  }, waves * 5)
}

function cornerRosette(centre: Point): readonly Mark[] {
  const petals = strands.map((strand): ShapeMark => ({
    kind: 'shape',
    steps: curve((t) => polar(centre, 3.1 + 1.5 * Math.cos(8 * t * 2 * Math.PI + (strand * Math.PI) / 3), t * 2 * Math.PI), 48),
    stroke: { colour: strand % 3 === 0 ? ink.gold : ink.blue, width: 0.16 },
  }))
  return [
    { kind: 'shape', steps: circle(centre, 5.5), fill: ink.paper, stroke: { colour: ink.deepBlue, width: 0.35 } },
    ...petals,
    { kind: 'shape', steps: circle(centre, 1.1), fill: ink.deepBlue },
  ]
}

function ring(centre: Point, radius: number): readonly ShapeMark[] {
  return strands.map((strand): ShapeMark => ({
    kind: 'shape',
    steps: curve((t) => polar(centre, radius * (0.87 + 0.12 * Math.cos(18 * t * 2 * Math.PI + (strand * Math.PI) / 3)), t * 2 * Math.PI), 108),
    stroke: { colour: strand % 2 === 0 ? ink.blue : ink.gold, width: radius * 0.014 },
  }))
}
