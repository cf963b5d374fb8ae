/** `miaopi rules ask`: questions about rules, each answered by an application that shows it or by the proof that there is none. */

import { alternativesOf, ask, factsFrom, officeDate, type Answer, type Find, type Ground, type Invent, type InventedApplication, type Matter, type Question, type Verdict } from '#engine'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { casesOnly, casesThenSolver } from '../solver/find.ts'
import { openSolver } from '../solver/open-solver.ts'
import { scriptFor } from '../solver/smt-script.ts'
import { JSON_FLAG, type Command, type Given } from './command.ts'
import { Fault, UsageFault } from './fault.ts'
import { changedFacts } from './rules/changed-facts.ts'
import { inventorFor, worldOf } from './rules/invent.ts'
import { readMatter, readRuleSet, SHIPPED_RULES, type MatterAtHand } from './rules/read-matter.ts'
import { testFrom } from './rules/where.ts'
import { sayJson, sayLines, type Terminal } from './terminal.ts'

export const rulesAsk: Command = {
  words: 'fires <entry> | untouched | verdict <verdict> | differs <rule-set.json>',
  about:
    'Asks about the rules of a matter: can this entry ever fire? is there an application that no rule touches? can this verdict come about\n(--where says for whom)? does another rule set decide otherwise? The answer is an application, on which the rules were then run, or that\nthere is none. Cases are split first; what that leaves open goes to the solver Z3.',
  flags: {
    ...JSON_FLAG,
    where: { value: '<condition>', about: 'only such applications: operator.age<18,premises.useType=LEASE' },
    by: { value: 'findings|verdict', about: 'what must differ; findings unless said' },
    folder: { value: '<folder>', about: 'of the matter; rules/individual-establish unless said' },
    write: { value: '<folder>', about: 'write the application and its world there, for miaopi decide' },
    solver: { about: 'ask Z3 as well, and hold one answer against the other' },
    script: { about: 'print the question in SMT-LIB 2 instead, for a solver of your own' },
  },
  run: async (given, terminal) => {
    const matter = await readMatter(resolve(terminal.folder, given.text('folder') ?? join(SHIPPED_RULES, 'individual-establish')))
    const question = questionFrom(given, terminal)
    const ground: Ground = { matter: matter.matter, ordinary: factsFrom(matter.examples.base), rests: 'road' }
    if (given.has('script')) return sayScript(terminal, matter, question, ground)
    const now = terminal.now()
    const answer = await answered(matter, question, { ground, both: given.has('solver'), invent: inventorFor(matter.matter, factsFrom(matter.examples.base), now) })
    const written = writeApplication(answer, given.text('write'), { folder: terminal.folder, matter: matter.matter, now })
    await (given.has('json') ? sayJson(terminal, answer) : sayLines(terminal, [...answerLines(answer, question, matter), ...written]))
    return answer.kind === 'undecided' ? 1 : 0
  },
}

const VERDICTS = ['approve', 'review', 'correct', 'refuse', 'route'] as const satisfies readonly Verdict[]

/** @throws UsageFault, or Fault for another rule set that is not sound */
function questionFrom(given: Given, terminal: Terminal): Question {
  const [kind = '', word = '', ...rest] = given.words
  const where = given.text('where')
  const question = rest.length > 0 || (where !== undefined && kind !== 'verdict') ? undefined : QUESTIONS[kind]?.(word, given, terminal)
  if (question === undefined) throw new UsageFault('Say fires <entry>, untouched, verdict <verdict> or differs <rule-set.json>. See: miaopi rules ask --help')
  return question
}

/** Undefined where the word after it is missing or means nothing. */
const QUESTIONS: Readonly<Record<string, (word: string, given: Given, terminal: Terminal) => Question | undefined>> = {
  untouched: (word) => (word === '' ? { kind: 'untouched' } : undefined),
  fires: (word) => (word === '' ? undefined : { kind: 'fires', entry: word }),
  differs: (word, given, terminal) => (word === '' ? undefined : { kind: 'differs', other: readRuleSet(resolve(terminal.folder, word)), by: differenceFrom(given.text('by') ?? 'findings') }),
  verdict: (word, given) => {
    const verdict = VERDICTS.find((each) => each === word)
    const where = given.text('where')
    return verdict === undefined ? undefined : { kind: 'verdict', verdict, where: where === undefined ? null : testFrom(where) }
  },
}

function differenceFrom(text: string): 'findings' | 'verdict' {
  if (text !== 'findings' && text !== 'verdict') throw new UsageFault('--by is findings or verdict. See: miaopi rules ask --help')
  return text
}

type AskTerms = { readonly ground: Ground; readonly both: boolean; readonly invent: Invent }

