/** The words of a form: labels, choices and what is said of a problem, in both languages. */

import type { Form } from './form.ts'
import { templateOf } from './pointer.ts'
import type { ProblemCode } from './problem.ts'
import type { FieldTexts, Language, Text } from './texts-file.ts'
import { mergeTexts } from './texts-file.ts'

/** Words of the field at a pointer: those it shares with others first, its own on top. */
export function fieldTexts(form: Form, pointer: string, language: Language): FieldTexts {
  const template = templateOf(pointer)
  const places = [...(form.fields.get(template)?.aliases ?? []), template]
  return places.map((place) => form.texts[language].fields[place]).reduce<FieldTexts>((sum, texts) => (texts === undefined ? sum : mergeTexts(sum, texts)), { choices: {}, problems: {} })
}

export function labelOf(form: Form, pointer: string, language: Language): string {
  return fieldTexts(form, pointer, language).label ?? form.title[language]
}

/** The word for a chosen value; the value itself where it has none. */
export function choiceLabel(form: Form, pointer: string, value: string): Text {
  const word = (language: Language): string => fieldTexts(form, pointer, language).choices[value] ?? value
  return { zh: word('zh'), en: word('en') }
}

/** `{label}` and the parameters of the text are filled in; `key` may ask for a variant such as `not_allowed_here`. */
export function problemText(form: Form, told: { readonly pointer: string; readonly code: ProblemCode; readonly key?: string; readonly fill?: { readonly [name: string]: string } }): Text {
  const say = (language: Language): string => {
    const own = fieldTexts(form, told.pointer, language).problems
    const text = own[told.key ?? told.code] ?? own[told.code] ?? form.texts[language].problems[told.code] ?? told.code
    return filled(text, { label: labelOf(form, told.pointer, language), ...told.fill })
  }
  return { zh: say('zh'), en: say('en') }
}

function filled(text: string, values: { readonly [name: string]: string }): string {
  return text.replace(/\{([a-z]+)\}/g, (whole, name: string) => values[name] ?? whole)
}
