/** Waiting for a source outside has an end: what does not answer in time counts as silent. */

/** Thrown when time was up; the source may still answer, but nobody listens any more. */
export class Silence extends Error {
  override readonly name = 'Silence'
}

/** The answer, or Silence after `milliseconds`; whatever the source throws is passed on. */
export async function withPatience<T>(answer: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Silence('a source did not answer in time'))
    }, milliseconds)
  })
  try {
    return await Promise.race([answer, tooLong])
  } finally {
    clearTimeout(timer)
  }
}
