/** Marks on a page: the small language between what a paper says (layouts) and how a file is written (pdf.ts). */

/**
 * Width, height, positions and lengths in millimetres from the upper left corner; text sizes in points; colours `#RRGGBB`.
 * `enlarged` prints the same sheet on larger paper: A4 set out, A3 printed is a factor of √2.
 */
export type Page = { readonly width: number; readonly height: number; readonly enlarged: number; readonly marks: readonly Mark[] }

export type Paper = { readonly title: string; readonly dated: string; readonly pages: readonly Page[] }

export type Weight = 'regular' | 'bold'

export type TextMark = {
  readonly kind: 'text'
  readonly text: string
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly size: number
  readonly weight: Weight
  readonly align: 'left' | 'centre' | 'right'
  readonly colour: string
  /** Added between characters, millimetres; from a tenth of the size on, a program that reads the text back sees blanks. */
  readonly spacing?: number
  /** Degrees clockwise round (x, y). */
  readonly turn?: number
  /** Drawn as shapes, not as letters: a seal is a picture, nobody searches in it. */
  readonly carved?: true
  readonly opacity?: number
}

export type Step =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z']

export type Stroke = { readonly colour: string; readonly width: number }

export type ShapeMark = {
  readonly kind: 'shape'
  readonly steps: readonly Step[]
  readonly fill?: string
  readonly stroke?: Stroke
  readonly opacity?: number
}

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Boxes of one colour, filled in one stroke so that no hairlines show between neighbours. */
export type BoxesMark = { readonly kind: 'boxes'; readonly boxes: readonly Box[]; readonly fill: string }

export type Mark = TextMark | ShapeMark | BoxesMark

/** Advance of a text in ems; given by the fonts, so that layouts stay pure. */
export type WidthOf = (text: string, weight: Weight) => number

export const millimetresPerPoint = 25.4 / 72

export function rule(from: readonly [number, number], to: readonly [number, number], stroke: Stroke): ShapeMark {
  return { kind: 'shape', steps: [['M', ...from], ['L', ...to]], stroke }
}

export function frame(box: Box, stroke: Stroke): ShapeMark {
  const { x, y, width, height } = box
  return { kind: 'shape', steps: [['M', x, y], ['L', x + width, y], ['L', x + width, y + height], ['L', x, y + height], ['Z']], stroke }
}

export function moveMark(mark: Mark, x: number, y: number): Mark {
  switch (mark.kind) {
    case 'text':
      return { ...mark, x: mark.x + x, y: mark.y + y }
    case 'boxes':
      return { ...mark, boxes: mark.boxes.map((box) => ({ ...box, x: box.x + x, y: box.y + y })) }
    case 'shape':
      return { ...mark, steps: mapPoints(mark.steps, (px, py) => [px + x, py + y]) }
  }
}

export function mapPoints(steps: readonly Step[], move: (x: number, y: number) => readonly [number, number]): readonly Step[] {
  return steps.map((step): Step => {
    switch (step[0]) {
      case 'Z':
        return step
      case 'C':
        return ['C', ...move(step[1], step[2]), ...move(step[3], step[4]), ...move(step[5], step[6])]
      case 'M':
      case 'L':
        return [step[0], ...move(step[1], step[2])]
    }
  })
}
