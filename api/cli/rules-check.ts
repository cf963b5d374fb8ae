/** `miaopi rules check`: every rule set is well formed, sound, and does what its examples say; no database is opened. */

import { checkMatter, checkRuleSet, examineVersions, parseAdviceBook, parseExamples, parseRuleSet, readFacts, type Matter, type MatterCheck, type RuleFault, type RuleSet } from '#engine'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { JSON_FLAG, type Command } from './command.ts'
import { Fault, UsageFault } from './fault.ts'
import { reasonOf } from './files.ts'
import { coverageLines, examine, observationLines, withApplications, type Examined } from './rules/examination.ts'
import type { MatterAtHand } from './rules/read-matter.ts'
import { sayJson, sayLines } from './terminal.ts'

export const rulesCheck: Command = {
  words: '[folder]',
  about: 'Checks every matter of a folder of rules, the office’s own unless another is named: shape, sense, law, words, each example run\nagainst the rules, and the rules held against one another. Tells every fault at once, in both languages.',
  flags: {
    ...JSON_FLAG,
    notes: { about: 'tell what is good to know as well: conditions without effect, what no rule touches' },
    coverage: { about: 'tell how well the examples hold the rules: conditions seen, mistakes they would catch' },
  },
  run: async (given, terminal) => {
    const [folder, ...rest] = given.words
    if (rest.length > 0) throw new UsageFault('Say one folder. See: miaopi rules check --help')
    const root = folder === undefined ? fileURLToPath(new URL('../../rules/', import.meta.url)) : resolve(terminal.folder, folder)
    const checked = await checkFolder(root, { covered: given.has('coverage') })
    await (given.has('json') ? sayJson(terminal, { matters: checked.map((each) => forPrograms(each, terminal.now())) }) : sayLines(terminal, checked.flatMap((each) => matterLines(each, { notes: given.has('notes') }))))
    return checked.some(isFaulty) ? 1 : 0
  },
}

export type CheckedMatter = {
  readonly matter: string
  readonly versions: readonly string[]
  readonly counted: MatterCheck['counted']
  readonly faults: readonly FileFault[]
  /** Of the version in force, where its rules are sound line by line; coverage only where the examples are as well. */
  readonly examined: (Examined & Pick<MatterAtHand, 'examples' | 'matter'>) | null
}

type Depth = { readonly covered: boolean }

/** `now`: ISO-8601 UTC, the day on which the applications that show something would be handed in. */
function forPrograms({ examined, ...checked }: CheckedMatter, now: string): unknown {
  return { ...checked, observations: examined === null ? [] : withApplications(examined.observations, examined, now), coverage: examined?.coverage ?? null }
}

function isFaulty({ faults, examined }: CheckedMatter): boolean {
  return faults.length > 0 || (examined?.observations ?? []).some(({ grade }) => grade === 'fault')
}

type FileFault = Pick<RuleFault, 'at' | 'text'> & { readonly file: string; readonly code: RuleFault['code'] | 'unreadable' }

async function checkFolder(root: string, depth: Depth): Promise<readonly CheckedMatter[]> {
  if (!existsSync(root) || !statSync(root).isDirectory()) throw new Fault(`${root}: there is no such folder.`)
  const matters = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'matter.json')))
  if (matters.length === 0) throw new Fault(`${root}: no folder in it holds a matter.json.`)
  const names = matters.map((entry) => entry.name).sort()
  const checked: CheckedMatter[] = []
  for (const name of names) checked.push(await checkFiles(join(root, name), name, depth))
  return checked
}

/** The version in force is checked with its examples; others, old or coming, by themselves. */
async function checkFiles(folder: string, name: string, depth: Depth): Promise<CheckedMatter> {
  const versions = readdirSync(folder).filter((file) => /^v\d+\.json$/.test(file)).sort()
  const matter = readMatter(folder, name)
  if (!matter.ok) return { matter: name, versions, counted: NOTHING, faults: [matter.fault], examined: null }
  const current = `v${String(matter.value.ruleSet)}.json`
  const alone = versions.filter((file) => file !== current).flatMap((file) => checkAlone(folder, file))
  const together = await checkTogether({ folder, current, matter: matter.value }, depth)
  const held = together.examined === null ? null : { ...together.examined, observations: [...together.examined.observations, ...examineVersions(parsedVersions(folder, versions))] }
  return { matter: name, versions, ...together, examined: held, faults: [...together.faults, ...alone, ...checkAdvice(folder)] }
}

/** What an applicant may change: a file of its own, without which the office does not start. */
function checkAdvice(folder: string): readonly FileFault[] {
  const read = readFile(folder, 'advice.json')
  if (!read.ok) return [read.fault]
  const parsed = parseAdviceBook(read.value)
  return parsed.ok ? [] : inFile('advice.json', parsed.faults)
}

