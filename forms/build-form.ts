/** Makes a form of its files, and refuses a schema that is risky to run, and schema, pages and texts that disagree. */

import type { Form, FormSource } from './form.ts'
import { formFaults } from './form-faults.ts'
import { readPages } from './pages-file.ts'
import { readObject } from './read.ts'
import { fieldsOfSchema } from './schema-fields.ts'
import { schemaFaults } from './schema-faults.ts'
import type { Text } from './texts-file.ts'
import { readTexts } from './texts-file.ts'

/** Throws Error that lists, in both languages, what the schema may not say, or every disagreement between schema, pages and texts. */
export function buildForm(source: FormSource): Form {
  const where = `form ${source.name} v${source.version}`
  const schema = readObject(source.schema, `${where}: schema`)
  refuse(schemaFaults(schema), `${where} has a schema that may not be used`)
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
  refuse(formFaults(form), `${where} does not agree with itself`)
  return form
}

function refuse(faults: readonly Text[], because: string): void {
  if (faults.length > 0) throw new Error([`${because}:`, ...faults.map(({ zh, en }) => `- ${zh} / ${en}`)].join('\n'))
}
