/** Makes a form of its files, and refuses when schema, pages and texts disagree. */

import type { Form, FormSource } from './form.ts'
import { formFaults } from './form-faults.ts'
import { readPages } from './pages-file.ts'
import { readObject } from './read.ts'
import { fieldsOfSchema } from './schema-fields.ts'
import { readTexts } from './texts-file.ts'

/** Throws Error that lists every disagreement between schema, pages and texts. */
export function buildForm(source: FormSource): Form {
  const where = `form ${source.name} v${source.version}`
  const schema = readObject(source.schema, `${where}: schema`)
  const texts = { zh: readTexts(source.texts.zh, `${where}: texts.zh`), en: readTexts(source.texts.en, `${where}: texts.en`) }
  const form: Form = {
    ...readPages(source.pages),
    name: source.name,
    version: source.version,
    title: { zh: texts.zh.title, en: texts.en.title },
    schema,
    fields: fieldsOfSchema(schema),
    texts,
    validator: source.validator,
  }
  const faults = formFaults(form)
  if (faults.length > 0) throw new Error(`${where} does not agree with itself:\n- ${faults.join('\n- ')}`)
  return form
}
