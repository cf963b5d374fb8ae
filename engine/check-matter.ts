/** One check for the command line, the tests and the policy desk: the rule set is sound, and its examples say what it really does. */

import { checkRuleSet } from './check-rule-set.ts'
import { verdictOf } from './decide.ts'
import { didYouMean } from './did-you-mean.ts'
import { openRuleSet, type OpenRuleSet } from './evaluate/reference.ts'
import { FACT_NAMES, isFactName } from './facts/catalogue.ts'
import { readFacts, type FactsRead } from './fact-values.ts'
import type { Matter } from './matter.ts'
import type { RuleExample, RuleExamples } from './rule-examples.ts'
import { ruleFault, type RuleFault } from './rule-fault.ts'
import { factsOf, type RuleSet } from './rule-set.ts'

export type MatterFiles = {
  readonly ruleSet: RuleSet
  readonly examples: RuleExamples
  /** Where given, its name and the version it names must be those of the rule set. */
  readonly matter?: Pick<Matter, 'matter' | 'ruleSet'>
}

export type MatterCheck = {
  readonly faults: readonly RuleFault[]
  /** Entries are what runs: a rule with two severities is two. */
  readonly counted: { readonly rules: number; readonly entries: number; readonly examples: number }
}

/** Examples run only when the rules are sound, for an unsound rule may not run at all. */
export async function checkMatter(files: MatterFiles): Promise<MatterCheck> {
  const { ruleSet, examples } = files
  const counted = { rules: new Set(ruleSet.rules.map((rule) => rule.event.params.rule)).size, entries: ruleSet.rules.length, examples: examples.examples.length }
  const still = [...checkRuleSet(ruleSet), ...checkNames(files), ...checkBase(examples), ...examples.examples.flatMap((example) => checkExample(example, ruleSet)), ...checkCoverage(ruleSet, examples)]
  if (still.length > 0) return { faults: still, counted }
  return { faults: await runExamples(openRuleSet(ruleSet), examples), counted }
}

function checkNames({ ruleSet, examples, matter }: MatterFiles): readonly RuleFault[] {
  const expected = matter?.matter ?? examples.matter
  const differs = (at: string, found: string, wanted: string) => (found === wanted ? [] : [ruleFault('matter-differs', at, { found, expected: wanted })])
  return [
    ...differs('rule set /matter', ruleSet.matter, expected),
    ...differs('examples /matter', examples.matter, expected),
    ...(matter === undefined ? [] : differs('rule set /version', String(ruleSet.version), String(matter.ruleSet))),
    ...duplicates(examples.examples.map((example) => example.name)).map((name) => ruleFault('duplicate-name', name)),
  ]
}

function checkBase({ base }: RuleExamples): readonly RuleFault[] {
  return factFaults('base', readFacts(base), base)
}

function factFaults(at: string, read: FactsRead, values: Readonly<Record<string, unknown>>): readonly RuleFault[] {
  if (read.ok) return []
  return [
    ...read.unknownNames.map((fact) => ruleFault('unknown-fact', at, { fact, hint: didYouMean(fact, FACT_NAMES) })),
    ...read.missing.map((fact) => ruleFault('base-incomplete', at, { fact })),
    ...read.unfit.map((fact) => ruleFault('fact-value-unfit', at, { fact, value: JSON.stringify(values[fact]) })),
  ]
}

/** What can be said of an example without running it; its facts are judged alone, so that a fault of the base is told once. */
function checkExample(example: RuleExample, ruleSet: RuleSet): readonly RuleFault[] {
  const { name, change, expect, rule } = example
  const names = ruleSet.rules.map((each) => each.name)
  const named = [...expect.rules, ...(rule === undefined ? [] : [rule])].filter((each) => !names.includes(each))
  const read = readFacts(change)
  const ownFaults = read.ok ? [] : factFaults(name, { ...read, missing: [] }, change)
  return [...ownFaults, ...[...new Set(named)].map((each) => ruleFault('unknown-rule', name, { rule: each, hint: didYouMean(each, names) })), ...checkKind(example, ruleSet)]
}

function checkKind({ name, kind, rule, change, expect }: RuleExample, ruleSet: RuleSet): readonly RuleFault[] {
  if (kind === 'worked') return []
  if (rule === undefined) return [ruleFault('example-without-rule', name, { kind })]
  if (expect.rules.includes(rule) !== (kind === 'fires')) return [ruleFault('example-contradicts', name, { kind })]
  const entry = ruleSet.rules.find((each) => each.name === rule)
  const touches = entry === undefined || factsOf(entry.conditions).some((fact) => !isFactName(fact) || Object.hasOwn(change, fact))
  return kind === 'near-miss' && !touches ? [ruleFault('near-miss-far', name)] : []
}

/** A rule that nobody has seen fire, or not fire, is not understood. */
function checkCoverage(ruleSet: RuleSet, { examples }: RuleExamples): readonly RuleFault[] {
  const has = (rule: string, kind: RuleExample['kind']) => examples.some((example) => example.rule === rule && example.kind === kind)
  return ruleSet.rules.flatMap(({ name }) => [
    ...(has(name, 'fires') ? [] : [ruleFault('no-firing-example', name)]),
    ...(has(name, 'near-miss') ? [] : [ruleFault('no-near-miss', name)]),
  ])
}

async function runExamples(rules: OpenRuleSet, { base, examples }: RuleExamples): Promise<readonly RuleFault[]> {
  const faults: RuleFault[] = []
  for (const example of examples) faults.push(...(await runExample(rules, base, example)))
  return faults
}

async function runExample(rules: OpenRuleSet, base: RuleExamples['base'], { name, change, expect }: RuleExample): Promise<readonly RuleFault[]> {
  const read = readFacts({ ...base, ...change })
  if (!read.ok) return factFaults(name, read, { ...base, ...change })
  const findings = await rules.evaluate(read.facts)
  const [fired, verdict] = [findings.map((finding) => finding.name).join(', '), verdictOf(findings)]
  const expected = expect.rules.join(', ')
  return [
    ...(fired === expected ? [] : [ruleFault('wrong-rules', name, { expected, found: fired })]),
    ...(verdict === expect.verdict ? [] : [ruleFault('wrong-verdict', name, { expected: expect.verdict, found: verdict })]),
  ]
}

function duplicates(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) < index))]
}
