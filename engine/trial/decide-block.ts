/** A rule set run over a block: for every entry where it is found, and every decision's verdict, equal to deciding one by one. */

import type { Verdict } from '../decide.ts'
import { EvaluationFault } from '../evaluate/compile/fault.ts'
import type { Logic } from '../evaluate/compile/logic.ts'
import { firedIn } from '../evaluate/compile/record.ts'
import { at as among } from '../evaluate/compile/terms.ts'
import type { Severity } from '../rule-set.ts'
import type { Answers } from './answers.ts'
import { factsAt, type Block } from './block.ts'
import { both, eachRow, either, eitherOf, inverse, planeOf, without, type Plane } from './plane.ts'
import type { TrialRule, TrialRules } from './trial-rules.ts'

/** `undecided`: a run over these facts fails, most often for want of a fact that did not exist when they were kept. */
export type TrialVerdict = Verdict | 'undecided'
export const TRIAL_VERDICTS = ['approve', 'review', 'correct', 'refuse', 'route', 'undecided'] as const satisfies readonly TrialVerdict[]

export type DecidedBlock = {
  /** By `keyOf` an entry. */
  readonly found: ReadonlyMap<string, Plane>
  /** Every row in exactly one. */
  readonly verdicts: Readonly<Record<TrialVerdict, Plane>>
}

/** What single rules find, kept under what they mean, so that a rule that did not change is not asked again; and what was last added up of it. */
export type BlockCache = { readonly fired: Map<string, Fired>; readonly sums: Map<string, Sum> }
type Fired = { readonly fires: Plane; readonly fails: Plane }
type Sum = { readonly parts: readonly Plane[]; readonly plane: Plane }

export function openBlockCache(): BlockCache {
  return { fired: new Map(), sums: new Map() }
}

export function decideBlock(block: Block, { compiled, rules }: TrialRules, answers: Answers, cache: BlockCache): DecidedBlock {
  const fired = rules.map((rule) => cachedFired(rule, cache, () => firedBy(rule, { compiled, answers })))
  const fails = eitherOf(rules.flatMap((rule, at) => (rule.flat ? [among(fired, at).fails] : [])))
  const walked = without(eitherOf(rules.flatMap((rule, at) => (rule.flat ? [] : [among(fired, at).fails]))), fails)
  const byRow = walked === 'none' ? null : decideRows(block, { compiled, rules }, walked)
  const undecided = byRow === null ? fails : either(fails, byRow.undecided)
  const barred = either(undecided, walked)
  const planes = rules.map((_, at) => {
    const columnar = without(among(fired, at).fires, barred)
    return byRow === null ? columnar : either(columnar, byRow.found.get(at) ?? 'none')
  })
  const found = new Map<string, Plane>()
  for (const [at, { key }] of rules.entries()) found.set(key, either(found.get(key) ?? 'none', among(planes, at)))
  const disputed = eitherOf(planes.filter((_, at) => among(rules, at).disputes))
  const ofSeverity = (wanted: Severity): readonly Plane[] => planes.filter((_, at) => among(rules, at).entry.severity === wanted)
  return { found, verdicts: verdictsOf(ofSeverity, { undecided, disputed }, cache) }
}

function cachedFired({ meaning }: TrialRule, { fired }: BlockCache, make: () => Fired): Fired {
  const known = fired.get(meaning)
  if (known !== undefined) return known
  const made = make()
  fired.set(meaning, made)
  return made
}

type Asked = Pick<TrialRules, 'compiled'> & { readonly answers: Answers }

function firedBy({ logic, questions, reads }: TrialRule, { compiled: { program }, answers }: Asked): Fired {
  const silent = eitherOf(reads.map((fact) => answers.unknown(fact)))
  const fails = without(eitherOf(questions.map((question) => answers.of(program, question).fails)), silent)
  return { fires: without(holding(logic, (question) => answers.of(program, question).yes), silent), fails }
}

function holding(logic: Logic, yes: (question: number) => Plane): Plane {
  switch (logic.kind) {
    case 'constant':
      return logic.holds ? 'all' : 'none'
    case 'single':
      return logic.holds ? yes(logic.predicate) : inverse(yes(logic.predicate))
    case 'all':
      return holdingAll(logic.parts, yes)
    case 'any':
      return eitherOf(logic.parts.map((part) => holding(part, yes)))
  }
}

function holdingAll(parts: readonly Logic[], yes: (question: number) => Plane): Plane {
  let sum: Plane = 'all'
  for (const part of parts) {
    if (sum === 'none') return sum
    sum = part.kind === 'single' && !part.holds ? without(sum, yes(part.predicate)) : both(sum, holding(part, yes))
  }
  return sum
}

/**
 * Where a question cannot be asked of some facts, and a priority inside a condition may have spared it, json-rules-engine's own order of
 * asking decides whether the run fails: these rows are decided one by one, from the same facts.
 */
function decideRows(block: Block, { compiled, rules }: Pick<TrialRules, 'compiled' | 'rules'>, rows: Plane): { readonly undecided: Plane; readonly found: ReadonlyMap<number, Plane> } {
  const names = [...new Set(compiled.sources.map(({ fact }) => fact))]
  const record = new Int32Array(compiled.words)
  const undecided: number[] = []
  const fired = new Map<number, number[]>(rules.map((_, rule) => [rule, []]))
  eachRow(rows, block.rows, (row) => {
    try {
      compiled.evaluate(factsAt(block, names, row), record)
      for (const rule of firedIn(compiled, { record })) fired.get(rule)?.push(row)
    } catch (error) {
      if (!(error instanceof EvaluationFault || error instanceof TypeError)) throw error
      undecided.push(row)
    }
  })
  return { undecided: planeOf(undecided, block.rows), found: new Map([...fired].map(([rule, some]) => [rule, planeOf(some, block.rows)])) }
}

const STRONGEST_FIRST = ['route', 'refuse', 'correct', 'review'] as const satisfies readonly Severity[]

type Apart = { readonly undecided: Plane; readonly disputed: Plane }

/** As `verdictOf` has it: the strongest finding decides; where the evaluators differed, a person. Planes that come out as before are the same ones. */
function verdictsOf(ofSeverity: (wanted: Severity) => readonly Plane[], { undecided, disputed }: Apart, { sums }: BlockCache): DecidedBlock['verdicts'] {
  let settled = kept(sums, 'apart', [undecided, disputed], () => either(undecided, disputed))
  const verdicts: Record<TrialVerdict, Plane> = { approve: 'none', review: 'none', correct: 'none', refuse: 'none', route: 'none', undecided }
  for (const severity of STRONGEST_FIRST) {
    const before = settled
    const parts = ofSeverity(severity)
    const plane = kept(sums, severity, parts, () => eitherOf(parts))
    verdicts[severity] = kept(sums, `only ${severity}`, [plane, before], () => without(plane, before))
    settled = kept(sums, `up to ${severity}`, [plane, before], () => either(plane, before))
  }
  const most = settled
  return { ...verdicts, review: kept(sums, 'review or disputed', [verdicts.review, disputed], () => either(verdicts.review, disputed)), approve: kept(sums, 'approve', [most], () => inverse(most)) }
}

/** The sum of last time where it is made of the same planes. */
function kept(sums: BlockCache['sums'], name: string, parts: readonly Plane[], make: () => Plane): Plane {
  const known = sums.get(name)
  if (known !== undefined && known.parts.length === parts.length && known.parts.every((part, at) => part === parts[at])) return known.plane
  const plane = make()
  sums.set(name, { parts, plane })
  return plane
}
