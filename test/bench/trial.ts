/** How long a draft takes over a million past decisions: from files, edit by edit, and along the road of one application after the other. */

import { execFileSync } from 'node:child_process'
import { closeSync, openSync, readFileSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openCompiled, openLiveTrial, openRuleSet, type Facts, type LiveTrial, type OpenCompiled, type PastDecision, type RuleSet } from '#engine'
import { loadForm, validateAnswers, type Json } from '#forms'
import { openTrialThreads, runTrial, type OpenedHistory, type TrialThreads } from '../../api/history/index.ts'
import { interleave, ratios } from './interleave.ts'
import { openFiles, pastFiles, repeated, SECRET } from './past-files.ts'
import { shippedRuleSet } from './rule-books.ts'
import { median, spread, type Row, type Section } from './table.ts'

const DECISIONS = 1_000_000
const ROUNDS = 7
const EDITS = 40
const MILLION = 1_000_000
/** json-rules-engine decides so few in a round, and is then counted up. */
const BY_LIBRARY = 1_000
const ON_THE_ROAD = 40_000

export async function benchTrial(): Promise<Section> {
  const ruleSet = shippedRuleSet()
  const files = pastFiles(DECISIONS, ruleSet)
  const history = openFiles(files.folder)
  const threads = await openTrialThreads(2, SECRET)
  try {
    const passes = await passRows(history, { threads, ruleSet, first: files.first })
    const road = await roadRows(files.first, ruleSet)
    return {
      title: 'Trials on the past',
      how: `${String(DECISIONS)} invented decisions with ${String(ruleSet.rules.length)} rules, in sealed files of ${(files.bytes / DECISIONS).toFixed(0)} bytes a decision, everything included; ${String(ROUNDS)} interleaved rounds, milliseconds a million. *From files* opens, checks and reads every block and counts what changes against the records, by entry, verdict, district, trade and week; the two threads are running already. *One by one* has all facts in memory and counts nothing. *An edit* moves the threshold of one condition and counts the same again over blocks that are open. *The road* reads lines of JSON from a file; *full* parses, validates the form and decides, the floor parses. One processor instruction serves 32 decisions without WebAssembly; see docs/trial.md. Before anything is timed, 20,000 decisions are decided one by one and compared.`,
      head: ['ms a million, median', 'range', 'ratio'],
      rows: [...passes, ...editRows(history, ruleSet), ...road, memoryRow(files.folder)],
    }
  } finally {
    await threads.close()
    history.close()
    files.remove()
  }
}

type Passes = { readonly threads: TrialThreads; readonly ruleSet: RuleSet; readonly first: readonly PastDecision[] }

async function passRows(history: OpenedHistory, { threads, ruleSet, first }: Passes): Promise<readonly Row[]> {
  const draft = edited(ruleSet, 4)
  const opened = openCompiled(draft)
  const plain = openRuleSet(draft)
  const order = { draft, base: { by: 'records' } } as const
  const whole = await runTrial(history, order)
  assertSame(opened, { history, draft, first })
  if (JSON.stringify(await runTrial(history, order, { threads })) !== JSON.stringify(whole)) throw new Error('two threads count otherwise than one')
  const figures = await interleave(
    [
      { name: ONE, run: () => timed(() => runTrial(history, order), DECISIONS) },
      { name: TWO, run: () => timed(() => runTrial(history, order, { threads }), DECISIONS) },
      { name: BY_RECORD, run: () => timed(() => Promise.resolve(allOf(opened, first)), first.length) },
      { name: LIBRARY, run: () => timed(async () => { for (const { facts } of first.slice(0, BY_LIBRARY)) await plain.evaluate(facts as Facts) }, BY_LIBRARY) },
    ],
    ROUNDS,
  )
  const base = figures.get(BY_RECORD) ?? []
  return [ONE, TWO, BY_RECORD, LIBRARY].map((what) => {
    const mine = figures.get(what) ?? []
    return { what, cells: [median(mine).toFixed(0), spread(mine), `${median(ratios(mine, base)).toFixed(3)} × one by one`] }
  })
}

const ONE = 'from files, one thread'
const TWO = 'from files, two threads'
const BY_RECORD = 'one by one, compiled'
const LIBRARY = 'one by one, json-rules-engine'

/** The very same verdicts come out of columns and of one decision after the other. */
function assertSame(opened: OpenCompiled, { history, draft, first }: { readonly history: OpenedHistory; readonly draft: RuleSet; readonly first: readonly PastDecision[] }): void {
  const [block] = history.blocks
  if (block === undefined) throw new Error('there is no history')
  const live = openLiveTrial([block], shippedRuleSet())
  live.try(draft)
  const changed = new Map(live.changed(Number.POSITIVE_INFINITY).map(({ id, gained, lost }) => [id, { gained, lost }]))
  for (const { id, facts, findings } of first) {
    const now = new Set(opened.evaluateSync(facts as Facts).map(({ name }) => name))
    const told = changed.get(id)
    const gained = [...now].filter((name) => !findings.some((each) => each.name === name))
    const lost = findings.filter(({ name }) => !now.has(name)).map(({ name }) => name)
    if (JSON.stringify([gained.sort(), lost.sort()]) !== JSON.stringify([named(told?.gained), named(told?.lost)])) throw new Error(`${id} is decided otherwise one by one`)
  }
}

function named(entries: readonly { readonly name: string }[] = []): readonly string[] {
  return entries.map(({ name }) => name).sort()
}

function allOf({ compiled }: OpenCompiled, decisions: readonly PastDecision[]): void {
  const record = new Int32Array(compiled.words)
  for (const { facts } of decisions) compiled.evaluate(facts, record)
}

