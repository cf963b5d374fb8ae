/** The finding that stands for a disagreement of the two evaluators: whatever either says, a person decides. */

import type { Finding } from '../finding.ts'

/** No rule set holds it: it says something about the machine, not about the application. */
export const DISPUTE_RULE = 'R-EX-03'

export function disputeFinding(): Finding {
  return {
    name: DISPUTE_RULE,
    rule: DISPUTE_RULE,
    severity: 'review',
    statement: { zh: '两套判定不一致，转人工核对。', en: 'The two evaluations do not agree: a person checks.' },
    message: { zh: '您的申请要由工作人员再核对一次，不是您的问题。', en: 'A member of staff checks your application once more. This is not your fault.' },
    remedy: { zh: '您不用再做什么，等候即可；审核人员会在三个工作日内给您答复。', en: 'You need do nothing more; a member of staff will answer you within three working days.' },
    pointers: [],
    basis: [{ document: '本机关审批规则', article: DISPUTE_RULE, from: '2026-05-01', to: null }],
    mark: 'policy',
    discreet: false,
    facts: {},
  }
}

export function isDisputed(findings: readonly { readonly rule?: string }[]): boolean {
  return findings.some((finding) => finding.rule === DISPUTE_RULE)
}
