/** The validator of the form in a process of its own, read ready-made (`ahead`) or compiled by ajv; prints the milliseconds until it has judged one application. */

import { readFileSync } from 'node:fs'

const VERSION = '../../forms/catalogue/individual-establish/v1'
const answers = read('examples/noodle-shop.json')

const began = performance.now()
const validate = process.argv[2] === 'ahead' ? await ahead() : await atStart()
if (!validate(answers)) throw new Error('the noodle shop is refused')
process.stdout.write(String(performance.now() - began))

async function ahead() {
  const { validate } = await import('../../forms/compiled/individual-establish-v1.mjs')
  return validate
}

async function atStart() {
  const { Ajv2020 } = await import('ajv/dist/2020.js')
  const { default: addFormats } = await import('ajv-formats')
  const ajv = new Ajv2020({ allErrors: true, strict: false })
  addFormats(ajv)
  return ajv.compile(read('schema.json'))
}

function read(name) {
  return JSON.parse(readFileSync(new URL(`${VERSION}/${name}`, import.meta.url), 'utf8'))
}
