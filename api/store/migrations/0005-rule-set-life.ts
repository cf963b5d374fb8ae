/** A rule set's life beyond draft, in force and retired: its examples, the trials it went through, and the approvals that await their day. */
import type { Refusal } from '../dialect/dialect.ts'
import type { Migration } from './migration.ts'
import { frozen, never } from './refusal-words.ts'

const REFUSALS: readonly Refusal[] = [
  never('rule_set_examples_frozen', 'rule_set_examples', 'update', 'the examples of a rule set are part of what was approved'),
  never('rule_set_examples_kept', 'rule_set_examples', 'delete', 'the examples of a rule set are never deleted'),
  never('rule_set_trials_frozen', 'rule_set_trials', 'update', 'what a trial showed is never rewritten'),
  never('rule_set_trials_kept', 'rule_set_trials', 'delete', 'a trial is never deleted'),
  {
    name: 'rule_set_approvals_four_eyes', table: 'rule_set_approvals', on: 'insert',
    when: `new.state <> 'waiting' or exists (select 1 from rule_sets s where s.digest = new.digest and s.author = new.approver)`,
    because: 'nobody approves their own rules, and an approval begins waiting',
  },
  {
    name: 'rule_set_approvals_trial', table: 'rule_set_approvals', on: 'insert',
    when: `not exists (select 1 from rule_set_trials t where t.id = new.trial and t.digest = new.digest and t.base = new.base)`,
    because: 'an approval rests on a trial of this very rule set against the rules in force',
  },
  {
    name: 'rule_set_approvals_moves', table: 'rule_set_approvals', on: 'update',
    when: `not (old.state = 'waiting' and new.state in ('done', 'withdrawn', 'overtaken')) or ${frozen('id', 'digest', 'base', 'trial', 'approver', 'in_force_on', 'at')}`,
    because: 'an approval is settled once, and what it says never changes',
  },
  never('rule_set_roll_backs_frozen', 'rule_set_roll_backs', 'update', 'a roll-back is never rewritten'),
  never('rule_set_roll_backs_kept', 'rule_set_roll_backs', 'delete', 'a roll-back is never deleted'),
  never('rule_set_approvals_kept', 'rule_set_approvals', 'delete', 'an approval is never deleted'),
]

export const ruleSetLife: Migration = {
  name: '0005-rule-set-life',
  statements: ({ words: { strict }, refusal }) => [
    `create table rule_set_examples (
  digest text not null primary key references rule_sets (digest),
  text text not null
)${strict}`,
    `create table rule_set_trials (
  id text not null primary key,
  digest text not null references rule_sets (digest),
  base text not null references rule_sets (digest),
  decisions integer not null check (decisions >= 0),
  changed integer not null check (changed >= 0),
  report text not null,
  tried_by text not null,
  at text not null
)${strict}`,
    'create index rule_set_trials_by_digest on rule_set_trials (digest, at)',
    `create table rule_set_approvals (
  id text not null primary key,
  digest text not null references rule_sets (digest),
  base text not null references rule_sets (digest),
  trial text not null references rule_set_trials (id),
  approver text not null,
  in_force_on text not null,
  state text not null constraint rule_set_approvals_state check (state in ('waiting', 'done', 'withdrawn', 'overtaken')),
  at text not null,
  settled_at text,
  reason text,
  constraint rule_set_approvals_settled check ((state = 'waiting') = (settled_at is null))
)${strict}`,
    `create table rule_set_roll_backs (
  id text not null primary key,
  digest text not null references rule_sets (digest),
  base text not null references rule_sets (digest),
  rolled_back_by text not null,
  reason text not null constraint rule_set_roll_backs_reason check (length(reason) >= 4),
  at text not null
)${strict}`,
    'create index rule_set_roll_backs_by_digest on rule_set_roll_backs (digest, at)',
    `create unique index rule_set_approvals_one_waiting on rule_set_approvals (digest) where state = 'waiting'`,
    `create index rule_set_approvals_due on rule_set_approvals (in_force_on) where state = 'waiting'`,
    ...REFUSALS.flatMap((each) => refusal(each)),
  ],
}
