/** Decides a case again by itself when the source that was silent has come back; as long as it has not, asks again a minute later. */

import type { Context } from '../context.ts'
import { adviceOn } from '../road/advise.ts'
import { applicationOf, keptAnswers } from '../road/filing.ts'
import { getForm } from '../road/find-matter.ts'
import { keysOf, type Keys } from '../road/keys.ts'
import { ruleOn } from '../road/rule-on.ts'
import { settleIn } from '../road/settle-in.ts'
import { weigh, type Weighed } from '../road/weigh.ts'
import type { OpenMatter } from '../policy/open-policy.ts'
import { withFreshFacts, type ApplicationRow } from '#store'

export type Redecision = { readonly applicationId: string; readonly revision: number; readonly round?: number }

const AGAIN_MS = 60_000

/** Nine days of minutes: long after the deadline, by which a person has settled the case. */
const MOST_ROUNDS = 13_000

/** A case that a clerk holds, or that was settled, or whose revision moved on, is left alone. */
export async function redecide(ctx: Context, order: Redecision): Promise<void> {
  const application = await ctx.store.findApplication(order.applicationId)
  const open = await ctx.store.findOpenCase(order.applicationId)
  if (application === undefined || open === undefined || application.revision !== order.revision) return
  const held = open.heldBy !== null && (open.heldUntil ?? '') > ctx.now()
  if (held || !(await withFreshFacts(() => decideAgain(ctx, application)))) await askLater(ctx, order)
  else ctx.wakeJobs()
}

async function decideAgain(ctx: Context, application: ApplicationRow): Promise<boolean> {
  const { open } = getForm(ctx, application.form, application.formVersion)
  const submission = await ctx.store.getSubmission(application.id, application.revision)
  const answers = keptAnswers(submission.answers)
  const keys = keysOf(ctx.store, answers, null)
  const weighed = await weigh(ctx, open, answers, keys)
  if (isStillSilent(weighed)) return false
  return settleAgain(ctx, { application, open, keys, weighed })
}

function isStillSilent({ decision }: Weighed): boolean {
  const silent = decision.facts['sources.unavailable']
  return Array.isArray(silent) && silent.length > 0
}

type Again = { readonly application: ApplicationRow; readonly open: OpenMatter; readonly keys: Keys; readonly weighed: Weighed }

/** Where the rules still want a person, for another reason, the case stays with its deadline and nothing is written. */
async function settleAgain(ctx: Context, { application, open, keys, weighed }: Again): Promise<boolean> {
  const ruling = ruleOn(ctx, open, weighed, { keys, wantsPerson: false })
  if (ruling.verdict === 'review') return true
  const advice = await adviceOn(ctx, open, weighed, ruling)
  await ctx.store.transact((tx) => settleIn(tx, ctx, { application: applicationOf(application), answers: weighed.answers, submission: null }, { open, keys }, { weighed, ruling, wantsPerson: false, advice }))
  return true
}

async function askLater(ctx: Context, { applicationId, revision, round = 0 }: Redecision): Promise<void> {
  if (round >= MOST_ROUNDS) return
  const now = ctx.now()
  await ctx.store.transact((tx) =>
    tx.insertJob({
      id: ctx.newId('job'),
      task: 'redecide',
      key: `${applicationId}:${String(revision)}:${String(round + 1)}`,
      payload: { applicationId, revision, round: round + 1 },
      priority: 5,
      runAt: new Date(Date.parse(now) + AGAIN_MS).toISOString(),
      maxAttempts: 10,
      causedBy: applicationId,
      createdAt: now,
    }),
  )
}
