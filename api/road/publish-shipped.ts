/** Puts a matter's shipped rule set into the register and in force, when no set of that matter is in force yet. */

import type { Store } from '#store'
import type { OpenMatter } from '../policy/open-policy.ts'

/** The shipped sets were reviewed by two people before the release; that review is who stands here. */
const AUTHOR = 'release:author'
const APPROVER = 'release:reviewer'

/** A set somebody activated later is left alone: a new release brings its set as a draft, and people decide. */
export async function publishShipped(store: Store, { matter, shipped }: OpenMatter, now: string): Promise<void> {
  const known = await store.findRuleSet(shipped.digest)
  const active = await store.findActiveRuleSet(matter.matter)
  if (known !== undefined && active !== undefined) return
  await store.transact(async (tx) => {
    const { digest, ruleSet, text } = shipped
    if (known === undefined) await tx.insertRuleSet({ digest, matter: matter.matter, version: ruleSet.version, text, author: AUTHOR, effectiveFrom: ruleSet.effectiveFrom, createdAt: now })
    if (active === undefined) await tx.activateRuleSet(digest, APPROVER, now)
    await tx.insertLedgerEntry({ kind: active === undefined ? 'rule-set.activated' : 'rule-set.shipped', subject: matter.matter, digest, actor: AUTHOR, at: now })
  })
}
