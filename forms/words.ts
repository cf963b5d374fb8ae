/** The words of a form: labels, choices and what is said of a problem, in both languages. */

import type { Form } from './form.ts'
import { onceFor } from './once-for.ts'
import { templateOf } from './pointer.ts'
import type { Fault, Problem } from './problem.ts'
import type { SchemaField } from './schema-fields.ts'
import type { FieldTexts, Language, Text } from './texts-file.ts'
import { mergeTexts } from './texts-file.ts'

/** Words of the field at a pointer: those it shares with others first, its own on top. */
export function fieldTexts(form: Form, pointer: string, language: Language): FieldTexts {
  return wordsOf(form)[language].get(templateOf(pointer)) ?? NO_WORDS
}

const NO_WORDS: FieldTexts = { choices: {}, problems: {} }

/** By the template of a place; places that no field has, have no words (see text-faults.ts). */
const wordsOf = onceFor((form: Form): { readonly [language in Language]: ReadonlyMap<string, FieldTexts> } => {
  const inLanguage = (language: Language): ReadonlyMap<string, FieldTexts> => new Map([...form.fields.values()].map((field) => [field.pointer, mergedTexts(form, field, language)]))
  return { zh: inLanguage('zh'), en: inLanguage('en') }
})

function mergedTexts(form: Form, field: SchemaField, language: Language): FieldTexts {
  const places = [...field.aliases, field.pointer]
  return places.map((place) => form.texts[language].fields[place]).reduce<FieldTexts>((sum, texts) => (texts === undefined ? sum : mergeTexts(sum, texts)), NO_WORDS)
}

export function labelOf(form: Form, pointer: string, language: Language): string {
  return fieldTexts(form, pointer, language).label ?? form.title[language]
}

/** The word for a chosen value; the value itself where it has none. */
export function choiceLabel(form: Form, pointer: string, value: string): Text {
  const word = (language: Language): string => fieldTexts(form, pointer, language).choices[value] ?? value
  return { zh: word('zh'), en: word('en') }
}

/** A fault put into words. */
export function problem(form: Form, fault: Fault): Problem {
  return { pointer: fault.pointer, code: fault.code, ...problemText(form, fault) }
}

/** `{label}` and the parameters of the text are filled in; `key` may ask for a variant such as `not_allowed_here`. */
function problemText(form: Form, fault: Fault): Text {
  const say = (language: Language): string => {
    const checked = fault.check === undefined ? undefined : form.texts[language].checks[fault.check]
    if (checked !== undefined) return checked
    const own = fieldTexts(form, fault.pointer, language).problems
    const text = own[fault.key ?? fault.code] ?? own[fault.code] ?? form.texts[language].problems[fault.code] ?? fault.code
    return filled(text, { label: labelOf(form, fault.pointer, language), ...fault.fill })
  }
  return { zh: say('zh'), en: say('en') }
}

function filled(text: string, values: { readonly [name: string]: string }): string {
  return text.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole)
}