/** Those that can be read; the others are told as faults. */
function parsedVersions(folder: string, versions: readonly string[]): readonly RuleSet[] {
  return versions.flatMap((file) => {
    const read = readFile(folder, file)
    const parsed = read.ok ? parseRuleSet(read.value) : null
    return parsed?.ok === true ? [parsed.ruleSet] : []
  })
}

/** Its other keys are checked where a matter is opened. */
type Named = Matter

/** The folder is the matter's name everywhere else. */
function readMatter(folder: string, name: string): FileRead<Named> {
  const read = readFile(folder, 'matter.json')
  if (!read.ok) return read
  const value = Object(read.value) as Matter
  if (value.matter === name && typeof value.ruleSet === 'number') return { ok: true, value }
  return { ok: false, fault: unreadable('matter.json', { zh: `“matter”应与文件夹同名（${name}），“ruleSet”应是规则集的版本号。`, en: `“matter” should be the folder’s name, ${name}, and “ruleSet” the version of the rule set.` }) }
}

const NOTHING: MatterCheck['counted'] = { rules: 0, entries: 0, examples: 0 }

type Together = Pick<CheckedMatter, 'faults' | 'counted' | 'examined'>
type Current = { readonly folder: string; readonly current: string; readonly matter: Named }

async function checkTogether({ folder, current, matter }: Current, depth: Depth): Promise<Together> {
  const [rules, examples] = [readFile(folder, current), readFile(folder, 'examples.json')]
  const unread = [rules, examples].flatMap((file) => (file.ok ? [] : [file.fault]))
  if (!rules.ok || !examples.ok) return { faults: unread, counted: NOTHING, examined: null }
  const [parsedRules, parsedExamples] = [parseRuleSet(rules.value), parseExamples(examples.value)]
  if (!parsedRules.ok || !parsedExamples.ok) {
    return { faults: [...inFile(current, parsedRules.ok ? [] : parsedRules.faults), ...inFile('examples.json', parsedExamples.ok ? [] : parsedExamples.faults)], counted: NOTHING, examined: null }
  }
  const atHand = { ruleSet: parsedRules.ruleSet, examples: parsedExamples.examples, matter }
  const { faults, counted } = await checkMatter(atHand)
  const fit = checkRuleSet(atHand.ruleSet).length === 0 && readFacts(atHand.examples.base).ok
  return { faults: inFile(current, faults), counted, examined: fit ? { ...examine(atHand, { covered: depth.covered && faults.length === 0 }), ...atHand } : null }
}

function checkAlone(folder: string, file: string): readonly FileFault[] {
  const read = readFile(folder, file)
  if (!read.ok) return [read.fault]
  const parsed = parseRuleSet(read.value)
  return inFile(file, parsed.ok ? checkRuleSet(parsed.ruleSet) : parsed.faults)
}

function inFile(file: string, faults: readonly RuleFault[]): readonly FileFault[] {
  return faults.map(({ code, at, text }) => ({ file, code, at, text }))
}

type FileRead<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: FileFault }

function readFile(folder: string, file: string): FileRead<unknown> {
  try {
    return { ok: true, value: JSON.parse(readFileSync(join(folder, file), 'utf8')) }
  } catch (error) {
    const broken = error instanceof SyntaxError
    return { ok: false, fault: unreadable(file, { zh: broken ? '不是有效的 JSON。' : '读不到这个文件。', en: broken ? `This is no JSON: ${error.message}.` : reasonOf(error) }) }
  }
}

function unreadable(file: string, text: RuleFault['text']): FileFault {
  return { file, code: 'unreadable', at: '', text }
}

function matterLines(checked: CheckedMatter, shown: { readonly notes: boolean }): readonly string[] {
  const { matter, versions, counted, faults, examined } = checked
  const { rules, entries, examples } = counted
  const counts = `${String(rules)} rules, ${String(entries)} entries, ${String(examples)} examples`
  return [
    `${matter} (${versions.map((file) => file.replace('.json', '')).join(', ')}): ${counts}; ${outcomeOf(checked)}`,
    ...faults.flatMap(({ file, at, text }) => [`  ${[file, at].filter((part) => part !== '').join(' · ')}`, `    ${text.zh}`, `    ${text.en}`]),
    ...(examined === null ? [] : observationLines(examined.observations, examined.examples, shown)),
    ...(examined === null || examined.coverage === null ? [] : coverageLines(examined.coverage)),
  ]
}

function outcomeOf({ faults, examined }: CheckedMatter): string {
  const count = faults.length + (examined?.observations ?? []).filter(({ grade }) => grade === 'fault').length
  if (count === 0) return 'sound'
  return count === 1 ? '1 fault' : `${String(count)} faults`
}