/** The solver's thread starts only when it is needed, and ends with the answer. */
async function answered({ ruleSet }: MatterAtHand, question: Question, { ground, both, invent }: AskTerms): Promise<Answer> {
  assertEntry(ruleSet.rules.map(({ name }) => name), question)
  const solver = openSolver()
  const by = (find: Find): Promise<Answer> => ask(ruleSet, question, { ground, find, invent })
  try {
    if (!both) return await by(casesThenSolver(solver))
    const [split, solved] = [await by(casesOnly), await by(solver.find)]
    const decided = [split, solved].filter(({ kind }) => kind !== 'undecided')
    if (new Set(decided.map(({ kind }) => kind)).size > 1) throw new Fault(`Splitting into cases says ${split.kind}, Z3 says ${solved.kind}: one of the two is wrong. Please report this question.`)
    return decided[0] ?? split
  } finally {
    await solver.close()
  }
}

function assertEntry(names: readonly string[], question: Question): void {
  if (question.kind === 'fires' && !names.includes(question.entry)) throw new Fault(`There is no entry ${question.entry} in the rule set.`)
}

/** Each alternative is a script of its own; any of them with the answer `sat` answers the question. */
async function sayScript(terminal: Terminal, { ruleSet }: MatterAtHand, question: Question, ground: Ground): Promise<number> {
  assertEntry(ruleSet.rules.map(({ name }) => name), question)
  const NO_LIMIT_MS = 600_000
  for (const sentence of alternativesOf(ruleSet, question)) await terminal.say(scriptFor(sentence, ground, NO_LIMIT_MS).text)
  return 0
}

type Place = { readonly folder: string; readonly matter: Matter; readonly now: string }

/** @throws Fault where there is no application to write */
function writeApplication(answer: Answer, folder: string | undefined, { folder: here, matter, now }: Place): readonly string[] {
  if (folder === undefined) return []
  if (answer.kind !== 'yes' || answer.application === null) throw new Fault('There is no application to write.')
  const [answers, world] = ['answers.json', 'world.json'].map((name) => join(folder, name))
  mkdirSync(resolve(here, folder), { recursive: true })
  writeFileSync(resolve(here, answers ?? ''), `${JSON.stringify(answer.application.answers, null, 2)}\n`)
  writeFileSync(resolve(here, world ?? ''), `${JSON.stringify(worldOf(answer.application, matter, now), null, 2)}\n`)
  return [`  decide it again: miaopi decide ${answers ?? ''} --world ${world ?? ''} --at ${officeDate(now)}`]
}

const NO = { zh: '没有这样的申请。', en: 'No: there is no such application.' }
const OPEN = { zh: '在限定的时间和工作量内没有答案。', en: 'Undecided within the time and work allowed.' }
const FAILED = { zh: '找到的申请在实际运行中不成立，请报告这个问题。', en: 'The application that was found does not show it when the rules are run. Please report this question.' }
const YES = { zh: '有。以例子底稿为准，只有这些不同：', en: 'Yes. As the ordinary application of the examples, but for:' }
const OFF_ROAD = { zh: '表单和日常办理不会出现这样的申请，只可能从别的途径来：', en: 'Yes, but the form lets no such application in. As the ordinary one, but for:' }

function answerLines(answer: Answer, question: Question, { examples, ruleSet }: MatterAtHand): readonly string[] {
  if (answer.kind !== 'yes') {
    const { zh, en } = answer.kind === 'no' ? NO : answer.why === 'work' ? OPEN : FAILED
    return [zh, en]
  }
  const { zh, en } = answer.rests === 'road' ? YES : OFF_ROAD
  const versions = question.kind === 'differs' ? [`v${String(ruleSet.version)}`, `the other, v${String(question.other.version)}`] : ['the rules']
  const runs = answer.outcomes.map(({ verdict, fired }, at) => `  run by ${versions[at] ?? ''}: ${verdict} [${fired.map(({ name }) => name).join(', ')}]`)
  const person = answer.application === null ? [] : [`  ${applicantLine(answer.application.answers)}`]
  return [zh, en, ...changedFacts(answer.witness, examples.base).map((change) => `  ${change}`), ...person, ...runs]
}

/** Who would have to hand in what; the whole is written with --write. */
function applicantLine({ operator, premises, scope, name }: InventedApplication['answers']): string {
  const wished = name.given ? `${name.division}${name.tradeName}${name.trade}${name.form}` : '不使用名称 no name'
  return `as an application the form lets in: ${operator.name} ${operator.idNo}, ${wished}, ${premises.useType}, ${scope.items.join(' ')}`
}
