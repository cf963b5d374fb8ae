/** Pen strokes as compact text: points in thousandths of the pad, strokes divided by semicolons. */

export type Point = { readonly x: number; readonly y: number }
export type Stroke = readonly Point[]

/** The form takes 20 000 characters; the thinning keeps the shape. */
const MOST_CHARACTERS = 18_000
/** Fewer points than this is a touch by accident, not a name. */
const FEWEST_POINTS = 8

export function isSignature(strokes: readonly Stroke[]): boolean {
  return strokes.reduce((sum, stroke) => sum + stroke.length, 0) >= FEWEST_POINTS
}

/** Thins the points until the text fits. */
export function strokesText(strokes: readonly Stroke[]): string {
  for (let every = 1; ; every *= 2) {
    const text = strokes.map((stroke) => thinned(stroke, every).map(({ x, y }) => `${String(thousandth(x))},${String(thousandth(y))}`).join(' ')).join(';')
    if (text.length <= MOST_CHARACTERS) return text
  }
}

function thinned(stroke: Stroke, every: number): Stroke {
  return stroke.filter((_, at) => at % every === 0 || at === stroke.length - 1)
}

function thousandth(share: number): number {
  return Math.max(0, Math.min(999, Math.round(share * 999)))
}
