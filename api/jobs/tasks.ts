/** Every task by name: what its payload must look like, and what it does. The whole list on one screen. */

import type { Context } from '../context.ts'
import type { PaperRoom } from '../licence/paper.ts'
import { drawPaper, type PaperOrder } from './draw-paper.ts'
import { redecide, type Redecision } from './redecide.ts'
import { replaySample, type NightlyReplay } from './replay-sample.ts'

export type Tools = { readonly ctx: Context; readonly paper: PaperRoom }

/** A payload was written by this program in the transaction that caused the job, so its shape is taken at its word. */
export const TASKS: Readonly<Record<string, (tools: Tools, payload: unknown) => Promise<void>>> = {
  'draw-paper': ({ ctx, paper }, payload) => drawPaper(ctx, paper, payload as PaperOrder),
  redecide: ({ ctx }, payload) => redecide(ctx, payload as Redecision),
  'replay-sample': ({ ctx }, payload) => replaySample(ctx, payload as NightlyReplay),
}
