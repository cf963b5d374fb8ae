/** Open-loop load: the moments of sending are fixed beforehand, and latency counts from the moment a request should have been sent. */

import { build } from 'hdr-histogram-js'

export type Shot = { readonly path: string; readonly headers: Readonly<Record<string, string>>; readonly body: string }

export type LoadResult = { readonly rate: number; readonly p50: number; readonly p99: number; readonly failed: number; readonly sent: number }

/** Requests that wait longer than this for an answer count as failed. */
const PATIENCE_MS = 10_000

/** Poisson arrivals at `rate` a second from a seeded draw; never fewer than asked because the server is slow. */
export async function load(url: string, shots: readonly Shot[], { rate, seed }: { readonly rate: number; readonly seed: number }): Promise<LoadResult> {
  const histogram = build({ numberOfSignificantValueDigits: 3, highestTrackableValue: 120_000_000 })
  const moments = arrivals(shots.length, rate, seed)
  const began = performance.now()
  let failed = 0
  await Promise.all(
    shots.map(async (shot, at) => {
      const due = moments[at] ?? 0
      await until(began + due)
      const ok = await fetch(url + shot.path, { method: 'POST', headers: shot.headers, body: shot.body, signal: AbortSignal.timeout(PATIENCE_MS) })
        .then(async (response) => {
          await response.arrayBuffer()
          return response.ok
        })
        .catch(() => false)
      if (!ok) failed += 1
      histogram.recordValue(Math.max(1, Math.round((performance.now() - began - due) * 1000)))
    }),
  )
  return { rate, p50: histogram.getValueAtPercentile(50) / 1000, p99: histogram.getValueAtPercentile(99) / 1000, failed, sent: shots.length }
}

function arrivals(count: number, rate: number, seed: number): readonly number[] {
  let state = seed
  const draw = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state + 1) / 4_294_967_297
  }
  let at = 0
  return Array.from({ length: count }, () => {
    at += (-Math.log(draw()) * 1000) / rate
    return at
  })
}

function until(moment: number): Promise<void> {
  const wait = moment - performance.now()
  return wait <= 0 ? Promise.resolve() : new Promise((resolve) => setTimeout(resolve, wait))
}
