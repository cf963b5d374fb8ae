/** How many filled-in forms a second are checked, beside plain ajv over the same schema, and how long a validator takes to be there. */

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { compileFunction } from 'node:vm'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { loadForm, normaliseAnswers, validateAnswers, withoutValue, withValue, type Answers, type Form } from '#forms'
import { AJV_OPTIONS } from '../../forms/build-validators.ts'
import type { CompiledValidator } from '../../forms/form.ts'
import { interleave, ratios, type Rival } from './interleave.ts'
import { median, spread, type Row, type Section } from './table.ts'

const ROUNDS = 7
const SLICE_MS = 300
/** Calls between two looks at the clock: one call is too short to be timed by itself. */
const BATCH = 50
const FOLDER = new URL('../../forms/catalogue/individual-establish/v1/', import.meta.url)
const COLD = new URL('cold-validator.mjs', import.meta.url)

/** The office's date, without which the checks of age would be skipped. */
const ON = { on: '2026-11-25' }

/** What plain ajv is given: our formats, so that both admit the same dates, and nothing else but all complaints at once. */
const PLAIN = { allErrors: true, strict: false, formats: AJV_OPTIONS.formats } as const

export async function benchForms(): Promise<Section> {
  const form = loadForm('individual-establish', 1)
  const plain = new Ajv2020(PLAIN).compile(form.schema)
  const valid = JSON.parse(readFileSync(new URL('examples/noodle-shop.json', FOLDER), 'utf8')) as Answers
  const wrong = nineFaults(valid)
  agreed(form, plain, [valid, wrong])
  const ahead = writtenByAjv(form)
  return {
    title: 'Checked forms',
    how: `The complete noodle shop, and the same with nine faults; ${String(ROUNDS)} interleaved rounds after one that does not count, one thread, by processor time; verdicts are compared before anything is timed. *Plain* is ajv compiled at run time over the same schema, told to collect all complaints. *Ours, schema alone* is the module of \`forms/compiled/\`. *validateAnswers* is the whole: size first, schema, checks that compare places, problems with words in two languages in the order of the pages. The last rows are milliseconds until a validator has judged its first application in a new process, start of Node not counted.`,
    head: ['forms/s, median (last rows: ms)', 'range', 'ratio to plain ajv'],
    rows: [
      ...(await rowsOf('valid', [
        ['plain ajv', () => plain(valid)],
        ['as ajv writes it ahead', () => ahead(valid)],
        ['ours, schema alone', () => form.validator(valid)],
        ['ours, validateAnswers', () => validateAnswers(form, valid, ON)],
        ['ours, normaliseAnswers and validateAnswers', () => validateAnswers(form, normaliseAnswers(form, valid), ON)],
      ])),
      ...(await rowsOf('nine faults', [
        ['plain ajv', () => plain(wrong)],
        ['as ajv writes it ahead', () => ahead(wrong)],
        ['ours, schema alone', () => form.validator(wrong)],
        ['ours, validateAnswers', () => validateAnswers(form, wrong, ON)],
      ])),
      ...(await coldRows()),
    ],
  }
}

/** One of each common kind: missing, empty, unknown, wrong choice, wrong type, too long, no match, no date, not of this kind of premises. */
function nineFaults(valid: Answers): Answers {
  const changes: readonly (readonly [string, Parameters<typeof withValue>[2]])[] = [
    ['/contact/phone', ''],
    ['/extra', 1],
    ['/organisation', 'club'],
    ['/ecommerce', 'no'],
    ['/name/form', '店'.repeat(11)],
    ['/operator/mobile', '12345'],
    ['/operator/idValidTo', '2026-02-30'],
    ['/premises/platform', { name: '演示平台', storeUrl: 'https://example.org/1', certificateNo: '1' }],
  ]
  return changes.reduce((answers, [pointer, value]) => withValue(answers, pointer, value), withoutValue(valid, '/operator/residence/region'))
}

function agreed(form: Form, plain: CompiledValidator, all: readonly Answers[]): void {
  for (const answers of all) if (plain(answers) !== form.validator(answers)) throw new Error('plain ajv and ours disagree')
  const counts = all.map((answers) => validateAnswers(form, answers, ON).length)
  if (counts.join() !== '0,9') throw new Error(`expected no fault and nine, found ${counts.join(' and ')}`)
}

/** ajv's own module, as its standalone writer leaves it. */
function writtenByAjv(form: Form): CompiledValidator {
  const ajv = new Ajv2020({ ...PLAIN, code: { source: true } })
  const module = { exports: (): boolean => false }
  compileFunction(standalone(ajv, ajv.compile(form.schema)), ['module', 'require'])(module, createRequire(import.meta.url))
  return module.exports
}

async function rowsOf(of: string, ways: readonly (readonly [string, () => unknown])[]): Promise<readonly Row[]> {
  for (const [, work] of ways) perProcessorSecond(work)
  return rowsFrom(await interleave(ways.map(([name, work]) => ({ name, run: () => perProcessorSecond(work) })), ROUNDS), of, 0)
}

/** Calls for each second of processor time of this process, so that a neighbour on the same cores does not count as work of ours. */
function perProcessorSecond(work: () => unknown): number {
  const before = process.cpuUsage()
  let calls = 0
  for (const end = performance.now() + SLICE_MS; performance.now() < end; calls += BATCH) for (let call = 0; call < BATCH; call += 1) work()
  const { user, system } = process.cpuUsage(before)
  return (calls * 1_000_000) / (user + system)
}

async function coldRows(): Promise<readonly Row[]> {
  const cold = (name: string, way: string): Rival => ({ name, run: () => Number(execFileSync(process.execPath, [COLD.pathname, way], { encoding: 'utf8' })) })
  return rowsFrom(await interleave([cold('plain ajv, compiled at start', 'start'), cold('ours, read ready-made', 'ahead')], ROUNDS), 'first, ms', 1)
}

/** The first rival is what the others are measured by. */
function rowsFrom(figures: ReadonlyMap<string, readonly number[]>, of: string, digits: number): readonly Row[] {
  const [[, floor] = ['', []]] = figures
  return [...figures].map(([name, values], at) => {
    const ratio = ratios(values, floor)
    return { what: `${of}: ${name}`, cells: [median(values).toFixed(digits), spread(values, digits), at === 0 ? '1' : `${median(ratio).toFixed(2)} (${spread(ratio, 2)})`] }
  })
}
