/** The door of the paper room for a running office: one worker thread that draws, asked through promises. */

import { Worker } from 'node:worker_threads'
import type { Licence } from '#engine'
import { MissingGlyphs } from './fonts.ts'
import type { LicenceCopy } from './layout.ts'
import type { Letter } from './letter.ts'
import type { LicenceLayout } from './licence-layout.ts'
import type { Delivery, Numbered, Order } from './render-worker.ts'

export type PaperRoom = {
  /** PDF of one copy. Rejects with MissingGlyphs when the paper cannot show a character. */
  licencePdf(licence: Licence, layout: LicenceLayout, copy: LicenceCopy, verifyUrl: string): Promise<Buffer>
  /** PDF of a letter; a character without a glyph is shown as 〓, with a sentence that says so. */
  letterPdf(letter: Letter): Promise<Buffer>
  /** Characters of the text that no font can draw, each once; ask before a number is drawn. */
  missingCharacters(text: string): Promise<readonly string[]>
  /** Stops the thread; what is still being drawn is rejected. */
  close(): Promise<void>
}

/** Resolves when the fonts are open and the first page has been drawn (under a second). A thread that dies is replaced at the next request. */
export async function openPaper(): Promise<PaperRoom> {
  const bench = openBench()
  await bench.ask({ task: 'warm' })
  return {
    licencePdf: async (licence, layout, copy, verifyUrl) => bytesOf(await bench.ask({ task: 'licence', licence, layout, copy, verifyUrl })),
    letterPdf: async (letter) => bytesOf(await bench.ask({ task: 'letter', letter })),
    missingCharacters: async (text) => charactersOf(await bench.ask({ task: 'missing', text })),
    close: bench.close,
  }
}

type Waiting = { readonly resolve: (delivery: Delivery) => void; readonly reject: (error: Error) => void }

type Bench = { readonly ask: (order: Order) => Promise<Delivery>; readonly close: () => Promise<void> }

function openBench(): Bench {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let lastId = 0
  let closed = false

  const abandon = (reason: string): void => {
    worker = undefined
    for (const { reject } of waiting.values()) reject(new Error(reason))
    waiting.clear()
  }
  const start = (): Worker => {
    const thread = new Worker(new URL('./start-render-worker.mjs', import.meta.url))
    thread.on('message', (delivery: Delivery) => settle(waiting, delivery))
    thread.on('error', (error: Error) => abandon(`the paper thread failed: ${error.message}`))
    thread.on('exit', () => {
      if (worker === thread) abandon('the paper thread stopped before the paper was drawn; ask again')
    })
    return thread
  }
  return {
    ask: (order) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new Error('the paper room is closed'))
        worker ??= start()
        const numbered: Numbered = { id: ++lastId, order }
        waiting.set(numbered.id, { resolve, reject })
        worker.postMessage(numbered)
      }),
    close: async () => {
      closed = true
      await worker?.terminate()
    },
  }
}

function settle(waiting: Map<number, Waiting>, delivery: Delivery): void {
  const asker = waiting.get(delivery.id)
  waiting.delete(delivery.id)
  if (delivery.kind === 'missing-glyphs') asker?.reject(new MissingGlyphs(delivery.characters))
  else if (delivery.kind === 'failed') asker?.reject(new Error(delivery.message))
  else asker?.resolve(delivery)
}

function bytesOf(delivery: Delivery): Buffer {
  if (delivery.kind !== 'bytes') throw new Error(`the paper thread sent ${delivery.kind} where bytes were asked for`)
  return Buffer.from(delivery.bytes.buffer, delivery.bytes.byteOffset, delivery.bytes.byteLength)
}

function charactersOf(delivery: Delivery): readonly string[] {
  if (delivery.kind !== 'characters') throw new Error(`the paper thread sent ${delivery.kind} where characters were asked for`)
  return delivery.characters
}
