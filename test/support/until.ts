/** Waits for something to become true, looking again and again, with an end: what tests do instead of sleeping. */

const BETWEEN_MS = 40

/** Resolves with the first answer that is not undefined. @throws Error naming `what` after `limitMs` */
export async function until<T>(what: string, look: () => T | undefined | Promise<T | undefined>, limitMs = 60_000): Promise<T> {
  const deadline = Date.now() + limitMs
  for (;;) {
    const found = await look()
    if (found !== undefined) return found
    if (Date.now() > deadline) throw new Error(`Waited ${String(limitMs)} ms in vain for ${what}.`)
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS))
  }
}

/** The same for a condition. */
export async function untilTrue(what: string, holds: () => boolean | Promise<boolean>, limitMs?: number): Promise<void> {
  await until(what, async () => ((await holds()) ? true : undefined), limitMs)
}
