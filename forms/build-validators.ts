/** Writes validators ahead as plain modules, so that neither the browser nor the office ever needs `eval`. */

import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import { FORMATS } from './dates.ts'

/** Options of the compiled validators; `allErrors`, because a person is told everything at once. */
export const AJV_OPTIONS = { allErrors: true, strict: true, strictTypes: false, strictRequired: false, inlineRefs: false, formats: FORMATS } as const

/** ajv's text calls one function of its own package: the length of a text in characters, not in code units. */
const LENGTH_CALL = 'require("ajv/dist/runtime/ucs2length").default'
const LENGTH_TEXT = '(text) => { let length = 0; for (const _ of text) length += 1; return length }'

/**
 * Text of an ES module that exports `validate`. The same schema gives the same text. To write the modules of `compiled/` again:
 * `npx vitest run test/forms/compiled.test.ts -u`.
 */
export function validatorModule(schema: { readonly [keyword: string]: unknown }): string {
  const ajv = new Ajv2020({ ...AJV_OPTIONS, code: { source: true, esm: true, lines: true } })
  const text = standalone.default(ajv, ajv.compile(schema))
  const ready = text.replaceAll(LENGTH_CALL, LENGTH_TEXT).replace('"use strict";', '').replace(/export default \w+;\n/, '').replace(/^\/\*# sourceURL=.*\*\/;\n/gm, '')
  if (ready.includes('require(')) throw new Error('the compiled validator needs another function of ajv: extend build-validators.ts')
  return `/** Compiled from schema.json by forms/build-validators.ts; written, never edited. */\n${ready.trim()}\n`
}
