/** `miaopi replay`: makes kept decisions again from their own facts and rule set, and compares them byte for byte. */

import type { Verdict } from '#engine'
import type { DecisionRow, Store } from '#store'
import { openPolicy } from '../policy/open-policy.ts'
import { readRecord } from '../road/record.ts'
import { decideRowAsOf, openSoundEvaluators, replayDecision } from '../road/replay-decision.ts'
import { withBooks } from './books.ts'
import { JSON_FLAG, noWords, type Command, type Given } from './command.ts'
import { beginOf, endOf, momentOf } from './decide/moment.ts'
import { Fault } from './fault.ts'
import { sayJson, sayLines, type Terminal } from './terminal.ts'

export const replay: Command = {
  words: '',
  about: 'Decides every kept decision again, with the rule set it names, and compares verdict, findings, facts and rule set byte for byte.\nWhat a clerk added to a decision is not the rules’ and is left out.',
  flags: {
    from: { value: '<moment>', about: 'from this day or time on, office time' },
    to: { value: '<moment>', about: 'up to this day, included, or this time' },
    id: { value: '<dec_…>', about: 'this one decision' },
    'as-of': { value: '<moment>', about: 'by the rules that were in force then instead, and tell what they decide otherwise' },
    ...JSON_FLAG,
  },
  run: async (given, terminal) => {
    noWords('replay', given)
    const asOf = given.text('as-of')
    if (asOf !== undefined) return replayAsOf(given, terminal, momentOf(asOf))
    const replayed = await withBooks(terminal, (store) => replayAll(store, given))
    await (given.has('json') ? sayJson(terminal, replayed) : sayLines(terminal, replayedLines(replayed)))
    return replayed.differing.length === 0 ? 0 : 1
  },
}

type Differing = { readonly decisionId: string; readonly applicationId: string; readonly differs: readonly string[] }
type Replayed = { readonly decisions: number; readonly same: number; readonly differing: readonly Differing[] }

async function replayAll(store: Store, given: Given): Promise<Replayed> {
  const evaluators = openSoundEvaluators({ store, policy: openPolicy() })
  const differing: Differing[] = []
  let decisions = 0
  for await (const row of rowsOf(store, given)) {
    decisions += 1
    const differs = await replayDecision(row, evaluators)
    if (differs.length > 0) differing.push({ decisionId: row.id, applicationId: row.applicationId, differs })
  }
  return { decisions, same: decisions - differing.length, differing }
}

const PAGE = 200

/** Earlier and later than anything an office has decided. */
const ALWAYS = { from: '0001-01-01T00:00:00.000Z', to: '9999-12-31T23:59:59.999Z' } as const

async function* rowsOf(store: Store, given: Given): AsyncGenerator<DecisionRow> {
  const id = given.text('id')
  if (id !== undefined) {
    const row = await store.findDecision(id)
    if (row === undefined) throw new Fault(`There is no decision ${id}.`)
    yield row
    return
  }
  const [from, to] = [given.text('from'), given.text('to')]
  const span = { from: from === undefined ? ALWAYS.from : beginOf(from), to: to === undefined ? ALWAYS.to : endOf(to), limit: PAGE }
  let page = await store.listDecisionsBetween(span)
  while (page.length > 0) {
    yield* page
    const after = page.at(-1)?.id ?? ''
    page = page.length < PAGE ? [] : await store.listDecisionsBetween({ ...span, after })
  }
}

function replayedLines({ decisions, same, differing }: Replayed): readonly string[] {
  const counts = `${String(decisions)} decisions made again: ${String(same)} the same, ${String(differing.length)} different`
  return [counts, ...differing.map(({ decisionId, applicationId, differs }) => `  ${decisionId} of ${applicationId}: ${differs.join(', ')}`)]
}

type AsOf = { readonly decisionId: string; readonly verdict: Verdict; readonly ruleSet: string; readonly asOf: { readonly verdict: Verdict; readonly ruleSet: string; readonly findings: readonly string[] } | null }

/** Other rules may well decide otherwise: that is an answer and no fault. */
async function replayAsOf(given: Given, terminal: Terminal, at: string): Promise<number> {
  const decided = await withBooks(terminal, async (store) => {
    const evaluators = openSoundEvaluators({ store, policy: openPolicy() })
    const all: AsOf[] = []
    for await (const row of rowsOf(store, given)) {
      const { verdict, ruleSet } = readRecord(row.record)
      const then = await decideRowAsOf(row, { at, store, evaluators })
      all.push({ decisionId: row.id, verdict, ruleSet: ruleSet.digest, asOf: then === null ? null : { verdict: then.verdict, ruleSet: then.ruleSet.digest, findings: then.findings.map(({ name }) => name) } })
    }
    return all
  })
  await (given.has('json') ? sayJson(terminal, { at, decisions: decided }) : sayLines(terminal, asOfLines(decided)))
  return 0
}

function asOfLines(decided: readonly AsOf[]): readonly string[] {
  const without = decided.filter(({ asOf }) => asOf === null).length
  const otherwise = decided.filter(({ verdict, asOf }) => asOf !== null && asOf.verdict !== verdict)
  return [
    `${String(decided.length)} decisions by the rules of then: ${String(otherwise.length)} come out otherwise`,
    ...(without === 0 ? [] : [`  for ${String(without)} no rules were in force then`]),
    ...otherwise.map(({ decisionId, verdict, asOf }) => `  ${decisionId}: ${verdict} → ${asOf?.verdict ?? ''}`),
  ]
}
