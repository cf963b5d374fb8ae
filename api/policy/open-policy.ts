/** What the office holds, opened once at start: every matter under rules/ with its shipped rule set, and the lists all matters share. */

import { labelsFrom, openCompiled, parseAdviceBook, parseRuleSet, type AdviceBook, type Evaluator, type Labels, type Matter, type OpenCompiled, type RuleSet } from '#engine'
import { CHECK_ALL, openChecked, type CrossCheckTerms } from './cross-checked.ts'
import { digestOf } from './digest.ts'
import { readLists, type Lists } from './lists.ts'
import { listMatterFolders, readRulesFile } from './read-folder.ts'

export type ShippedRuleSet = { readonly digest: string; readonly ruleSet: RuleSet; readonly text: string }

export type OpenMatter = {
  readonly matter: Matter
  readonly shipped: ShippedRuleSet
  /** The layout of its licence, as data; only the paper room knows its shape. */
  readonly licenceLayout: unknown
  /** What an applicant may change, for advice. */
  readonly advice: AdviceBook
}

export type OpenPolicy = {
  readonly matters: ReadonlyMap<string, OpenMatter>
  readonly lists: Lists
  readonly labels: Labels
  /** A published rule set made ready to run; kept by digest, for a digest never changes its meaning. */
  readonly evaluatorOf: (digest: string, text: string) => Evaluator
  /** The compiled rules of a set that was opened, for advice and for records; undefined for one that was not. */
  readonly rulesOf: (digest: string) => OpenCompiled | undefined
}

/** Every decision is checked by both evaluators unless told otherwise. */
export function openPolicy(check: CrossCheckTerms = CHECK_ALL): OpenPolicy {
  const lists = readLists()
  const labels = labelsFrom(lists.scope, lists.factWords)
  const evaluators = new Map<string, Evaluator>()
  const ruleSets = new Map<string, RuleSet>()
  const rules = new Map<string, OpenCompiled>()
  return {
    matters: new Map(listMatterFolders().map((folder) => [folder, openMatter(folder)])),
    lists,
    labels,
    evaluatorOf: (digest, text) => {
      const known = evaluators.get(digest)
      if (known !== undefined) return known
      const ruleSet = ruleSetFrom(JSON.parse(text))
      const made = evaluatorFrom(digest, ruleSet, labels, check)
      evaluators.set(digest, made)
      ruleSets.set(digest, ruleSet)
      return made
    },
    rulesOf: (digest) => {
      const [known, ruleSet] = [rules.get(digest), ruleSets.get(digest)]
      if (known !== undefined || ruleSet === undefined) return known
      const made = openCompiled(ruleSet)
      rules.set(digest, made)
      return made
    },
  }
}

export function evaluatorFrom(digest: string, ruleSet: RuleSet, labels: Labels, check: CrossCheckTerms = CHECK_ALL): Evaluator {
  const { evaluate, ...kept } = openChecked(ruleSet, digest, check)
  return { ref: { matter: ruleSet.matter, version: ruleSet.version, digest }, ...kept, evaluate: (facts, record) => evaluate(facts, labels, record) }
}

function openMatter(folder: string): OpenMatter {
  const matter = readRulesFile(`${folder}/matter.json`) as Matter
  if (matter.matter !== folder) throw new Error(`rules/${folder}/matter.json calls itself ${matter.matter}`)
  const json = readRulesFile(`${folder}/v${String(matter.ruleSet)}.json`)
  const ruleSet = ruleSetFrom(json)
  return { matter, shipped: { digest: digestOf(ruleSet), ruleSet, text: JSON.stringify(ruleSet) }, licenceLayout: readRulesFile(`${folder}/licence.json`), advice: adviceFrom(folder, readRulesFile(`${folder}/advice.json`)) }
}

function adviceFrom(folder: string, json: unknown): AdviceBook {
  const parsed = parseAdviceBook(json)
  if (!parsed.ok) throw new Error(`rules/${folder}/advice.json is broken: ${parsed.faults.map((fault) => `${fault.at}: ${fault.text.en}`).join('; ')}`)
  return parsed.book
}

/** A rule set that cannot be read must stop the start: deciding without rules would be approving by default. */
function ruleSetFrom(json: unknown): RuleSet {
  const parsed = parseRuleSet(json)
  if (!parsed.ok) throw new Error(`a rule set is broken: ${parsed.faults.map((fault) => `${fault.at}: ${fault.text.en}`).join('; ')}`)
  return parsed.ruleSet
}
