/** What makes a rule file unfit to be compiled, each with its place and a sentence: loud before anyone is decided, not silent while deciding. */

import type { Text } from '../../rule-set.ts'

export type CompileFault = {
  readonly code: CompileFaultCode
  /** The rule's name or place, and the way into its conditions, e.g. `R-ID-04/all/2`. */
  readonly at: string
  readonly text: Text
}

/** `{found}` is filled with what stands there. */
const COMPILE_FAULTS = {
  'not-a-list': { zh: '这里应当是列表。', en: 'this should be a list.' },
  'not-a-list-but-one': { zh: '“not”里只能有一个条件，不能是列表。', en: '“not” holds one condition, not a list.' },
  'not-a-condition': { zh: '这里应当是条件：all、any、not、condition 或 fact 之一。', en: 'this should be a condition: one of all, any, not, condition or fact.' },
  'mixed-condition': { zh: '同一条件里写了{found}：只能有一个，多出的会被悄悄忽略。', en: 'one condition holds {found}: only one may stand, the others would be dropped silently.' },
  'root-is-leaf': { zh: '规则的最外层应当是 all、any、not 或 condition。', en: 'the outermost condition of a rule should be all, any, not or condition.' },
  'missing-key': { zh: '缺少“{found}”。', en: '“{found}” is missing.' },
  'bad-event': { zh: '事件应当有 type。', en: 'an event should have a type.' },
  'bad-priority': { zh: '优先级“{found}”不是可用的数。', en: 'the priority “{found}” is no number that can be used.' },
  'unknown-condition': { zh: '没有名为“{found}”的条件。', en: 'there is no condition named “{found}”.' },
  'circular-condition': { zh: '条件“{found}”引用了自己。', en: 'the condition “{found}” refers to itself.' },
  'unknown-fact': { zh: '事实“{found}”不在给定的次序里。', en: 'the fact “{found}” is not in the order that was given.' },
  'unknown-operator': { zh: '没有运算“{found}”。', en: 'there is no operator “{found}”.' },
  'value-unfit': { zh: '这个运算不能与{found}比较。', en: 'this operator cannot compare with {found}.' },
  'value-not-plain': { zh: '{found}不是 JSON 值。', en: '{found} is no JSON value.' },
  'path-unfit': { zh: '路径“{found}”不受支持：只能用 $、名称、下标和 *。', en: 'the path “{found}” is not supported: only $, names, places and * may be used.' },
  'too-deep': { zh: '条件嵌套太深。', en: 'the conditions nest too deep.' },
  'too-large': { zh: '展开后条件太多（{found}）。', en: 'there are too many conditions once named ones are filled in ({found}).' },
} as const satisfies Record<string, Text>

export type CompileFaultCode = keyof typeof COMPILE_FAULTS

export function compileFault(code: CompileFaultCode, at: string, found = ''): CompileFault {
  const { zh, en } = COMPILE_FAULTS[code]
  return { code, at, text: { zh: zh.replace('{found}', () => found), en: en.replace('{found}', () => found) } }
}

/** A run that json-rules-engine would reject: a fact that is missing, or values that an operator cannot take. */
export class EvaluationFault extends Error {
  readonly code: 'undefined-fact' | 'unfit-value'

  constructor(code: EvaluationFault['code'], message: string) {
    super(message)
    this.name = 'EvaluationFault'
    this.code = code
  }
}
