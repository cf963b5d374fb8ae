/** The thread that draws paper, so that a licence being drawn never keeps a request waiting. Started by paper.ts only. */

import { parentPort } from 'node:worker_threads'
import { drawLetter, drawLicence } from './draw.ts'
import { MissingGlyphs, missingCharacters, openFont } from './fonts.ts'
import type { LicenceCopy } from './layout.ts'
import type { Letter } from './letter.ts'
import type { LicenceLayout } from './licence-layout.ts'
import type { Licence } from '#engine'

export type Order =
  | { readonly task: 'licence'; readonly licence: Licence; readonly layout: LicenceLayout; readonly copy: LicenceCopy; readonly verifyUrl: string }
  | { readonly task: 'letter'; readonly letter: Letter }
  | { readonly task: 'missing'; readonly text: string }
  | { readonly task: 'warm' }

export type Numbered = { readonly id: number; readonly order: Order }

export type Delivery =
  | { readonly id: number; readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly id: number; readonly kind: 'characters'; readonly characters: readonly string[] }
  | { readonly id: number; readonly kind: 'missing-glyphs'; readonly characters: readonly string[] }
  | { readonly id: number; readonly kind: 'failed'; readonly message: string }

parentPort?.on('message', (numbered: Numbered) => {
  deliver(numbered).then(
    (delivery) => parentPort?.postMessage(delivery),
    (error: unknown) => parentPort?.postMessage(confess(numbered.id, error)),
  )
})

async function deliver({ id, order }: Numbered): Promise<Delivery> {
  switch (order.task) {
    case 'licence':
      return { id, kind: 'bytes', bytes: await drawLicence(order.licence, order.layout, order.copy, order.verifyUrl) }
    case 'letter':
      return { id, kind: 'bytes', bytes: await drawLetter(order.letter) }
    case 'missing':
      return { id, kind: 'characters', characters: missingCharacters(order.text) }
    case 'warm':
      return { id, kind: 'characters', characters: await warm() }
  }
}

/** Opens the fonts and draws one letter, so that the first applicant does not wait for it (about 0.3 s). */
async function warm(): Promise<readonly string[]> {
  openFont('regular')
  openFont('bold')
  const text = { zh: '热身', en: 'Warm-up' }
  await drawLetter({ kind: 'receipt', title: text, registry: '样章', reference: '0', addressee: '样张', date: '2026-01-01', opening: '。', points: [], paragraphs: [], specimen: true })
  return []
}

function confess(id: number, error: unknown): Delivery {
  if (error instanceof MissingGlyphs) return { id, kind: 'missing-glyphs', characters: error.characters }
  return { id, kind: 'failed', message: error instanceof Error ? error.message : String(error) }
}
