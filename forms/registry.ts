/** Every form of the catalogue by name and version. A form that was once in use stays here: applications are pinned to its version. */

import { buildForm } from './build-form.ts'
import establishPages1 from './catalogue/individual-establish/v1/pages.json' with { type: 'json' }
import establishSchema1 from './catalogue/individual-establish/v1/schema.json' with { type: 'json' }
import establishEnglish1 from './catalogue/individual-establish/v1/texts.en.json' with { type: 'json' }
import establishChinese1 from './catalogue/individual-establish/v1/texts.zh.json' with { type: 'json' }
import { validate as validateEstablish1 } from './compiled/individual-establish-v1.mjs'
import type { Form, FormSource } from './form.ts'

export const FORM_SOURCES: readonly FormSource[] = [
  {
    name: 'individual-establish',
    version: 1,
    schema: establishSchema1,
    pages: establishPages1,
    texts: { zh: establishChinese1, en: establishEnglish1 },
    validator: validateEstablish1,
  },
]

/** Reads and checks a form; keep what it returns. Throws when there is no such form, or when its files disagree. */
export function loadForm(name: string, version: number): Form {
  const source = FORM_SOURCES.find((one) => one.name === name && one.version === version)
  if (source === undefined) throw new RangeError(`there is no form ${name} v${version}; there are ${FORM_SOURCES.map((one) => `${one.name} v${one.version}`).join(', ')}`)
  return buildForm(source)
}

/** The newest version of a form, in which new applications are filled in. */
export function latestVersion(name: string): number | undefined {
  const versions = FORM_SOURCES.filter((one) => one.name === name).map((one) => one.version)
  return versions.length === 0 ? undefined : Math.max(...versions)
}
