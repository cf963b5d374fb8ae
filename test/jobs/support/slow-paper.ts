/** A paper room that draws for real but hands nothing over until it is told to: so that a test can act in mid-job. */

import type { PaperRoom } from '../../../api/licence/paper.ts'

export type SlowPaper = PaperRoom & {
  /** How many papers are drawn and held back. */
  readonly held: () => number
  readonly handOver: () => void
  /** Every paper drawn, held back or not. */
  readonly drawn: readonly Buffer[]
}

export function slowPaper(paper: PaperRoom): SlowPaper {
  const drawn: Buffer[] = []
  let held = 0
  let handOver = (): void => undefined
  const told = new Promise<void>((resolve) => {
    handOver = resolve
  })
  const hold = async (bytes: Buffer): Promise<Buffer> => {
    drawn.push(bytes)
    held += 1
    await told
    held -= 1
    return bytes
  }
  return {
    licencePdf: async (...order) => hold(await paper.licencePdf(...order)),
    letterPdf: async (letter) => hold(await paper.letterPdf(letter)),
    missingCharacters: paper.missingCharacters,
    close: paper.close,
    held: () => held,
    handOver,
    drawn,
  }
}
