/** Runs rivals in turn, round by round, so that whatever else the machine does hits all of them; ratios are taken inside a round. */

export type Rival = { readonly name: string; readonly run: () => Promise<number> | number }

/** Rounds × rivals, in an order that shifts each round. What a rival returns (per second, milliseconds) is its figure for that round. */
export async function interleave(rivals: readonly Rival[], rounds: number): Promise<ReadonlyMap<string, readonly number[]>> {
  const figures = new Map<string, number[]>(rivals.map(({ name }) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < rivals.length; turn += 1) {
      const rival = rivals[(turn + round) % rivals.length]
      if (rival === undefined) continue
      figures.get(rival.name)?.push(await rival.run())
    }
  }
  return figures
}

/** Calls per second of `work` over about `milliseconds`. */
export async function perSecond(work: () => unknown, milliseconds: number): Promise<number> {
  const began = performance.now()
  let calls = 0
  while (performance.now() - began < milliseconds) {
    await work()
    calls += 1
  }
  return (calls * 1000) / (performance.now() - began)
}

export function ratios(of: readonly number[], to: readonly number[]): readonly number[] {
  return of.map((value, round) => value / (to[round] ?? Number.NaN))
}
