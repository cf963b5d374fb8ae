/** One visit, one draft: however quickly somebody taps, and whoever comes next. */

import { describe, expect, it } from 'vitest'
import { loadForm } from '#forms'
import { call } from '#contract'
import type { Ask } from '../../../kiosk-ui/ask.ts'
import { draftKeeper } from '../../../kiosk-ui/form/draft-keeper.ts'
import { pretendOffice } from './support/pretend-office.ts'

const form = loadForm('individual-establish', 1)

function keeperWithLog() {
  const office = pretendOffice()
  const sent: (string | undefined)[] = []
  let made = 0
  const ask: Ask = async (route, input) => {
    const fields = input as Readonly<Record<string, unknown>> & { readonly code?: string }
    sent.push(fields.code)
    made += fields.code === undefined ? 1 : 0
    return call(route, { ...fields, code: fields.code ?? `K7MQ2WX4PZ9${String(made)}` }, { fetch: office.fetch })
  }
  return { keeper: draftKeeper(ask, form), sent, office }
}

describe('draft keeper', () => {
  it('two pages in quick succession · the second continues the draft of the first', async () => {
    const { keeper, sent } = keeperWithLog()
    const [first, second] = await Promise.all([
      keeper.save({ visit: 'v1', code: undefined, answers: {}, page: 'private' }),
      keeper.save({ visit: 'v1', code: undefined, answers: {}, page: 'residence' }),
    ])
    expect(second.code).toBe(first.code)
    expect(sent).toEqual([undefined, first.code])
  })

  it('the next person · gets a draft of their own', async () => {
    const { keeper } = keeperWithLog()
    const mine = await keeper.save({ visit: 'v1', code: undefined, answers: {}, page: 'private' })
    const theirs = await keeper.save({ visit: 'v2', code: undefined, answers: {}, page: 'private' })
    expect(theirs.code).not.toBe(mine.code)
  })

  it('no connection for one page · the next page saves', async () => {
    const { keeper, office } = keeperWithLog()
    office.down = true
    await expect(keeper.save({ visit: 'v1', code: undefined, answers: {}, page: 'private' })).rejects.toThrow()
    office.down = false
    await expect(keeper.save({ visit: 'v1', code: undefined, answers: {}, page: 'residence' })).resolves.toHaveProperty('code')
  })
})
