/** The invented seal of a demonstration registry: a ring, the registry's name round it, the sprout and the word 样章. A real seal is never ours to draw. */

import { circle } from './curves.ts'
import { ink } from './ink.ts'
import { millimetresPerPoint } from './marks.ts'
import type { Mark, TextMark } from './marks.ts'
import { sprout } from './ornaments.ts'

const opacity = 0.86

/** Marks of the seal with its centre and radius in millimetres; letters are carved, so that no search finds them. */
export function sealMarks(registry: string, centre: readonly [number, number], radius: number): readonly Mark[] {
  return [
    { kind: 'shape', steps: circle(centre, radius), stroke: { colour: ink.seal, width: radius * 0.06 }, opacity },
    ...aroundText(registry, centre, radius),
    ...sprout([centre[0], centre[1] - radius * 0.03], radius * 0.3, { leaf: ink.seal, young: ink.seal }).map((mark) => ({ ...mark, opacity })),
    carved('样章', centre[0], centre[1] + radius * 0.58, radius * 0.24),
  ]
}

/** Characters stand on a circle, feet to the centre, over at most 270 degrees of it. */
function aroundText(text: string, [x, y]: readonly [number, number], radius: number): readonly TextMark[] {
  const characters = [...text]
  const foot = radius * 0.71
  const step = Math.min(270 / Math.max(characters.length - 1, 1), 24)
  const room = foot * 1.12 * ((step * Math.PI) / 180)
  const height = Math.min(radius * 0.22, room)
  const first = (-step * (characters.length - 1)) / 2
  return characters.map((character, index) => {
    const turn = first + index * step
    const angle = (turn * Math.PI) / 180
    return { ...carved(character, x + foot * Math.sin(angle), y - foot * Math.cos(angle), height), turn }
  })
}

function carved(text: string, x: number, y: number, height: number): TextMark {
  return { kind: 'text', text, x, y, size: height / millimetresPerPoint, weight: 'bold', align: 'centre', colour: ink.seal, carved: true, opacity }
}
