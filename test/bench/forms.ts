/** How many filled-in forms a second are checked, beside plain ajv over the same schema. */

import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { loadForm, validateAnswers, type Json } from '#forms'
import { interleave, perSecond, ratios } from './interleave.ts'
import { median, spread, type Section } from './table.ts'

const ROUNDS = 7
const SLICE_MS = 400
const FOLDER = new URL('../../forms/catalogue/individual-establish/v1/', import.meta.url)

export async function benchForms(): Promise<Section> {
  const form = loadForm('individual-establish', 1)
  const answers = read('examples/noodle-shop.json')
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  addFormats['default'](ajv)
  const plain = ajv.compile(read('schema.json') as object)
  const figures = await interleave(
    [
      { name: 'ours', run: () => perSecond(() => validateAnswers(form, answers), SLICE_MS) },
      { name: 'plain', run: () => perSecond(() => plain(answers), SLICE_MS) },
    ],
    ROUNDS,
  )
  const ours = figures.get('ours') ?? []
  const bare = figures.get('plain') ?? []
  const ratio = ratios(ours, bare)
  return {
    title: 'Checked forms',
    how: `The complete noodle shop; ${String(ROUNDS)} interleaved rounds, one thread. Ours is the validator compiled ahead plus the checks a schema cannot say; plain is ajv compiled at run time over the schema alone.`,
    head: ['forms/s, median', 'range', 'ratio to plain ajv'],
    rows: [
      { what: 'validateAnswers', cells: [median(ours).toFixed(0), spread(ours), `${median(ratio).toFixed(2)} (${spread(ratio, 2)})`] },
      { what: 'ajv, schema alone', cells: [median(bare).toFixed(0), spread(bare), '1'] },
    ],
  }
}

function read(name: string): Json {
  return JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Json
}
