/** Draws one field of a page: finds its component, and gives it its words, its value and its problems. */

import type { ComponentType, ReactNode } from 'react'
import type { Answers, Circumstances, FieldKind, Form, Json, Language, PageField, Problem } from '#forms'
import { fieldTexts, templateOf, valueAt, visibleChoices, withoutValue, withValue } from '#forms'
import type { FrameKind } from './field-frame.tsx'
import { FieldFrame } from './field-frame.tsx'
import type { FieldProps, FormLists, Offer, Renderers } from './field-props.ts'
import { idsOf } from './field-props.ts'
import { AmountField } from './fields/amount/field.tsx'
import { ChoiceCardsField, ChoiceListField } from './fields/choice-cards/field.tsx'
import { CountField } from './fields/count/field.tsx'
import { DateField } from './fields/date/field.tsx'
import { ApprovalsField, DocumentField, DocumentListField } from './fields/document-list/field.tsx'
import { PersonField } from './fields/person/field.tsx'
import { IdNumberField, PhoneField } from './fields/phone/field.tsx'
import { TextField } from './fields/text/field.tsx'
import { TickField, TickListField } from './fields/tick-list/field.tsx'
import { PresenceField, YesNoField } from './fields/yes-no/field.tsx'

/** What all fields of a page have in common. */
export type Drawing = {
  readonly form: Form
  readonly answers: Answers
  readonly language: Language
  readonly lists: FormLists
  readonly circumstances: Circumstances
  readonly problems: readonly Problem[]
  readonly renderers: Renderers
  readonly active: string | undefined
  readonly activate: (pointer: string) => void
  readonly onChange: (answers: Answers) => void
}

type Drawn = { readonly component: ComponentType<FieldProps>; readonly frame: FrameKind }

const KINDS: { readonly [kind in Exclude<FieldKind, 'outside'>]: Drawn } = {
  text: { component: TextField, frame: 'input' },
  'choice-cards': { component: ChoiceCardsField, frame: 'radios' },
  'choice-list': { component: ChoiceListField, frame: 'radios' },
  'yes-no': { component: YesNoField, frame: 'radios' },
  presence: { component: PresenceField, frame: 'radios' },
  date: { component: DateField, frame: 'group' },
  phone: { component: PhoneField, frame: 'input' },
  'id-number': { component: IdNumberField, frame: 'input' },
  amount: { component: AmountField, frame: 'input' },
  count: { component: CountField, frame: 'radios' },
  document: { component: DocumentField, frame: 'group' },
  'document-list': { component: DocumentListField, frame: 'group' },
  approvals: { component: ApprovalsField, frame: 'group' },
  tick: { component: TickField, frame: 'group' },
  'tick-list': { component: TickListField, frame: 'group' },
  person: { component: PersonField, frame: 'group' },
}

export function FieldAt({ field, drawing, isAlone }: { readonly field: PageField; readonly drawing: Drawing; readonly isAlone: boolean }): ReactNode {
  const { component: Component, frame } = drawnBy(field, drawing.renderers)
  const props = propsFor(field, drawing)
  return (
    <FieldFrame props={props} kind={frame} isOptional={isOptional(field, drawing.form)} isAlone={isAlone}>
      <Component {...props} />
    </FieldFrame>
  )
}

function drawnBy(field: PageField, renderers: Renderers): Drawn {
  const brought = renderers[templateOf(field.pointer)]
  if (brought !== undefined) return { component: brought, frame: 'group' }
  if (field.kind === 'outside') throw new Error(`${field.pointer} is drawn by the window: give FormPage a renderer for it`)
  return KINDS[field.kind]
}

function propsFor(field: PageField, drawing: Drawing): FieldProps {
  const { form, answers, language, lists, circumstances } = drawing
  const texts = fieldTexts(form, field.pointer, language)
  const ids = idsOf(field.pointer)
  const problems = drawing.problems.filter((one) => one.pointer === field.pointer || one.pointer.startsWith(`${field.pointer}/`))
  const invalid = problems.some((one) => one.pointer === field.pointer)
  const described = [...(texts.hint === undefined ? [] : [ids.hint]), ...(invalid ? [ids.error] : [])].join(' ')
  const change = (pointer: string, value: Json | undefined): void => drawing.onChange(value === undefined ? withoutValue(answers, pointer) : withValue(answers, pointer, value))
  return {
    form, field, answers, language, lists, circumstances, texts, ids, problems, invalid, change,
    value: valueAt(answers, field.pointer),
    offers: offersOf(field, drawing),
    isActive: drawing.active === field.pointer,
    activate: () => drawing.activate(field.pointer),
    describedBy: described === '' ? undefined : described,
    onChange: (value) => change(field.pointer, value),
    draw: (inner) => <FieldAt key={inner.pointer} field={inner} drawing={drawing} isAlone={false} />,
  }
}

/** Choices of the page, with the words of the value's own place; those of the schema where the page names none. */
function offersOf(field: PageField, drawing: Drawing): readonly Offer[] {
  if (field.choicesFrom !== undefined) return (drawing.lists[field.choicesFrom] ?? []).map((entry) => ({ value: entry.value, label: entry.label[drawing.language] }))
  const words = fieldTexts(drawing.form, valuePlace(field), drawing.language).choices
  const choices = field.choices === undefined ? Object.keys(words).map((value) => ({ value })) : visibleChoices(field, drawing.answers, drawing.circumstances)
  return choices.map((choice) => ({ ...choice, label: words[choice.value] ?? choice.value }))
}

function valuePlace(field: PageField): string {
  if (field.kind === 'document') return `${field.pointer}/kind`
  return field.kind === 'document-list' ? `${field.pointer}/0/kind` : field.pointer
}

/** Only single answers are marked: for a list, none at all is an answer too. */
function isOptional(field: PageField, form: Form): boolean {
  const schemaField = form.fields.get(templateOf(field.pointer))
  return schemaField?.kind === 'leaf' && !schemaField.demanded && field.kind !== 'tick'
}
