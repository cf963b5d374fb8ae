/** Capital in ten thousand yuan: the sum, its faults, and the capital characters on the paper. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { capitalText, capitalYuan } from '../../../engine/capital.ts'

describe('capital in capital characters', () => {
  it.each([
    ['100', '壹佰万圆整'],
    ['50', '伍拾万圆整'],
    ['3', '叁万圆整'],
    ['123.45', '壹佰贰拾叁万肆仟伍佰圆整'],
    ['0', '零圆整'],
    ['0.5', '伍仟圆整'],
    ['1.0001', '壹万零壹圆整'],
    ['1.01', '壹万零壹佰圆整'],
    ['10.1', '壹拾万壹仟圆整'],
    ['1000.0001', '壹仟万零壹圆整'],
    ['10000', '壹亿圆整'],
    ['10001', '壹亿零壹万圆整'],
    ['10005000.0006', '壹仟亿伍仟万零陆圆整'],
    ['20000000', '贰仟亿圆整'],
    ['120000000', '壹万贰仟亿圆整'],
    ['0.00012', '壹圆贰角整'],
    ['0.000123', '壹圆贰角叁分'],
    ['0.000105', '壹圆零伍分'],
    ['0.00005', '伍角整'],
    ['0.000005', '伍分'],
    ['3.000001', '叁万圆零壹分'],
    ['999999999999.999999', '玖仟玖佰玖拾玖万玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖圆玖角玖分'],
  ])('%s 万元 · %s', (wan, text) => {
    expect(capitalText(wan)).toBe(text)
  })

  it('no amount · throws', () => expect(() => capitalText('-3')).toThrow(/negative/))

  it('any whole sum · reads back to itself', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 9_999_999_999_999_999n }), (yuan) => {
        const digits = String(yuan).padStart(5, '0')
        expect(readBack(capitalText(`${digits.slice(0, -4)}.${digits.slice(-4)}`).replace('圆整', ''))).toBe(yuan)
      }),
    )
  })
})

describe('capital as a sum', () => {
  it('decimal text · yuan', () => {
    expect(capitalYuan('3')).toEqual({ ok: true, yuan: 30_000 })
    expect(capitalYuan('500.000001')).toEqual({ ok: true, yuan: 5_000_000.01 })
    expect(capitalYuan('-0')).toEqual({ ok: true, yuan: 0 })
  })

  it.each([
    ['-3', 'negative'],
    ['', 'not-an-amount'],
    ['3万', 'not-an-amount'],
    ['1e9', 'not-an-amount'],
    ['3.', 'not-an-amount'],
    ['٣', 'not-an-amount'],
    ['1'.repeat(13), 'too-long'],
    ['1.0000001', 'too-long'],
  ])('%s · %s', (text, fault) => {
    expect(capitalYuan(text)).toEqual({ ok: false, fault })
  })
})

/** The reader’s way round: add up digits by place, multiply at 万 and 亿. */
function readBack(text: string): bigint {
  const [head = '', tail] = text.includes('亿') ? text.split('亿') : ['', text]
  const below = (part: string): bigint => {
    const [wan, rest] = part.includes('万') ? part.split('万') : ['', part]
    return small(wan ?? '') * 10_000n + small(rest ?? '')
  }
  return below(head) * 100_000_000n + below(tail ?? '')
}

function small(text: string): bigint {
  let sum = 0n
  let digit = 0n
  for (const character of text) {
    const place = { 拾: 10n, 佰: 100n, 仟: 1000n }[character]
    if (place === undefined) digit = BigInt('零壹贰叁肆伍陆柒捌玖'.indexOf(character))
    else sum += digit * place
    if (place !== undefined) digit = 0n
  }
  return sum + digit
}
