/** Reasons that are kept for good: they say something, they hold no document number, and what cannot stand in a text is refused before they are looked at. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { contract } from '#contract'
import { assertKeptReason, assertReason } from '../../api/road/assert-reason.ts'
import { codeOf, openDesk, type Desk } from './support/a-desk.ts'

/** Nobody's: county 340199 does not exist. */
const ID_NO = '340199199003071012'
const WRITTEN = [ID_NO, '340199 19900307 1012', '340199-19900307-1012', '３４０１９９１９９００３０７１０１２', `编号7${ID_NO}6`]

describe('reason', () => {
  it.each(['', '    ', '\n\t \n', '\u3000\u3000\u3000\u3000', '\u00a0\u00a0\u00a0\u00a0', '\u2800\u2800\u2800\u2800', '理 \n \n 由', '。。。。。。', '𠮷𠮷', '——————'])('%j · says nothing', (reason) => {
    expect(() => assertReason(reason)).toThrow(expect.objectContaining({ code: 'reason_needed' }))
  })

  it.each(['等待核实', '见附件。', '本人\n来电', '𠮷𠮷𠮷𠮷', 'sick'])('%j · says something', (reason) => {
    expect(() => assertReason(reason)).not.toThrow()
  })

  it.each(WRITTEN)('%s inside · is too much to keep', (number) => {
    expect(() => assertKeptReason(`本人持身份证${number}到窗口`)).toThrow(expect.objectContaining({ code: 'reason_private' }))
  })

  it.each([
    ['letters behind the digits in small', '340199199003071x12', ''],
    ['a licence number', '本人出示执照92340104MA8ABCDE1X', ''],
    ['a licence number of digits', '本人出示执照913401007117774215', ''],
    ['a day and a telephone', '2026年11月22日来电13800000000', ''],
    ['a short number given beside it, as a year is', '本人2026年来过', '2026'],
  ])('%s · may stand there', (_, reason, idNo) => {
    expect(() => assertKeptReason(reason, idNo)).not.toThrow()
  })

  it('number of another document · given beside it · may not be repeated in it', () => {
    expect(() => assertKeptReason('本人持护照 e1234 5678 到窗口', 'E12345678')).toThrow(expect.objectContaining({ code: 'reason_private' }))
  })
})

describe('over HTTP', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = await openDesk()
  })
  afterAll(() => desk.door.close())

  it.each([
    ['a document number', `本人证件${ID_NO}`, '422 reason_private'],
    ['nothing to read', '\u2800\u2800\u2800\u2800', '422 reason_needed'],
    ['an invisible sign', '本人来电\u200b申请', '400 forbidden_character'],
    ['a turn of direction', '本人来电\u202e申请', '400 forbidden_character'],
    ['a control character', '本人来电\u0007申请', '400 forbidden_character'],
    ['two characters of four units', '𠮷𠮷', '422 input_invalid'],
    ['more than five hundred characters', '由'.repeat(501), '422 input_invalid'],
  ])('%s · is kept of no act', async (_, reason, code) => {
    const { id } = await desk.hold()
    const told = [
      await desk.tell(contract.extendCase, { id, reason }),
      await desk.tell(contract.revealAnswers, { id, reason }),
      await desk.tell(contract.releaseReservation, { id: 'name_0000000000', seen: '0'.repeat(64), reason }),
    ]
    expect(told.map(codeOf)).toEqual([code, code, code])
    expect((await desk.open(id)).acts).toEqual([])
  })

  it('five hundred rare characters in several lines · are kept as they are', async () => {
    const { id } = await desk.hold()
    const reason = `${'𠮷'.repeat(250)}\n${'由'.repeat(249)}`
    expect(codeOf(await desk.tell(contract.extendCase, { id, reason }))).toBe('200')
    expect((await desk.open(id)).acts.map((act) => act.reason)).toEqual([reason])
  })
})
