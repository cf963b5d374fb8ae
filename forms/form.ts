/** A form: what may be answered (schema), how it is asked (pages), in which words (texts), and the validator made of its schema. */

import type { PagesFile } from './pages-file.ts'
import type { SchemaField } from './schema-fields.ts'
import type { Language, Text, TextsFile } from './texts-file.ts'

/** One complaint of a validator compiled ahead; ajv's own shape. */
export type Complaint = {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: { readonly [name: string]: unknown }
}

/** A validator compiled ahead: needs no `eval`, tells all faults at once. */
export type CompiledValidator = {
  (answers: unknown): boolean
  errors?: readonly Complaint[] | null
}

/** The files of `catalogue/<name>/v<version>/` as they were read, and the validator compiled from the schema. */
export type FormSource = {
  readonly name: string
  readonly version: number
  readonly schema: unknown
  readonly pages: unknown
  readonly texts: { readonly zh: unknown; readonly en: unknown }
  readonly validator: CompiledValidator
}

export type Form = PagesFile & {
  readonly name: string
  readonly version: number
  readonly title: Text
  readonly schema: { readonly [keyword: string]: unknown }
  readonly fields: ReadonlyMap<string, SchemaField>
  readonly texts: { readonly [language in Language]: TextsFile }
  readonly validator: CompiledValidator
}
