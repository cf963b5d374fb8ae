/** `miaopi rules check`: every rule set is well formed, sound, and does what its examples say; no database is opened. */

import { checkMatter, checkRuleSet, parseExamples, parseRuleSet, type Matter, type MatterCheck, type RuleFault } from '#engine'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { JSON_FLAG, type Command } from './command.ts'
import { Fault, UsageFault } from './fault.ts'
import { reasonOf } from './files.ts'
import { sayJson, sayLines } from './terminal.ts'

export const rulesCheck: Command = {
  words: '[folder]',
  about: 'Checks every matter of a folder of rules, the office’s own unless another is named: shape, sense, law, words, and each example\nrun against the rules. Tells every fault at once, in both languages.',
  flags: JSON_FLAG,
  run: async (given, terminal) => {
    const [folder, ...rest] = given.words
    if (rest.length > 0) throw new UsageFault('Say one folder. See: miaopi rules check --help')
    const checked = await checkFolder(folder === undefined ? fileURLToPath(new URL('../../rules/', import.meta.url)) : resolve(terminal.folder, folder))
    await (given.has('json') ? sayJson(terminal, { matters: checked }) : sayLines(terminal, checked.flatMap(matterLines)))
    return checked.some(({ faults }) => faults.length > 0) ? 1 : 0
  },
}

export type CheckedMatter = {
  readonly matter: string
  readonly versions: readonly string[]
  readonly counted: MatterCheck['counted']
  readonly faults: readonly FileFault[]
}

type FileFault = Pick<RuleFault, 'at' | 'text'> & { readonly file: string; readonly code: RuleFault['code'] | 'unreadable' }

async function checkFolder(root: string): Promise<readonly CheckedMatter[]> {
  if (!existsSync(root) || !statSync(root).isDirectory()) throw new Fault(`${root}: there is no such folder.`)
  const matters = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory() && existsSync(join(root, entry.name, 'matter.json')))
  if (matters.length === 0) throw new Fault(`${root}: no folder in it holds a matter.json.`)
  const names = matters.map((entry) => entry.name).sort()
  const checked: CheckedMatter[] = []
  for (const name of names) checked.push(await checkFiles(join(root, name), name))
  return checked
}

/** The version in force is checked with its examples; others, old or coming, by themselves. */
async function checkFiles(folder: string, name: string): Promise<CheckedMatter> {
  const versions = readdirSync(folder).filter((file) => /^v\d+\.json$/.test(file)).sort()
  const matter = readMatter(folder, name)
  if (!matter.ok) return { matter: name, versions, counted: NOTHING, faults: [matter.fault] }
  const current = `v${String(matter.value.ruleSet)}.json`
  const alone = versions.filter((file) => file !== current).flatMap((file) => checkAlone(folder, file))
  const together = await checkTogether(folder, current, matter.value)
  return { matter: name, versions, counted: together.counted, faults: [...together.faults, ...alone] }
}

type Named = Pick<Matter, 'matter' | 'ruleSet'>

/** The folder is the matter's name everywhere else. */
function readMatter(folder: string, name: string): FileRead<Named> {
  const read = readFile(folder, 'matter.json')
  if (!read.ok) return read
  const { matter, ruleSet } = Object(read.value) as Partial<Named>
  if (matter === name && typeof ruleSet === 'number') return { ok: true, value: { matter, ruleSet } }
  return { ok: false, fault: unreadable('matter.json', { zh: `“matter”应与文件夹同名（${name}），“ruleSet”应是规则集的版本号。`, en: `“matter” should be the folder’s name, ${name}, and “ruleSet” the version of the rule set.` }) }
}

const NOTHING: MatterCheck['counted'] = { rules: 0, entries: 0, examples: 0 }

type Together = { readonly faults: readonly FileFault[]; readonly counted: MatterCheck['counted'] }

async function checkTogether(folder: string, current: string, matter: Named): Promise<Together> {
  const [rules, examples] = [readFile(folder, current), readFile(folder, 'examples.json')]
  const unread = [rules, examples].flatMap((file) => (file.ok ? [] : [file.fault]))
  if (!rules.ok || !examples.ok) return { faults: unread, counted: NOTHING }
  const [parsedRules, parsedExamples] = [parseRuleSet(rules.value), parseExamples(examples.value)]
  if (!parsedRules.ok || !parsedExamples.ok) {
    return { faults: [...inFile(current, parsedRules.ok ? [] : parsedRules.faults), ...inFile('examples.json', parsedExamples.ok ? [] : parsedExamples.faults)], counted: NOTHING }
  }
  const { faults, counted } = await checkMatter({ ruleSet: parsedRules.ruleSet, examples: parsedExamples.examples, matter })
  return { faults: inFile(current, faults), counted }
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

function matterLines({ matter, versions, counted, faults }: CheckedMatter): readonly string[] {
  const { rules, entries, examples } = counted
  const counts = `${String(rules)} rules, ${String(entries)} entries, ${String(examples)} examples`
  const outcome = faults.length === 0 ? 'sound' : faults.length === 1 ? '1 fault' : `${String(faults.length)} faults`
  return [`${matter} (${versions.map((file) => file.replace('.json', '')).join(', ')}): ${counts}; ${outcome}`, ...faults.flatMap(({ file, at, text }) => [`  ${[file, at].filter((part) => part !== '').join(' · ')}`, `    ${text.zh}`, `    ${text.en}`])]
}
