/** Draws any page of any form: heading, problems, and the fields that apply. */

import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import type { Answers, Circumstances, FieldKind, Form, Language, Page, PageField, Problem } from '#forms'
import { visibleFields } from '#forms'
import { ErrorSummary } from './error-summary.tsx'
import type { Drawing } from './field-at.tsx'
import { FieldAt } from './field-at.tsx'
import type { FormLists, Renderers } from './field-props.ts'
import './tokens.css'
import './form-page.css'

export type FormPageProps = {
  readonly form: Form
  readonly page: Page
  readonly answers: Answers
  /** Problems of this page (`problemsOfPage`); none until the person has asked to go on. */
  readonly problems: readonly Problem[]
  readonly language: Language
  readonly care?: boolean
  /** Called with the changed answers; what no longer applies is still in them until `dropInapplicable`, so that a slip of the finger loses nothing. */
  readonly onChange: (answers: Answers) => void
  readonly lists?: FormLists
  /** Office date, for fields that depend on age. */
  readonly on?: string
  /** By pointer template; needed for fields of kind `outside`, allowed for all. */
  readonly renderers?: Renderers
  /** `outside`: the window shows title and reason itself. */
  readonly heading?: 'here' | 'outside'
}

const NOTHING = {} as const

/** Kinds that bring keys to tap; the first of a page shows them from the start. */
const WITH_KEYS: readonly FieldKind[] = ['date', 'phone', 'id-number', 'amount']

export function FormPage(props: FormPageProps): ReactNode {
  const { form, page, answers, language, lists = NOTHING } = props
  const circumstances = useCircumstances(lists, props.on)
  const fields = visibleFields(page, answers, circumstances)
  const [touched, setTouched] = useState({ page: page.id, pointer: '' })
  const drawing: Drawing = {
    form, answers, language, lists, circumstances,
    problems: props.problems,
    renderers: props.renderers ?? NOTHING,
    active: touched.page === page.id && touched.pointer !== '' ? touched.pointer : fields.find((field) => WITH_KEYS.includes(field.kind) && props.renderers?.[field.pointer] === undefined)?.pointer,
    activate: (pointer) => setTouched({ page: page.id, pointer }),
    onChange: props.onChange,
  }
  return (
    <section className="form-page" data-care={props.care === true ? 'on' : 'off'} lang={language === 'zh' ? 'zh-CN' : 'en'}>
      {props.heading === 'outside' ? null : <Heading {...props} />}
      <ErrorSummary problems={props.problems} language={language} />
      {fields.map((field: PageField) => (
        <FieldAt key={field.pointer} field={field} drawing={drawing} isAlone={fields.length === 1} />
      ))}
    </section>
  )
}

function Heading({ form, page, language }: FormPageProps): ReactNode {
  const texts = form.texts[language].pages[page.id]
  return (
    <header>
      <h1 className="form-title">{texts?.title}</h1>
      <p className="form-why">{texts?.why}</p>
    </header>
  )
}

/** Lists as the conditions of a form want them: values only. */
export function circumstancesOf(lists: FormLists, on: string | undefined): Circumstances {
  const values = Object.fromEntries(Object.entries(lists).map(([name, entries]) => [name, entries.map((entry) => entry.value)]))
  return { lists: values, ...(on === undefined ? {} : { on }) }
}

function useCircumstances(lists: FormLists, on: string | undefined): Circumstances {
  return useMemo(() => circumstancesOf(lists, on), [lists, on])
}
