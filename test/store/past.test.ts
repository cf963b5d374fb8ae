/** Decisions of the rules in the order in which they were made, a page at a time, counted, and the ledger of one subject; on both databases. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { application, decision, NOON, submission } from './support/noodle-shop.ts'
import { KINDS, openFresh, type Opened } from './support/stores.ts'

describe.each(KINDS)('the past on %s', (kind) => {
  let opened: Opened
  beforeEach(async () => {
    opened = await openFresh(kind)
  })
  afterEach(() => opened.close())

  const at = (second: number): string => new Date(Date.parse(NOON) + second * 1_000).toISOString()

  /** Two at one moment, one of a clerk, one of another form. */
  async function decided(): Promise<void> {
    await opened.store.transact(async (tx) => {
      for (const [place, change] of [{ id: 'dec_c', decidedAt: at(0) }, { id: 'dec_b', decidedAt: at(5) }, { id: 'dec_a', decidedAt: at(5) }, { id: 'dec_k', decidedAt: at(6), byKind: 'clerk', reason: '核对无误', ruling: 'correct' }, { id: 'dec_f', decidedAt: at(7), form: 'individual-cancel' }, { id: 'dec_d', decidedAt: at(9) }].entries()) {
        const applicationId = `app_${String(place)}`
        await tx.insertApplication(application({ id: applicationId, receiptCode: `W4NG-${String(place)}` }))
        await tx.insertSubmission(submission({ applicationId }))
        await tx.insertDecision(decision({ ruling: 'review', ...(change as object), applicationId }))
      }
    })
  }

  const ids = async (after: { readonly decidedAt: string; readonly id: string } | null, before = at(100), limit = 10): Promise<readonly string[]> =>
    (await opened.store.listRulesDecisions({ form: 'individual-establish', after, before, limit })).map(({ id }) => id)

  it('what the rules decided · comes oldest first, by id within a moment, from any place on', async () => {
    await decided()
    expect(await ids(null)).toEqual(['dec_c', 'dec_a', 'dec_b', 'dec_d'])
    expect(await ids({ decidedAt: at(5), id: 'dec_a' })).toEqual(['dec_b', 'dec_d'])
    expect(await ids({ decidedAt: at(5), id: 'dec_b' }, at(9))).toEqual([])
    expect(await ids(null, at(9), 2)).toEqual(['dec_c', 'dec_a'])
  })

  it('counted up to a place · is as many as are listed up to it', async () => {
    await decided()
    const count = (id: string, second: number): Promise<number> => opened.store.countRulesDecisions('individual-establish', { decidedAt: at(second), id })
    expect(await Promise.all([count('dec_c', 0), count('dec_a', 5), count('dec_b', 5), count('dec_z', 8), count('dec_d', 9)])).toEqual([1, 2, 3, 3, 4])
    expect(await opened.store.countRulesDecisions('no-form', { decidedAt: at(9), id: 'dec_d' })).toBe(0)
  })

  it('the ledger of one subject · is all of it, in order, and nothing else', async () => {
    await opened.store.transact(async (tx) => {
      for (const [kind_, subject] of [['replay.sampled', 'replay 2026-11-23'], ['rule-set.activated', 'individual-establish'], ['rule-set.rolled-back', 'individual-establish']] as const) {
        await tx.insertLedgerEntry({ kind: kind_, subject, digest: 'd', actor: 'a', at: NOON })
      }
    })
    expect((await opened.store.listLedgerEntriesOn('individual-establish')).map((entry) => entry.kind)).toEqual(['rule-set.activated', 'rule-set.rolled-back'])
    expect(await opened.store.listLedgerEntriesOn('nobody')).toEqual([])
  })
})
