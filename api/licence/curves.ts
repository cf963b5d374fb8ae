/** Curves as Bézier steps: what guilloche, rosettes and seals are made of. */

import type { Step } from './marks.ts'

type Point = readonly [number, number]

/** A smooth curve through `point(t)` for t from 0 to 1; each of the parts is one cubic with the curve's own slopes at its ends. */
export function curve(point: (t: number) => Point, parts: number): readonly Step[] {
  const nudge = 1e-5
  const slope = (t: number): Point => {
    const [x1, y1] = point(t - nudge)
    const [x2, y2] = point(t + nudge)
    return [(x2 - x1) / (2 * nudge), (y2 - y1) / (2 * nudge)]
  }
  const [startX, startY] = point(0)
  const steps: Step[] = [['M', tidy(startX), tidy(startY)]]
  for (let part = 0; part < parts; part++) {
    steps.push(cubic(point, slope, part / parts, (part + 1) / parts))
  }
  return steps
}

export function circle(centre: Point, radius: number): readonly Step[] {
  const round = curve((t) => polar(centre, radius, t * 2 * Math.PI), 8)
  return [...round, ['Z']]
}

export function polar(centre: Point, radius: number, angle: number): Point {
  return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)]
}

/** Micrometres are fine enough, and rounding hides the last bits in which machines may differ. */
export function tidy(value: number): number {
  return Math.round(value * 1000) / 1000
}

function cubic(point: (t: number) => Point, slope: (t: number) => Point, from: number, to: number): Step {
  const third = (to - from) / 3
  const [x0, y0] = point(from)
  const [x3, y3] = point(to)
  const [dx0, dy0] = slope(from)
  const [dx3, dy3] = slope(to)
  return ['C', tidy(x0 + dx0 * third), tidy(y0 + dy0 * third), tidy(x3 - dx3 * third), tidy(y3 - dy3 * third), tidy(x3), tidy(y3)]
}
