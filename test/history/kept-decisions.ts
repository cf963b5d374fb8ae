/** Invented decisions written into a real store as the office writes them, so that history can be read from it. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { PastDecision, RuleSet } from '#engine'
import { openStore, type Store } from '#store'
import { openHistory, type History, type MarksOf } from '../../api/history/index.ts'
import { inventPast } from '../engine/trial/invented-past.ts'
import { application, decision, submission } from '../store/support/noodle-shop.ts'

export type PastOffice = {
  readonly store: Store
  readonly folder: string
  readonly history: History
  /** Makes decisions a second apart, from where the last ones ended. */
  readonly decide: (decisions: readonly PastDecision[]) => Promise<void>
  /** One that turns up late: its transaction began before others that are long committed. */
  readonly decideLate: (late: PastDecision, at: string) => Promise<void>
  readonly close: () => Promise<void>
}

const BEGIN = Date.parse('2026-11-02T01:00:00.000Z')
export const LATER = '2026-11-30T00:00:00.000Z'

/** What a test decision is filed under stands in its answers, to be found again. */
export function marksOf(...[, answers]: Parameters<MarksOf>): ReturnType<MarksOf> {
  const { district, trade } = answers as unknown as { readonly district: string; readonly trade: string }
  return { district, trade }
}

export async function aPastOffice(): Promise<PastOffice> {
  const folder = mkdtempSync(join(tmpdir(), 'miaopi-history-'))
  const store = await openStore({ url: `sqlite:${folder}/office.db`, sealKey: Buffer.alloc(32, 5), schema: 'migrate', allowUnsafe: true })
  let made = 0
  const insert = (past: PastDecision, decidedAt: string): Promise<void> =>
    store.transact(async (tx) => {
      made += 1
      const applicationId = `app_${String(made)}`
      await tx.insertApplication(application({ id: applicationId, receiptCode: `W4NG-${String(made)}` }))
      await tx.insertSubmission(submission({ applicationId, answers: { district: past.district, trade: past.trade } }))
      const findings = past.findings.map(({ name, severity }) => ({ name, severity, rule: name }))
      await tx.insertDecision(decision({ id: past.id, applicationId, verdict: past.verdict, ruling: 'review', decidedAt, ruleSetDigest: past.ruleSet, record: { facts: past.facts, findings, verdict: past.verdict } }))
    })
  return {
    store,
    folder,
    history: openHistory({ store, dataFolder: folder, form: 'individual-establish', marksOf, now: () => LATER }),
    decide: async (decisions) => {
      for (const past of decisions) await insert(past, new Date(BEGIN + made * 1_000).toISOString())
    },
    decideLate: insert,
    close: async () => {
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** In the weeks in which the test office decides them. */
export function invented(count: number, ruleSet: RuleSet, seed = 3): readonly PastDecision[] {
  return [...inventPast(count, { seed, ruleSet })].map((past) => ({ ...past, week: '2026-W45' }))
}
