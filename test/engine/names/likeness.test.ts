/** Trade names compared by ear, eye and inclusion. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareNames } from '../../../engine/names/likeness.ts'
import { LISTS } from './name-lists.ts'

describe('likeness', () => {
  it.each([
    ['王小明', '王小明', 'identical'],
    ['張三', '张三', 'identical'],
    ['张 三', '张三', 'identical'],
    ['牛栏山', '牛兰山', 'same-sound'],
    ['长乐', '常乐', 'same-sound'],
    ['重庆人家', '虫庆人家', 'same-sound'],
    ['未来', '末来', 'looks-alike'],
    ['王小明', '玉小明', 'looks-alike'],
    ['阿里巴巴在线', '阿里巴巴', 'contains'],
    ['阿里巴巴', '阿里巴巴在线', 'contained'],
    ['阿里巴巴', '马云阿理巴巴', 'partly-same-sound'],
    ['马云阿理巴巴', '阿里巴巴', 'partly-same-sound'],
    ['王晓鸣记', '小王小明', null],
    ['小明', '王晓鸣', null],
    ['乐行天下', '岳杭天夏', 'same-sound'],
    ['单于记', '善于计', 'same-sound'],
    ['己未', '已末', 'looks-alike'],
    ['己未', '已火', null],
    ['张三', '李四', null],
    ['张三', '张四', null],
    ['王', '王小明', null],
    ['', '王小明', null],
    ['', '', null],
  ])('%s against %s · %s', (wish, other, likeness) => {
    expect(compareNames(wish, other, LISTS)).toBe(likeness)
  })

  it('both ways round · contains becomes contained, all else stays', () => {
    const turned = { contains: 'contained', contained: 'contains' } as const
    for (const [a, b] of [['老街坊', '街坊'], ['牛栏山', '牛兰山'], ['张三', '李四']] as const) {
      const there = compareNames(a, b, LISTS)
      expect(compareNames(b, a, LISTS)).toBe(there === 'contains' || there === 'contained' ? turned[there] : there)
    }
  })
})

describe('likeness · of any two names', () => {
  const name = fc.array(fc.constantFrom(...'王玉壬小晓明鸣铭己已巳乐月和禾未末阿里理'), { minLength: 0, maxLength: 14 }).map((characters) => characters.join(''))

  it('the other way round · the same, but for contains and contained', () => {
    const turned = { contains: 'contained', contained: 'contains' } as const
    fc.assert(
      fc.property(name, name, (a, b) => {
        const there = compareNames(a, b, LISTS)
        expect(compareNames(b, a, LISTS)).toBe(there === 'contains' || there === 'contained' ? turned[there] : there)
      }),
      { numRuns: 2_000 },
    )
  })

  it('with itself · identical, unless there is nothing to compare', () => {
    fc.assert(fc.property(name, (each) => { expect(compareNames(each, each, LISTS)).toBe(each === '' ? null : 'identical') }))
  })

  it('longer than twelve characters · compared as a whole, never for what lies inside', () => {
    const long = '王小明阿里巴巴在线商贸行'
    expect(compareNames(long, '阿里巴巴', LISTS)).toBe('contains')
    expect(compareNames(`${long}一`, '阿里巴巴', LISTS)).toBeNull()
    expect(compareNames(`${long}一`, `${long}衣`, LISTS)).toBe('same-sound')
  })
})
