/** Tests of a decision being written: what is missing is said at once, and only what belongs to the chosen ending is sent. */

import { describe, expect, it } from 'vitest'
import { faultsOf, freshDraft, isStarted, MOST, redraft, reviewOf } from '../../../staff-ui/clerk/draft.ts'
import type { Draft, DraftEvent } from '../../../staff-ui/clerk/draft.ts'

const BASIS = { document: '中华人民共和国市场主体登记管理条例', article: '第四十条第三款' }
const LEASE = { pointer: '/premises/proofs', label: { zh: '场所使用文件', en: 'Papers for the premises' }, text: '请提交写明到期日的租赁合同。' }

function written(...events: readonly DraftEvent[]): Draft {
  return events.reduce(redraft, freshDraft('a-key-made-when-the-form-opens'))
}

function missing(draft: Draft, ruled = false): readonly string[] {
  return faultsOf(draft, { ruled }).map((fault) => fault.at)
}

describe('draft of a decision', () => {
  it('nothing written · looked at · it is not started, and ending and reason are missing', () => {
    expect(isStarted(written())).toBe(false)
    expect(missing(written())).toEqual(['ending', 'reason'])
  })

  it('a refusal · without an article · the article is asked for, whatever the rules found', () => {
    const refusal = written({ type: 'ending', ending: 'refuse' }, { type: 'reason', reason: '处于禁止登记期限内。' })
    expect(missing(refusal)).toEqual(['basis'])
    expect(missing(refusal, true)).toEqual(['basis'])
    expect(missing(redraft(refusal, { type: 'add-basis', basis: BASIS }))).toEqual([])
  })

  it('a notice · without a point · is complete only when the rules already ask for a correction', () => {
    const notice = written({ type: 'ending', ending: 'correct' }, { type: 'reason', reason: '请补正以下内容。' })
    expect(missing(notice)).toEqual(['points'])
    expect(missing(notice, true)).toEqual([])
  })

  it('a point without words · checked · its field is named', () => {
    const notice = written({ type: 'ending', ending: 'correct' }, { type: 'reason', reason: '请补正以下内容。' }, { type: 'add-point', point: { ...LEASE, text: ' ' } })
    expect(faultsOf(notice, { ruled: true }).map((fault) => fault.text.zh)).toEqual(['“场所使用文件”还没有写怎么改。'])
  })

  it('a reason of blanks · checked · does not count as a reason', () => {
    expect(missing(written({ type: 'ending', ending: 'approve' }, { type: 'reason', reason: '      ' }))).toEqual(['reason'])
  })

  it('points and articles tried before · another ending chosen · only what belongs to it is sent, and the key stays', () => {
    const draft = written({ type: 'add-basis', basis: BASIS }, { type: 'add-point', point: LEASE }, { type: 'reason', reason: ' 材料齐全。 ' }, { type: 'ending', ending: 'approve' })
    expect(reviewOf(draft, 'case_1', 'approve')).toEqual({ id: 'case_1', verdict: 'approve', reason: '材料齐全。', basis: [], points: [] })
    expect(reviewOf(draft, 'case_1', 'refuse').basis).toEqual([BASIS])
    expect(reviewOf(draft, 'case_1', 'correct').points).toEqual([{ pointer: LEASE.pointer, text: LEASE.text }])
    expect(draft.key).toBe(written().key)
  })

  it('one article chosen twice · kept once; dropped again · gone', () => {
    const twice = written({ type: 'add-basis', basis: BASIS }, { type: 'add-basis', basis: { ...BASIS } })
    expect(twice.basis).toEqual([BASIS])
    expect(redraft(twice, { type: 'drop-basis', basis: BASIS }).basis).toEqual([])
  })

  it('more points than a notice takes · the list stops at the limit', () => {
    const many = written(...Array.from({ length: MOST.points + 1 }, (): DraftEvent => ({ type: 'add-point', point: LEASE })))
    expect(many.points).toHaveLength(MOST.points)
  })

  it('two points · the first worded anew and then removed · the second is untouched', () => {
    const other = { ...LEASE, pointer: '/name/tradeName' }
    const two = written({ type: 'add-point', point: LEASE }, { type: 'add-point', point: other }, { type: 'word-point', at: 0, text: '请另交合同。' })
    expect(two.points.map((point) => point.text)).toEqual(['请另交合同。', LEASE.text])
    expect(redraft(two, { type: 'drop-point', at: 0 }).points).toEqual([other])
  })
})
