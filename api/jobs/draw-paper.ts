/** Draws one paper of a ruling, a licence's copy or a letter, and keeps it byte for byte. Running twice draws the same and keeps one. */

import type { Licence, LicenceNumber, PaperKind } from '#engine'
import { createHash } from 'node:crypto'
import { Conflict, type LicenceRow } from '#store'
import type { Context } from '../context.ts'
import { parseLicenceLayout } from '../licence/licence-layout.ts'
import type { PaperRoom } from '../licence/paper.ts'
import { keptAnswers } from '../road/filing.ts'
import { getMatter } from '../road/find-matter.ts'
import { letterFor } from '../road/letter-for.ts'
import { verifyUrl } from '../road/summarise.ts'

export type PaperOrder = { readonly applicationId: string; readonly revision: number; readonly kind: PaperKind; readonly copyNo: number }

export async function drawPaper(ctx: Context, paper: PaperRoom, order: PaperOrder): Promise<void> {
  const { applicationId, revision, kind, copyNo } = order
  const drawn = (await ctx.store.listDocuments(applicationId)).some((each) => each.kind === kind && each.copyNo === copyNo && each.revision === revision)
  if (drawn) return
  const licence = (await ctx.store.findLicenceOf(applicationId)) ?? null
  const bytes = kind === 'licence-original' || kind === 'licence-duplicate' ? await drawLicence(ctx, paper, { licence, copyNo }) : await drawLetter(ctx, paper, { ...order, kind }, licence)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const row = { id: ctx.newId('doc'), kind, applicationId, licenceNumber: licence?.number ?? null, revision, copyNo, sha256, bytes, createdAt: ctx.now() }
  await ctx.store.transact((tx) => tx.insertDocument(row)).catch(unlessDrawnMeanwhile)
}

/** A worker that was taken for dead may draw beside its successor: the first paper stays, the second is the same. */
function unlessDrawnMeanwhile(error: unknown): void {
  if (!(error instanceof Conflict) || error.index !== 'documents_one_of_a_kind') throw error
}

async function drawLicence(ctx: Context, paper: PaperRoom, { licence, copyNo }: { readonly licence: LicenceRow | null; readonly copyNo: number }): Promise<Buffer> {
  if (licence === null) throw new Error('a licence is to be drawn that was never issued')
  const { licenceLayout } = getMatter(ctx, licence.matter)
  const copy = copyNo === 0 ? ({ kind: 'original' } as const) : ({ kind: 'duplicate', number: copyNo, of: licence.duplicates } as const)
  return paper.licencePdf(licenceFrom(ctx, licence), parseLicenceLayout(licenceLayout), copy, verifyUrl(ctx.office.publicUrl, licence.number, licence.verificationCode))
}

/** The row keeps the registry's code; the paper shows its name. */
function licenceFrom(ctx: Context, { number, matter, face, registry, establishedOn, issuedOn, duplicates, specimen }: LicenceRow): Licence {
  const name = ctx.policy.lists.registries.find((each) => each.code === registry)?.registry.zh ?? registry
  return { number: number as LicenceNumber, matter, face, registry: name, establishedOn, issuedOn, duplicates, specimen }
}

type LetterOrder = PaperOrder & { readonly kind: Exclude<PaperKind, 'licence-original' | 'licence-duplicate'> }

async function drawLetter(ctx: Context, paper: PaperRoom, { applicationId, revision, kind }: LetterOrder, licence: LicenceRow | null): Promise<Buffer> {
  const application = await ctx.store.findApplication(applicationId)
  const decision = (await ctx.store.listDecisions(applicationId)).findLast((each) => each.revision === revision && RULING_OF[kind] === each.ruling)
  if (application === undefined || decision === undefined) throw new Error(`${applicationId}: no decision of revision ${String(revision)} asks for a ${kind}`)
  const { answers } = await ctx.store.getSubmission(applicationId, revision)
  const { operator, scope } = keptAnswers(answers)
  const openCase = (await ctx.store.findOpenCase(applicationId)) ?? null
  return paper.letterPdf(letterFor(ctx, { kind, application, decision, openCase: kind === 'receipt' ? openCase : null, licence, addressee: operator.name, scopeItems: scope.items }))
}

const RULING_OF = { approval: 'approve', receipt: 'review', notice: 'correct', refusal: 'refuse', routing: 'route' } as const
