/** Inside one transaction: number, settlement, and everything that follows from it, or nothing at all. Machine and clerk both pass here. */

import { settle, type Ruling, type Settlement } from '#engine'
import type { Tx } from '#store'
import type { Context } from '../context.ts'
import { Problem } from '../errors.ts'
import type { OpenMatter } from '../policy/open-policy.ts'
import type { Filing } from './filing.ts'
import { ruleRecordOf, type KeptAdvice } from './advise.ts'
import type { Keys } from './keys.ts'
import { evidenceOf, recordOf, type KeptDecision } from './record.ts'
import type { Unnumbered } from './rule-on.ts'
import { saveSettlement } from './save-settlement.ts'
import type { Weighed } from './weigh.ts'

export type Matterful = { readonly open: OpenMatter; readonly keys: Keys }

export type Judged = {
  readonly weighed: Weighed
  readonly ruling: Unnumbered
  readonly wantsPerson: boolean
  /** What a clerk adds to the findings of the rules. */
  readonly clerkFindings?: KeptDecision['findings']
  readonly advice?: KeptAdvice | null
}

export async function settleIn(tx: Tx, ctx: Context, filing: Filing, { open, keys }: Matterful, judged: Judged): Promise<Settlement> {
  const { weighed } = judged
  const ruling = await numbered(tx, ctx, open, judged)
  const settlement = settle(filing.application, filing.answers, ruling, {
    now: weighed.at,
    matter: open.matter,
    holidays: ctx.policy.lists.holidays,
    registryName: weighed.jurisdiction.registry?.registry.zh ?? '',
    specimen: ctx.office.demonstration,
    kioskId: filing.application.kioskId,
  })
  const record = withClerk({ ...recordOf(weighed, judged.wantsPerson), advice: judged.advice ?? null }, judged.clerkFindings ?? [])
  const decisionId = ctx.newId('dec')
  await saveSettlement(tx, ctx, { settlement, filing, keys, ruling, verdict: clerkVerdict(ruling) ?? weighed.decision.verdict, record, ruleRecord: ruleRecordOf(weighed), evidence: evidenceOf(decisionId, weighed.lookups), decisionId })
  return settlement
}

async function numbered(tx: Tx, ctx: Context, open: OpenMatter, { ruling, weighed }: Judged): Promise<Ruling> {
  if (ruling.verdict !== 'approve') return ruling
  const { registry } = weighed.jurisdiction
  if (registry === undefined) throw new Problem('internal')
  return { ...ruling, number: await ctx.allocateNumber(tx, open.matter, registry) }
}

/** What a clerk concludes stands beside, never instead of, what the rules had found. */
function clerkVerdict({ verdict, by }: Ruling): Ruling['verdict'] | null {
  return by.kind === 'clerk' ? verdict : null
}

function withClerk(record: KeptDecision, clerkFindings: KeptDecision['findings']): KeptDecision {
  return clerkFindings.length === 0 ? record : { ...record, findings: [...record.findings, ...clerkFindings] }
}
