/** What clerks did to a case on both databases: kept with its reason, told in its order, never changed. */

import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Rows } from '../../api/store/index.ts'
import { later, NOON } from './support/noodle-shop.ts'
import { KINDS, openFresh, type Opened } from './support/stores.ts'

type Act = Rows['caseActs']

function act(change: Partial<Act> = {}): Act {
  return { id: 'act_1', applicationId: 'app_1', caseId: 'case_1', kind: 'extended', reason: '等待住所核实', byId: 'staff_li', actedAt: NOON, ...change }
}

describe.each(KINDS)('acts on %s', (kind) => {
  let office: Opened
  beforeEach(async () => {
    office = await openFresh(kind)
  })
  afterEach(() => office.close())

  const add = (...rows: readonly Act[]) => office.store.transact(async (tx) => {
    for (const row of rows) await tx.insertCaseAct(row)
  })

  it('acts of an application · read back · are what was written, in their order, of all its cases', async () => {
    const [first, second] = [act(), act({ id: 'act_2', caseId: 'case_2', kind: 'revealed', reason: '多行\n理由 𠮷', actedAt: later(1) })]
    await add(second, first, act({ id: 'act_3', applicationId: 'app_2' }))
    expect(await office.store.listCaseActs('app_1')).toEqual([first, second])
  })

  it('act · without a reason, of no known kind, or twice · is refused', async () => {
    await add(act())
    await expect(add(act())).rejects.toMatchObject({ index: 'case_acts_pkey' })
    for (const [change, constraint] of [[`reason = '无'`, 'case_acts_reason'], [`kind = 'forgotten'`, 'case_acts_kind']] as const) {
      const [column, value] = change.split(' = ')
      const row = { id: `'act_9'`, application_id: `'app_1'`, case_id: `'case_1'`, kind: `'revealed'`, reason: `'等待核实'`, by_id: `'staff'`, acted_at: `'${NOON}'`, [column ?? '']: value ?? '' }
      const insert = `insert into case_acts (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`
      if (kind === 'postgres') await expect(office.attack(insert)).rejects.toMatchObject({ constraint })
      else await expect(office.attack(insert)).rejects.toMatchObject({ code: 'refused' })
    }
  })

  it('act · changed or deleted past the store · stays', async () => {
    await add(act())
    for (const [attack, constraint] of [[`update case_acts set reason = '没有理由'`, 'case_acts_frozen'], ['delete from case_acts', 'case_acts_kept']] as const) {
      await expect(office.attack(attack)).rejects.toMatchObject({ constraint })
    }
    expect(await office.store.listCaseActs('app_1')).toEqual([act()])
  })
})
