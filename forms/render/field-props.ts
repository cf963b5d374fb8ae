/** What every field of a form is given to draw itself with, whether it is ours or brought along by a window. */

import type { ComponentType, ReactNode } from 'react'
import type { Answers, Circumstances, FieldTexts, Form, Json, Language, PageField, Problem, Text } from '#forms'

/** Something to choose, with its words. */
export type Offer = { readonly value: string; readonly label: string; readonly pictogram?: string }

/** Named lists from outside, such as the scope items that need an approval beforehand. */
export type FormLists = { readonly [name: string]: readonly { readonly value: string; readonly label: Text }[] }

/** Element ids of one field, made from its pointer. */
export type FieldIds = { readonly input: string; readonly label: string; readonly hint: string; readonly error: string }

export type FieldProps = {
  readonly form: Form
  /** The field with its pointer in these answers (`/family/0/name`, not a template). */
  readonly field: PageField
  readonly answers: Answers
  readonly value: Json | undefined
  readonly language: Language
  readonly texts: FieldTexts
  readonly offers: readonly Offer[]
  readonly ids: FieldIds
  /** For `aria-describedby`: hint and error, when there are any. */
  readonly describedBy: string | undefined
  /** Problems at the field or inside it. */
  readonly problems: readonly Problem[]
  /** The one field of the page whose keys are shown. */
  readonly isActive: boolean
  /** Asks for the keys; they stay until another field asks, so that nothing moves under a finger. */
  readonly activate: () => void
  /** The field itself is at fault. */
  readonly invalid: boolean
  readonly lists: FormLists
  readonly circumstances: Circumstances
  /** `undefined` takes the answer away. */
  readonly onChange: (value: Json | undefined) => void
  /** Changes the answer at another pointer. */
  readonly change: (pointer: string, value: Json | undefined) => void
  /** Draws a field inside this one, with label, hint and error. */
  readonly draw: (field: PageField) => ReactNode
}

/** Components a window brings for fields it draws itself, by pointer template. */
export type Renderers = { readonly [pointer: string]: ComponentType<FieldProps> }

export function idsOf(pointer: string): FieldIds {
  const input = `field${pointer.replaceAll('/', '-')}`
  return { input, label: `${input}-label`, hint: `${input}-hint`, error: `${input}-error` }
}
