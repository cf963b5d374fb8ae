/** Which rules a trial was asked to try: a draft from a file, or rules of the register. */

import { inForceAt, type RuleSet } from '#engine'
import type { Store } from '#store'
import { resolve } from 'node:path'
import type { History } from '../../history/index.ts'
import { listInForce } from '../../road/replay-decision.ts'
import { ruleSetOf } from '../../road/rule-set-of.ts'
import type { Given } from '../command.ts'
import { momentOf } from '../decide/moment.ts'
import { Fault, UsageFault } from '../fault.ts'
import { readRuleSet } from '../rules/read-matter.ts'
import type { Terminal } from '../terminal.ts'
import type { Registries } from './report-lines.ts'

/** `file` is null for rules of the register. */
export type Asked = { readonly file: string | null; readonly ruleSet: RuleSet }
export type TrialRoom = { readonly store: Store; readonly history: History; readonly registries: Registries }

/** @throws Fault, UsageFault */
export async function askedFor(given: Given, terminal: Terminal, store: Store): Promise<Asked> {
  const [file, ...rest] = given.words
  const asOf = given.text('as-of')
  if (rest.length > 0 || (file === undefined) === (asOf === undefined)) throw new UsageFault('Say one draft, or --as-of and a moment. See: miaopi trial --help')
  if (given.has('watch') && file === undefined) throw new UsageFault('Only a draft can be watched. See: miaopi trial --help')
  if (file !== undefined) {
    const path = resolve(terminal.folder, file)
    return { file: path, ruleSet: readRuleSet(path) }
  }
  const matter = given.text('matter') ?? 'individual-establish'
  const version = inForceAt(await listInForce(store, matter), momentOf(asOf ?? ''))
  if (version === undefined) throw new Fault(`No rules for ${matter} were in force then.`)
  return { file: null, ruleSet: await registeredRules(store, version.rules) }
}

export async function rulesInForce(store: Store, matter: string): Promise<{ readonly digest: string; readonly ruleSet: RuleSet }> {
  const active = await store.findActiveRuleSet(matter)
  if (active === undefined) throw new Fault(`No rule set is in force for ${matter}.`)
  return { digest: active.digest, ruleSet: ruleSetOf(active) }
}

async function registeredRules(store: Store, digest: string): Promise<RuleSet> {
  const row = await store.findRuleSet(digest)
  if (row === undefined) throw new Fault(`The register has no rule set ${digest}.`)
  return ruleSetOf(row)
}
