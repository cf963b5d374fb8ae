/** The road of one filing, first or repeated: weigh, rule, and settle in one transaction, with facts gathered anew when they went stale. */

import type { Output, contract } from '#contract'
import { readTrades, type Answers, type Application } from '#engine'
import { isNameConflict, withFreshFacts, type Tx } from '#store'
import { answerUnder, type Context, type RequestKey } from '../context.ts'
import { Problem } from '../errors.ts'
import { decided } from '../events.ts'
import type { OpenMatter } from '../policy/open-policy.ts'
import { adviceOn } from './advise.ts'
import { keysOf, type Keys } from './keys.ts'
import { freeTradeNames } from './registers.ts'
import { ruleOn } from './rule-on.ts'
import { settleIn } from './settle-in.ts'
import { summarise } from './summarise.ts'
import { weigh } from './weigh.ts'

type Outcome = Output<typeof contract.submitApplication>

export type FilingRequest = {
  readonly open: OpenMatter
  readonly answers: Answers
  readonly deviceId: string | null
  readonly wantsPerson: boolean
  readonly request: RequestKey | null
  /** The application this is a filing of: a new one, or the next revision of one that was returned. */
  readonly applicationFor: (keys: Keys, registry: string) => Application
  readonly also?: (tx: Tx) => Promise<void>
}

/** Tries to gather again before a name that was taken in between is told to the applicant. */
const TRIES = 3

/** Throws Problem `name_taken` when somebody else keeps being faster, or whatever the store refuses. */
export async function fileApplication(ctx: Context, filing: FilingRequest): Promise<Outcome> {
  const began = performance.now()
  try {
    const outcome = await withFreshFacts(() => fileOnce(ctx, filing), TRIES)
    ctx.wakeJobs()
    decided(ctx.log, outcome.applicationId, outcome.verdict, Math.round(performance.now() - began))
    return outcome
  } catch (error) {
    if (isNameConflict(error)) throw new Problem('name_taken', { cause: error, alternatives: await alternativesTo(ctx, filing) })
    throw error
  }
}

/** Free names to have instead of one that somebody else just took. */
async function alternativesTo(ctx: Context, { open, answers }: FilingRequest): Promise<readonly string[]> {
  const { name, premises } = answers
  if (!name.given) return []
  return freeTradeNames(ctx, open, { county: premises.county, tradeName: name.tradeName, tradeClasses: readTrades(name, ctx.policy.lists.names) })
}

async function fileOnce(ctx: Context, { open, answers, deviceId, wantsPerson, request, applicationFor, also }: FilingRequest): Promise<Outcome> {
  const keys = keysOf(ctx.store, answers, deviceId)
  const weighed = await weigh(ctx, open, answers, keys)
  const ruling = ruleOn(ctx, open, weighed, { keys, wantsPerson })
  const advice = await adviceOn(ctx, open, weighed, ruling)
  const application = applicationFor(keys, weighed.jurisdiction.code)
  return ctx.store.transact(async (tx) => {
    const submission = { contentHash: weighed.contentHash, submittedAt: weighed.at }
    await settleIn(tx, ctx, { application, answers, submission }, { open, keys }, { weighed, ruling, wantsPerson, advice })
    await tx.insertFiling({ id: ctx.newId('filing'), applicationId: application.id, revision: application.revision, operatorKey: keys.operatorKey, phoneKey: keys.phoneKey, deviceKey: keys.deviceKey, agentKey: keys.agentKey, filedAt: weighed.at })
    await also?.(tx)
    const outcome = await summarise(tx, ctx, await kept(tx, application.id))
    if (request !== null) await tx.insertIdempotent(answerUnder(request, outcome, weighed.at))
    return outcome
  })
}

async function kept(tx: Tx, id: string) {
  const row = await tx.findApplication(id)
  if (row === undefined) throw new Error(`${id} was not kept`)
  return row
}
