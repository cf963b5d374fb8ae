/** A rule set on its way: the shipped one under the next version's number, proposed by hand or already in the register. */

import { digestOf } from '../../../api/policy/digest.ts'
import { parseRuleSet, type RuleSet } from '#engine'
import type { TestOffice } from '../../support/an-office.ts'
import { MATTER, readRules, type Loose } from '../../rules/shipped.ts'

/** Versions are used up: two tests never propose the same. */
let lastVersion = 100

export type Proposal = { readonly matter: string; readonly ruleSet: unknown; readonly examples: unknown }

/** `change` may touch a copy of the shipped rules before they are proposed. */
export function aProposal(change: (rules: Loose) => void = () => undefined): Proposal {
  const rules: Loose = readRules(`${MATTER}/v1.json`)
  change(rules)
  lastVersion += 1
  return { matter: MATTER, ruleSet: { ...rules, version: lastVersion }, examples: readRules(`${MATTER}/examples.json`) }
}

/** Straight into the register, by another officer than `policy`. */
export async function aDraft({ ctx }: TestOffice): Promise<string> {
  const parsed = parseRuleSet(aProposal().ruleSet)
  if (!parsed.ok) throw new Error('the shipped rules cannot be read')
  return insertDraft(ctx.store, parsed.ruleSet, ctx.now())
}

async function insertDraft(store: TestOffice['ctx']['store'], ruleSet: RuleSet, now: string): Promise<string> {
  const digest = digestOf(ruleSet)
  const { matter, version, effectiveFrom } = ruleSet
  await store.transact((tx) => tx.insertRuleSet({ digest, matter, version, text: JSON.stringify(ruleSet), author: 'staff_author', effectiveFrom, createdAt: now }))
  return digest
}

export async function theActiveOne({ ctx }: TestOffice): Promise<string> {
  const active = await ctx.store.findActiveRuleSet(MATTER)
  if (active === undefined) throw new Error('no rules are in force')
  return active.digest
}
