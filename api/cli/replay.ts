/** `miaopi replay`: makes kept decisions again from their own facts and rule set, and compares them byte for byte. */

import { replay as replayRecord, type Evaluator } from '#engine'
import type { DecisionRow, Store } from '#store'
import { digestOf } from '../policy/digest.ts'
import { openPolicy, type OpenPolicy } from '../policy/open-policy.ts'
import { readRecord } from '../road/record.ts'
import { withBooks } from './books.ts'
import { JSON_FLAG, noWords, type Command, type Given } from './command.ts'
import { beginOf, endOf } from './decide/moment.ts'
import { Fault } from './fault.ts'
import { sayJson, sayLines } from './terminal.ts'

export const replay: Command = {
  words: '',
  about: 'Decides every kept decision again, with the rule set it names, and compares verdict, findings, facts and rule set byte for byte.\nWhat a clerk added to a decision is not the rules’ and is left out.',
  flags: {
    from: { value: '<moment>', about: 'from this day or time on, office time' },
    to: { value: '<moment>', about: 'up to this day, included, or this time' },
    id: { value: '<dec_…>', about: 'this one decision' },
    ...JSON_FLAG,
  },
  run: async (given, terminal) => {
    noWords('replay', given)
    const replayed = await withBooks(terminal, (store) => replayAll(store, given))
    await (given.has('json') ? sayJson(terminal, replayed) : sayLines(terminal, replayedLines(replayed)))
    return replayed.differing.length === 0 ? 0 : 1
  },
}

type Differing = { readonly decisionId: string; readonly applicationId: string; readonly differs: readonly string[] }
type Replayed = { readonly decisions: number; readonly same: number; readonly differing: readonly Differing[] }

async function replayAll(store: Store, given: Given): Promise<Replayed> {
  const evaluators = openEvaluators(store, openPolicy())
  const differing: Differing[] = []
  let decisions = 0
  for await (const row of rowsOf(store, given)) {
    decisions += 1
    const differs = await differences(row, evaluators)
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

/** Undefined where the register has no such rule set, or its text is not what its digest says. */
type Evaluators = (digest: string) => Promise<Evaluator | undefined>

function openEvaluators(store: Store, policy: OpenPolicy): Evaluators {
  const sound = new Map<string, Evaluator | undefined>()
  return async (digest) => {
    if (!sound.has(digest)) {
      const row = await store.findRuleSet(digest)
      sound.set(digest, row === undefined || digestOf(JSON.parse(row.text)) !== digest ? undefined : policy.evaluatorOf(digest, row.text))
    }
    return sound.get(digest)
  }
}

/** Under this rule a clerk's own words stand among the findings. */
const CLERK = 'clerk'

async function differences(row: DecisionRow, evaluators: Evaluators): Promise<readonly string[]> {
  const record = readRecord(row.record)
  const evaluator = await evaluators(record.ruleSet.digest)
  if (evaluator === undefined) return ['the rule set is not in the register as it was']
  const { wantsPerson: _wants, contentHash: _hash, sources: _sources, ...kept } = record
  const outcome = await replayRecord({ ...kept, findings: kept.findings.filter((finding) => finding.rule !== CLERK) }, evaluator)
  return [...(outcome.same ? [] : outcome.differs), ...(agreesWithRow(row, record) ? [] : ['row'])]
}

/** What stands in the open beside the sealed record must be what the record says; a clerk's verdict is the clerk's own. */
function agreesWithRow(row: DecisionRow, { verdict, ruleSet, engine }: ReturnType<typeof readRecord>): boolean {
  return row.ruleSetDigest === ruleSet.digest && row.engineVersion === engine && (row.byKind === 'clerk' || row.verdict === verdict)
}

function replayedLines({ decisions, same, differing }: Replayed): readonly string[] {
  const counts = `${String(decisions)} decisions made again: ${String(same)} the same, ${String(differing.length)} different`
  return [counts, ...differing.map(({ decisionId, applicationId, differs }) => `  ${decisionId} of ${applicationId}: ${differs.join(', ')}`)]
}
