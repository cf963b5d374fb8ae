/** What makes a regular expression risky to run over whatever is sent: engines that go back and try again may try for minutes. */

import type { PatternPart, Way } from './pattern-parts.ts'
import { waysOf } from './pattern-parts.ts'
import type { Text } from './texts-file.ts'

export const PATTERN_FAULTS = {
  broken: { zh: '正则表达式无法解析。', en: 'The pattern is no regular expression.' },
  'look-around': { zh: '正则表达式不得使用前瞻或后顾断言。', en: 'The pattern looks ahead or behind.' },
  'back-reference': { zh: '正则表达式不得使用反向引用。', en: 'The pattern refers back to what it matched.' },
  'nested-quantifier': {
    zh: '重复之中又有重复或分支：请让每一轮以一个本轮别处不出现的字符开头。',
    en: 'Something repeats, or branches, inside a repetition: let each round begin with a character that occurs nowhere else in it.',
  },
} as const satisfies { readonly [fault: string]: Text }

export type PatternFault = keyof typeof PATTERN_FAULTS

export function patternFaults(pattern: string): readonly PatternFault[] {
  if (!isExpression(pattern)) return ['broken']
  const bare = pattern.replace(/\[(?:\\[^]|[^\]\\])*\]/g, 'x')
  const faults: readonly PatternFault[] = [
    ...(/(?<!\\)(?:\\\\)*\(\?<?[=!]/.test(bare) ? ['look-around' as const] : []),
    ...(/(?<!\\)(?:\\\\)*\\(?:[1-9]|k<)/.test(bare) ? ['back-reference' as const] : []),
  ]
  if (faults.length > 0) return faults
  return waysOf(pattern).some(isRisky) ? ['nested-quantifier'] : []
}

function isExpression(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'u').unicode
  } catch {
    return false
  }
}

function isRisky(way: Way): boolean {
  return way.some((part) => part.what.kind === 'group' && ((part.most > 1 && !isOrderly(part.what.ways)) || part.what.ways.some(isRisky)))
}

/** One way only, and either always the same number of characters or with a beginning that cannot be mistaken. */
function isOrderly(ways: readonly Way[]): boolean {
  const [way] = ways
  return way !== undefined && ways.length === 1 && (way.every(isFixed) || beginsUnmistakably(way))
}

function isFixed(part: PatternPart): boolean {
  return part.least === part.most && (part.what.kind === 'characters' || (part.what.ways.length === 1 && part.what.ways.every((way) => way.every(isFixed))))
}

/** `·王+`, `[.-]{1,2}[a-z]+`: no later part admits a character of the first, so nobody can take one round for two. */
function beginsUnmistakably([first, ...rest]: Way): boolean {
  if (first?.what.kind !== 'characters') return false
  const once = first.least === 1 && first.most === 1
  const firsts = listed(first.what.source)
  if (firsts === undefined || !(once || (first.least > 0 && rest.some((part) => part.least > 0)))) return false
  return setsIn(rest).every((source) => {
    const others = new RegExp(`^${source}$`, 'u')
    return firsts.every((one) => !others.test(one))
  })
}

/** The characters of a set that names each of them; undefined for ranges, classes and what is left out. */
function listed(source: string): readonly string[] | undefined {
  const inner = /^\[([^^][^]*)\]$/.exec(source)?.[1] ?? (/^(?:\\[^A-Za-z0-9]|[^[\\.])$/u.test(source) ? source : undefined)
  if (inner === undefined || /\\[A-Za-z0-9]|[^\\]-./.test(inner)) return undefined
  return [...inner.replace(/\\(.)/gu, '$1')]
}

function setsIn(parts: readonly PatternPart[]): readonly string[] {
  return parts.flatMap(({ what }) => (what.kind === 'characters' ? [what.source] : what.ways.flatMap(setsIn)))
}
