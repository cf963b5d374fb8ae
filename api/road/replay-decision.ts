/** One kept decision made again, by the rule set it names: the same byte for byte, or where it differs. */

import { decideAsOf, replay, type Decision, type Evaluator, type InForce } from '#engine'
import type { DecisionRow, Reads } from '#store'
import { digestOf } from '../policy/digest.ts'
import type { OpenPolicy } from '../policy/open-policy.ts'
import { readRecord, type KeptDecision } from './record.ts'

/** Undefined where the register has no such rule set, or its text is not what its digest says. */
export type SoundEvaluators = (digest: string) => Promise<Evaluator | undefined>

type Register = { readonly store: Pick<Reads, 'findRuleSet'>; readonly policy: Pick<OpenPolicy, 'evaluatorOf'> }

export function openSoundEvaluators({ store, policy }: Register): SoundEvaluators {
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

/** What comes out otherwise; empty where nothing does. What a clerk added is not the rules' and is left out. */
export async function replayDecision(row: DecisionRow, evaluators: SoundEvaluators): Promise<readonly string[]> {
  const record = readRecord(row.record)
  const evaluator = await evaluators(record.ruleSet.digest)
  if (evaluator === undefined) return ['the rule set is not in the register as it was']
  const { wantsPerson: _wants, contentHash: _hash, sources: _sources, ...kept } = record
  const outcome = await replay({ ...kept, findings: kept.findings.filter((finding) => finding.rule !== CLERK) }, evaluator, row.ruleRecord)
  return [...(outcome.same ? [] : outcome.differs), ...(agreesWithRow(row, record) ? [] : ['row'])]
}

/** What stands in the open beside the sealed record must be what the record says; a clerk's verdict is the clerk's own. */
function agreesWithRow(row: DecisionRow, { verdict, ruleSet, engine }: KeptDecision): boolean {
  return row.ruleSetDigest === ruleSet.digest && row.engineVersion === engine && (row.byKind === 'clerk' || row.verdict === verdict)
}

type Books = Pick<Reads, 'findApplication' | 'listLedgerEntriesOn'>

/** Digests of a matter's rule sets from when on they were in force, as the ledger has it: a set that came back is there twice. */
export async function listInForce(store: Books, matter: string): Promise<readonly InForce<string>[]> {
  const entries = await store.listLedgerEntriesOn(matter)
  return entries.filter(({ kind }) => kind === 'rule-set.activated' || kind === 'rule-set.rolled-back').map(({ at, digest }) => ({ from: at, rules: digest }))
}

/** A kept decision's facts decided by the rules in force at another moment; null where there were none, or their text is not as it was. */
export async function decideRowAsOf(row: DecisionRow, { at, store, evaluators }: { readonly at: string; readonly store: Books; readonly evaluators: SoundEvaluators }): Promise<Decision | null> {
  const application = await store.findApplication(row.applicationId)
  const versions: InForce<Evaluator>[] = []
  for (const { from, rules } of application === undefined ? [] : await listInForce(store, application.matter)) {
    const evaluator = await evaluators(rules)
    if (evaluator !== undefined) versions.push({ from, rules: evaluator })
  }
  return decideAsOf(versions, at, readRecord(row.record).facts)
}
