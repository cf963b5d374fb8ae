/** Cuts the values of a fact into cells that no condition tells apart: one value stands for all of its cell. */

/** Inclusive bounds, absent where there are none; `perGap` values stand for each stretch between two points that conditions mention. */
export type NumberLine = { readonly points: readonly number[]; readonly from?: number | undefined; readonly to?: number | undefined; readonly perGap: number }

/** Whole numbers: every point, and in each gap those next to its borders, where a rule that is off by one shows. */
export function integerCells(line: NumberLine): readonly number[] {
  const points = borders(line, (point) => [Math.floor(point), Math.ceil(point)])
  const cells = new Set(points)
  for (const [low, high] of gapsOf(points, line)) {
    for (let step = 1; step <= line.perGap; step++) {
      const near = [...(low === undefined ? [] : [low + step]), ...(high === undefined ? [] : [high - step])]
      for (const value of near.filter((each) => (low === undefined || each > low) && (high === undefined || each < high))) cells.add(value)
    }
  }
  return sorted(cells)
}

/** Any numbers: every point, and `perGap` values spread over each gap. */
export function numberCells(line: NumberLine): readonly number[] {
  const points = borders(line, (point) => [point])
  const cells = new Set(points)
  for (const [low, high] of gapsOf(points, line)) {
    for (let step = 1; step <= line.perGap; step++) {
      if (low === undefined) cells.add((high ?? 0) - step)
      else if (high === undefined) cells.add(low + step)
      else cells.add(tidy(low + ((high - low) * step) / (line.perGap + 1)))
    }
  }
  return sorted(cells)
}

function borders({ points, from, to }: NumberLine, round: (point: number) => readonly number[]): readonly number[] {
  const within = points.flatMap(round).filter((point) => (from === undefined || point >= from) && (to === undefined || point <= to))
  const ends = [from, to].filter((end) => end !== undefined)
  const all = sorted(new Set([...within, ...ends]))
  return all.length === 0 ? [0] : all
}

type Gap = readonly [low: number | undefined, high: number | undefined]

function gapsOf(points: readonly number[], { from, to }: NumberLine): readonly Gap[] {
  const between = points.slice(1).map((high, at): Gap => [points[at], high])
  const below: readonly Gap[] = from === undefined ? [[undefined, points[0]]] : []
  const above: readonly Gap[] = to === undefined ? [[points.at(-1), undefined]] : []
  return [...below, ...between, ...above]
}

/** Without the last digits that dividing leaves behind. */
function tidy(value: number): number {
  return Number(value.toPrecision(12))
}

function sorted(values: ReadonlySet<number>): readonly number[] {
  return [...values].sort((a, b) => a - b)
}
