/** Writes validators ahead as plain modules, so that neither the browser nor the office ever needs `eval`, and neither waits for ajv at start. */

import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { FORMATS } from './dates.ts'
import { leanText } from './lean-text.ts'
import { schemaFaults } from './schema-faults.ts'

/** Options of the compiled validators; `allErrors`, because a person is told everything at once, in words of ours and not of ajv. */
export const AJV_OPTIONS = { allErrors: true, strict: true, strictTypes: false, strictRequired: false, messages: false, formats: FORMATS } as const

/** ajv's text calls one function of its own package: the length of a text in characters, not in code units. */
const LENGTH_CALL = 'require("ajv/dist/runtime/ucs2length").default'
const LENGTH_TEXT = '(text) => { let length = 0; for (const _ of text) length += 1; return length }'

/**
 * Text of an ES module that exports `validate`. The same schema gives the same text. To write the modules of `compiled/` again:
 * `npx vitest run test/forms/compiled.test.ts -u`. Throws Error on a schema that has faults (see schema-faults.ts) or that ajv refuses.
 */
export function validatorModule(schema: { readonly [keyword: string]: unknown }): string {
  const faults = schemaFaults(schema)
  if (faults.length > 0) throw new Error(faults.map(({ zh, en }) => `${zh} ${en}`).join('\n'))
  const text = leanText(validatorText(schema))
  const ready = text.replaceAll(LENGTH_CALL, LENGTH_TEXT).replace('"use strict";', '').replace(/export default \w+;\n/, '').replace(/^\/\*# sourceURL=.*\*\/;\n/gm, '')
  if (ready.includes('require(')) throw new Error('the compiled validator needs another function of ajv: extend build-validators.ts')
  return `/** Compiled from schema.json by forms/build-validators.ts; written, never edited. */\n${ready.trim()}\n`
}

/**
 * Two compilers, because ajv for 2020-12 keeps track of looked-at places while it runs, for `unevaluated…` and `$dynamicRef`, which no
 * schema here may use: the first holds the schema against the standard, the second writes without that.
 */
function validatorText(schema: { readonly [keyword: string]: unknown }): string {
  new Ajv2020(AJV_OPTIONS).compile(schema)
  const writer = new Ajv2020({ ...AJV_OPTIONS, validateSchema: false, code: { source: true, esm: true, lines: true } })
  writer.opts.unevaluated = false
  writer.opts.dynamicRef = false
  return standalone.default(writer, writer.compile(schema))
}