/** Somebody drags a threshold to and fro; every edit is a rule set of its own, as an editor would hand it over. */
function editRows(history: OpenedHistory, ruleSet: RuleSet): readonly Row[] {
  const began = performance.now()
  const live = openLiveTrial(history.blocks, ruleSet)
  const opening = performance.now() - began
  for (let edit = 0; edit < EDITS; edit++) live.try(edited(ruleSet, 2 + (edit % 7)))
  const [few, many] = [editsOf(live, (edit) => edited(ruleSet, 2 + (edit % 7))), editsOf(live, (edit) => editedFace(ruleSet, 0.81 + (edit % 7) / 100))]
  return [
    { what: 'opening history for edits', cells: [opening.toFixed(0), '', ''] },
    { what: `an edit that changes ${few.changed} decisions`, cells: [median(few.times).toFixed(1), spread(few.times, 1), ''] },
    { what: `an edit that changes ${many.changed} decisions`, cells: [median(many.times).toFixed(1), spread(many.times, 1), ''] },
  ]
}

function editsOf(live: LiveTrial, draftOf: (edit: number) => RuleSet): { readonly times: readonly number[]; readonly changed: string } {
  const times: number[] = []
  const changed: number[] = []
  for (let edit = 0; edit < EDITS; edit++) {
    const draft = draftOf(edit)
    const began = performance.now()
    const report = live.try(draft)
    times.push(performance.now() - began)
    changed.push(report.changed)
  }
  return { times, changed: spread(changed) }
}

function edited(ruleSet: RuleSet, businesses: number): RuleSet {
  return replaced(ruleSet, '"operator.businesses12m","operator":"greaterThanInclusive","value":5', `"operator.businesses12m","operator":"greaterThanInclusive","value":${String(businesses)}`)
}

function editedFace(ruleSet: RuleSet, score: number): RuleSet {
  return replaced(ruleSet, '"operator.faceScore","operator":"lessThan","value":0.8', `"operator.faceScore","operator":"lessThan","value":${String(score)}`)
}

function replaced(ruleSet: RuleSet, before: string, after: string): RuleSet {
  const text = JSON.stringify(ruleSet)
  if (!text.includes(before)) throw new Error(`the rules do not say ${before}`)
  return JSON.parse(text.replace(before, after)) as RuleSet
}

/** One application after the other, from a file of JSON lines: the answers and the facts they led to. */
async function roadRows(first: readonly PastDecision[], ruleSet: RuleSet): Promise<readonly Row[]> {
  const form = loadForm('individual-establish', 1)
  const answers = JSON.parse(readFileSync(new URL('../../forms/catalogue/individual-establish/v1/examples/noodle-shop.json', import.meta.url), 'utf8')) as unknown
  const file = join(tmpdir(), `miaopi-road-${String(process.pid)}.ndjson`)
  const opened = openCompiled(ruleSet)
  const record = new Int32Array(opened.compiled.words)
  writeFileSync(file, Array.from({ length: ON_THE_ROAD }, (_, at) => JSON.stringify({ answers, facts: first[at % first.length]?.facts })).join('\n') + '\n')
  const parse = (line: string): { readonly answers: Json; readonly facts: Facts } => JSON.parse(line) as { readonly answers: Json; readonly facts: Facts }
  const figures = await interleave(
    [
      { name: FULL, run: () => timed(() => Promise.resolve(eachLine(file, (line) => {
        const application = parse(line)
        validateAnswers(form, application.answers)
        opened.compiled.evaluate(application.facts, record)
      })), ON_THE_ROAD) },
      { name: DECIDED, run: () => timed(() => Promise.resolve(eachLine(file, (line) => { opened.compiled.evaluate(parse(line).facts, record) })), ON_THE_ROAD) },
      { name: FLOOR, run: () => timed(() => Promise.resolve(eachLine(file, parse)), ON_THE_ROAD) },
    ],
    ROUNDS,
  )
  rmSync(file)
  const floor = figures.get(FLOOR) ?? []
  return [FULL, DECIDED, FLOOR].map((what) => {
    const mine = figures.get(what) ?? []
    return { what, cells: [median(mine).toFixed(0), spread(mine), `${median(ratios(mine, floor)).toFixed(2)} × floor`] }
  })
}

const FULL = 'the road, full: read, parse, validate, decide'
const DECIDED = 'the road without the form: read, parse, decide'
const FLOOR = 'the road’s floor: read, parse'

const CHUNK = 4 * 1024 * 1024

function eachLine(path: string, visit: (line: string) => unknown): void {
  const file = openSync(path, 'r')
  const chunk = Buffer.alloc(CHUNK)
  let rest = Buffer.alloc(0)
  for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
    let buffer = Buffer.concat([rest, chunk.subarray(0, read)])
    for (let end = buffer.indexOf(10); end >= 0; end = buffer.indexOf(10)) {
      visit(buffer.toString('utf8', 0, end))
      buffer = buffer.subarray(end + 1)
    }
    rest = buffer
  }
  closeSync(file)
}

function memoryRow(folder: string): Row {
  const ten = repeated(folder, 10)
  try {
    const script = fileURLToPath(new URL('./trial-alone.ts', import.meta.url))
    const { decisions, megabytes } = JSON.parse(execFileSync(process.execPath, ['--import', 'tsx', script, ten.folder], { encoding: 'utf8' })) as { readonly decisions: number; readonly megabytes: number }
    return { what: `the most memory a process has that tries ${String(decisions)}`, cells: [`${String(megabytes)} MB`, '', ''] }
  } finally {
    ten.remove()
  }
}

/** Milliseconds a million. */
async function timed(work: () => Promise<unknown>, decisions: number): Promise<number> {
  const began = performance.now()
  await work()
  return ((performance.now() - began) * MILLION) / decisions
}
