/** Opens a case: what is asked, what the rules found, what the sources said, what happened before. */

import type { Input, Output, contract } from '#contract'
import { FACTS, isFactName, isUnknown, type FactValue } from '#engine'
import type { CaseActRow, DecisionRow } from '#store'
import type { Context, Staff } from '../context.ts'
import { Problem } from '../errors.ts'
import { namesIn } from '../road/case-names.ts'
import { caseView } from '../road/case-view.ts'
import { keptAnswers } from '../road/filing.ts'
import { getCase } from '../road/get-case.ts'
import { maskAnswers } from '../road/mask-answers.ts'
import { readRecord, type KeptDecision } from '../road/record.ts'
import { summarise } from '../road/summarise.ts'

type Opened = Output<typeof contract.readCase>

export async function readCase(ctx: Context, who: Staff, { id }: Input<typeof contract.readCase>): Promise<Opened> {
  const { row, application } = await getCase(ctx, who, id)
  const decisions = await ctx.store.listDecisions(application.id)
  const byRules = decisions.findLast((each) => each.byKind === 'rules')
  if (byRules === undefined) throw new Problem('not_found')
  const record = readRecord(byRules.record)
  const { answers } = await ctx.store.getSubmission(application.id, application.revision)
  const outcome = await summarise(ctx.store, ctx, application)
  return {
    case: await caseView(ctx.store, ctx, row, who.id),
    applicationStatus: application.status,
    form: application.form,
    formVersion: application.formVersion,
    answers: maskAnswers(answers),
    names: await namesIn(ctx, keptAnswers(answers)),
    facts: factViews(record),
    findings: record.findings.map(({ rule, severity, statement, message, remedy, pointers, basis, mark }) => ({ rule, severity, statement, message, remedy, pointers: [...pointers], basis: basis.map(({ document, article }) => ({ document, article })), mark })),
    proposed: byRules.verdict,
    documents: outcome.documents,
    history: await Promise.all(decisions.map((decision) => historyLine(ctx, decision))),
    acts: await Promise.all((await ctx.store.listCaseActs(application.id)).map((act) => actLine(ctx, act))),
    ruleSet: { version: record.ruleSet.version, digest: record.ruleSet.digest },
  }
}

/** A clerk sees every fact, fraud signals too, with its source and the moment it stands for. */
function factViews({ facts, sources }: KeptDecision): Opened['facts'] {
  const asOf = new Map(sources.map((note) => [note.source, note.asOf]))
  return Object.entries(facts).flatMap(([name, value]) => {
    if (!isFactName(name)) return []
    const { meaning, source, maxAgeHours } = FACTS[name]
    return [{ name, meaning, value: isUnknown(value) ? null : value, source, asOf: asOf.get(source) ?? null, maxAgeHours, state: stateOf(value) }]
  })
}

function stateOf(value: FactValue): 'known' | 'unknown' | 'not-applicable' {
  if (value === null) return 'not-applicable'
  return isUnknown(value) ? 'unknown' : 'known'
}

async function actLine(ctx: Context, { id, actedAt, byId, kind, reason }: CaseActRow): Promise<Opened['acts'][number]> {
  const staff = await ctx.store.findStaff(byId)
  return { id, at: actedAt, by: staff?.name ?? byId, kind, reason }
}

async function historyLine(ctx: Context, { decidedAt, byKind, byId, ruling, reason, revision }: DecisionRow): Promise<Opened['history'][number]> {
  const staff = byKind === 'clerk' ? await ctx.store.findStaff(byId) : undefined
  return { at: decidedAt, by: staff?.name ?? (byKind === 'clerk' ? byId : 'rules'), ruling, reason, revision }
}
