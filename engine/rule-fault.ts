/** What can be wrong with a rule set or its examples, each with a code and a sentence that says where and how to mend it. */

import type { Text } from './rule-set.ts'

export type RuleFault = {
  readonly code: RuleFaultCode
  /** Where: the name of an entry, of an example, or a JSON pointer into the file. */
  readonly at: string
  readonly text: Text
}

/** `{…}` are filled with what was found. */
export const RULE_FAULTS = {
  // The shape of the file
  'wrong-type': { zh: '这里应当是{expected}。', en: 'this should be {expected}.' },
  'missing-key': { zh: '缺少“{key}”。', en: '“{key}” is missing.' },
  'unexpected-key': { zh: '不认识“{key}”：规则里不能有优先级、链式、回调、路径或参数。', en: '“{key}” is not known here: a rule has no priority, chaining, callback, path or params.' },
  'too-deep': { zh: '条件嵌套超过{limit}层，请拆成更简单的事实。', en: 'conditions nest more than {limit} deep: make a simpler fact instead.' },
  'no-rules': { zh: '规则集里没有规则。', en: 'the rule set has no rules.' },
  'bad-date': { zh: '“{value}”不是日期（应为 YYYY-MM-DD）。', en: '“{value}” is no date (YYYY-MM-DD).' },
  'dates-reversed': { zh: '截止日{to}早于起始日{from}。', en: 'it ends on {to}, before it begins on {from}.' },
  // Entries
  'bad-rule-id': { zh: '规则编号“{id}”应当像 R-ID-04。', en: 'the rule id “{id}” should look like R-ID-04.' },
  'name-not-of-rule': { zh: '条目名应为“{rule}”、“{rule}.{severity}”或“{rule}.{severity}-分支”。', en: 'the entry should be named “{rule}”, “{rule}.{severity}” or “{rule}.{severity}-branch”.' },
  'duplicate-name': { zh: '条目名重复。', en: 'the name is used twice.' },
  'duplicate-conditions': { zh: '条件与“{other}”完全相同。', en: 'the conditions are the same as those of “{other}”.' },
  'same-severity-twice': { zh: '规则{rule}已有一条“{severity}”的条目（{other}）。', en: 'rule {rule} already has an entry of severity {severity} ({other}).' },
  'missing-text': { zh: '{field}缺少{language}文字。', en: '{field} has no {language} text.' },
  'missing-basis': { zh: '没有法律依据；政策性规则请写“本机关审批规则”。', en: 'there is no legal basis; for a policy rule cite the office’s own rules.' },
  'basis-overlap': { zh: '《{document}》{article}的两段有效期重叠。', en: 'two periods of {document} {article} overlap.' },
  'basis-not-in-force': { zh: '《{document}》{article}在规则集生效期内没有施行。', en: '{document} {article} is not in force while the rule set is.' },
  'refusal-without-law': { zh: '拟不予登记必须引用法律法规，不能只凭本机关规则。', en: 'a refusal must cite a law, not only the office’s own rules.' },
  'missing-pointer': { zh: '要求补正的规则须指明改哪一栏。', en: 'a correction must point to the field to correct.' },
  'bad-pointer': { zh: '“{pointer}”不是 JSON 指针。', en: '“{pointer}” is no JSON pointer.' },
  'unknown-placeholder': { zh: '文字里的{{name}}不是事实名。{hint}', en: 'the placeholder {{name}} is no fact. {hint}' },
  'unsayable-placeholder': { zh: '{{name}}是真假值，不能写进句子。', en: '{{name}} is true or false and cannot be said in a sentence.' },
  'indiscreet-placeholder': { zh: '风险提示不能说出事实值：去掉{{name}}。', en: 'a discreet rule may not show a value: remove {{name}}.' },
  'indiscreet-pointer': { zh: '风险提示不能指向具体栏目：去掉“{pointer}”。', en: 'a discreet rule may not point to a field: remove “{pointer}”.' },
  // Conditions
  'empty-conditions': { zh: '“{kind}”里没有条件，会永远成立。', en: 'an empty “{kind}” always holds.' },
  'unknown-fact': { zh: '事实目录里没有“{fact}”。{hint}', en: 'the catalogue has no fact “{fact}”. {hint}' },
  'protected-trait': { zh: '“{fact}”涉及受保护的个人特征，任何规则都不得使用。', en: '“{fact}” is a protected trait: no rule may use it.' },
  'unknown-operator': { zh: '没有运算“{operator}”。{hint}', en: 'there is no operator “{operator}”. {hint}' },
  'operator-unfit': { zh: '“{operator}”不能用于“{fact}”（{kind}）。', en: '“{operator}” does not fit “{fact}” ({kind}).' },
  'value-unfit': { zh: '{value}与“{fact}”（{kind}）不能比较。', en: '{value} cannot be compared with “{fact}” ({kind}).' },
  'value-not-listed': { zh: '“{value}”不是“{fact}”的取值。{hint}', en: '“{value}” is no value of “{fact}”. {hint}' },
  'null-may-fire': { zh: '“{fact}”可能不适用（null），这样写会误判：请改用 equal、in，或明确比较 null。', en: '“{fact}” may not apply (null) and this would hold by accident: use equal or in, or compare with null outright.' },
  // Examples
  'matter-differs': { zh: '这里写的是“{found}”，应为“{expected}”。', en: 'this says “{found}” where “{expected}” belongs.' },
  'base-incomplete': { zh: '底稿缺少事实“{fact}”。', en: 'the base lacks the fact “{fact}”.' },
  'fact-value-unfit': { zh: '“{fact}”不能取这个值：{value}。', en: '“{fact}” cannot have this value: {value}.' },
  'unknown-rule': { zh: '规则集里没有条目“{rule}”。{hint}', en: 'the rule set has no entry “{rule}”. {hint}' },
  'example-without-rule': { zh: '“{kind}”例子须写明是哪一条规则。', en: 'an example of kind {kind} names its rule.' },
  'example-contradicts': { zh: '例子种类是“{kind}”，预期的规则却与它相反。', en: 'the kind is {kind}, but the expected rules say otherwise.' },
  'near-miss-far': { zh: '反例没有改动这条规则读取的事实，说明不了界限。', en: 'the near miss changes no fact that the rule reads, so it shows no border.' },
  'no-firing-example': { zh: '没有使它触发的例子。', en: 'no example fires it.' },
  'no-near-miss': { zh: '没有差一点触发的反例。', en: 'no near miss exists.' },
  'wrong-verdict': { zh: '预期结论“{expected}”，实际“{found}”。', en: 'the verdict should be {expected} but is {found}.' },
  'wrong-rules': { zh: '预期触发[{expected}]，实际触发[{found}]。', en: 'it should fire [{expected}] but fires [{found}].' },
} as const satisfies Record<string, Text>

export type RuleFaultCode = keyof typeof RULE_FAULTS

/** Values found: plain, or one text for each language. */
export type Found = Readonly<Record<string, string | Text>>

export function ruleFault(code: RuleFaultCode, at: string, found: Found = {}): RuleFault {
  const { zh, en } = RULE_FAULTS[code]
  return { code, at, text: { zh: fill(zh, found, 'zh'), en: fill(en, found, 'en') } }
}

function fill(text: string, found: Found, language: keyof Text): string {
  const filled = text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = found[name]
    return value === undefined ? whole : typeof value === 'string' ? value : value[language]
  })
  return filled.trimEnd()
}
