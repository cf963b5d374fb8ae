/** The life of a rule set: proposed, tried on history, approved by a second person for a day, in force, taken back. */

import { Type } from '@sinclair/typebox'
import { route } from './route.ts'
import { Id, Nullable } from './shapes.ts'

const Digest = Type.String({ pattern: '^[0-9a-f]{64}$', maxLength: 64, description: 'SHA-256 of the canonical text: what a rule set is known by' })
const Day = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', maxLength: 10 })
const ofDigest = Type.Object({ digest: Digest }, { additionalProperties: false })

const RuleSetView = Type.Object({
  digest: Digest,
  matter: Type.String(),
  version: Type.Integer(),
  /** Who proposed it: a member of staff, or the release it came with. */
  author: Type.String(),
  approver: Nullable(Type.String()),
  state: Type.Union([Type.Literal('draft'), Type.Literal('active'), Type.Literal('retired')]),
  /** Approved, and waiting for its day. */
  scheduled: Nullable(Type.Object({ approver: Type.String(), inForceOn: Type.String(), trial: Type.String() })),
  effectiveFrom: Type.String(),
  createdAt: Type.String(),
  activatedAt: Nullable(Type.String()),
})

const TrialView = Type.Object({
  id: Type.String(),
  /** The rules in force that the draft was held against. */
  base: Digest,
  decisions: Type.Integer(),
  changed: Type.Integer(),
  /** Counts by verdict, rule, district, trade and week; its shape is told in docs/trial.md. */
  report: Type.Unknown(),
  triedBy: Type.String(),
  at: Type.String(),
})

const Doubt = Type.Object({ pointer: Type.String(), code: Type.String(), zh: Type.String(), en: Type.String() })

export const proposeRuleSet = route({
  method: 'POST',
  path: '/rule-sets/:matter/drafts',
  who: ['staff'],
  title: { zh: '提交规则集草案', en: 'Propose a rule set' },
  idempotent: true,
  large: true,
  input: Type.Object({ matter: Type.String({ maxLength: 60 }), ruleSet: Type.Unknown(), examples: Type.Unknown() }, { additionalProperties: false }),
  output: Type.Object({ ruleSet: RuleSetView, doubts: Type.Array(Doubt) }),
  problems: ['forbidden', 'not_found', 'rule_set_unsound', 'rule_set_known', 'version_taken'],
})

export const listRuleSets = route({
  method: 'GET',
  path: '/rule-sets/:matter/versions',
  who: ['staff'],
  title: { zh: '规则集各版本', en: 'All versions of a rule set' },
  input: Type.Object({ matter: Type.String({ maxLength: 60 }) }, { additionalProperties: false }),
  output: Type.Object({ ruleSets: Type.Array(RuleSetView) }),
  problems: ['forbidden', 'not_found'],
})

export const openRuleSet = route({
  method: 'GET',
  path: '/rule-set-texts/:digest',
  who: ['staff'],
  title: { zh: '查看规则集全文、示例与试跑', en: 'A rule set whole, with its examples and trials' },
  input: ofDigest,
  output: Type.Object({ ruleSet: RuleSetView, text: Type.Unknown(), examples: Type.Unknown(), trials: Type.Array(TrialView) }),
  problems: ['forbidden', 'not_found'],
})

export const tryRuleSet = route({
  method: 'POST',
  path: '/rule-set-texts/:digest/trials',
  who: ['staff'],
  title: { zh: '用历史决定试跑', en: 'Try a rule set on all recorded decisions' },
  input: ofDigest,
  output: TrialView,
  problems: ['forbidden', 'not_found', 'already_in_force'],
})

export const tryRuleChange = route({
  method: 'POST',
  path: '/rule-sets/:matter/try',
  who: ['staff'],
  title: { zh: '边改边试：条件改动会改变哪些历史决定', en: 'Try changed conditions on all recorded decisions, while editing' },
  input: Type.Object(
    {
      matter: Type.String({ maxLength: 60 }),
      /** Entries of the rules in force by name, each with its new conditions as json-rules-engine writes them. */
      changes: Type.Array(Type.Object({ name: Type.String({ maxLength: 60 }), conditions: Type.Unknown() }, { additionalProperties: false }), { maxItems: 200 }),
      /** At most so many changed decisions by id. */
      listed: Type.Integer({ minimum: 0, maximum: 1_000 }),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({ base: Digest, report: Type.Unknown(), changed: Type.Array(Type.Object({ id: Type.String(), from: Type.String(), to: Type.String() })) }),
  problems: ['forbidden', 'not_found', 'rule_set_unsound'],
})

export const approveRuleSet = route({
  method: 'POST',
  path: '/rule-set-texts/:digest/approval',
  who: ['staff'],
  title: { zh: '由第二人批准并定生效日', en: 'Approve, as a second person, for a day' },
  idempotent: true,
  input: Type.Object({ digest: Digest, trial: Id('tri'), inForceOn: Day }, { additionalProperties: false }),
  output: RuleSetView,
  problems: ['forbidden', 'not_found', 'own_rules', 'already_in_force', 'trial_needed', 'day_unfit', 'already_approved'],
})

export const withdrawRuleSetApproval = route({
  method: 'POST',
  path: '/rule-set-texts/:digest/approval/withdraw',
  who: ['staff'],
  title: { zh: '撤回尚未生效的批准', en: 'Take an approval back before its day' },
  input: Type.Object({ digest: Digest, reason: Type.String({ maxLength: 500 }) }, { additionalProperties: false }),
  output: RuleSetView,
  problems: ['forbidden', 'not_found', 'not_approved', 'reason_needed'],
})

export const rollBackRuleSet = route({
  method: 'POST',
  path: '/rule-set-texts/:digest/roll-back',
  who: ['staff'],
  title: { zh: '退回到曾经施行的规则集', en: 'Go back to rules that were in force before' },
  idempotent: true,
  input: Type.Object({ digest: Digest, reason: Type.String({ maxLength: 500 }) }, { additionalProperties: false }),
  output: RuleSetView,
  problems: ['forbidden', 'not_found', 'own_rules', 'never_in_force', 'reason_needed'],
})
