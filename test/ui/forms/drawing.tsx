/** Draws pages and fields without a browser, for tests and for the gallery. */

import { ConfigProvider } from 'antd'
import type { ComponentType, ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Answers, Language } from '#forms'
import { demandProblems, loadForm, problemsOfPage, validateAnswers } from '#forms'
import type { FieldProps, FormSize, Renderers } from '#forms/render'
import { FormPage, formTheme } from '#forms/render'

export const form = loadForm('individual-establish', 1)

function Brought(props: FieldProps): ReactElement {
  return <input aria-labelledby={props.ids.label} data-brought={props.field.pointer} />
}

const OUTSIDE: readonly string[] = form.pages.flatMap((page) => page.fields.filter((field) => field.kind === 'outside').map((field) => field.pointer))

/** A plain input for every field that a window draws itself. */
export const renderers: Renderers = Object.fromEntries(OUTSIDE.map((pointer): [string, ComponentType<FieldProps>] => [pointer, Brought]))

export type Scene = { readonly page: string; readonly answers: Answers; readonly told?: boolean; readonly language?: Language; readonly size?: FormSize; readonly onChange?: (answers: Answers) => void }

export const LISTS = { preApprovalItems: [{ value: 'S301', label: { zh: '危险化学品经营', en: 'Hazardous chemicals' } }] } as const

export function pageNamed(id: string): (typeof form.pages)[number] {
  const page = form.pages.find((one) => one.id === id)
  if (page === undefined) throw new Error(`there is no page ${id}`)
  return page
}

export function drawn(scene: Scene): ReactElement {
  const page = pageNamed(scene.page)
  const told = scene.told === true ? [...problemsOfPage(form, page, validateAnswers(form, scene.answers)), ...demandProblems(form, page, scene.answers)] : []
  const once = told.filter((one, at) => told.findIndex((other) => other.pointer === one.pointer) === at)
  return (
    <ConfigProvider theme={formTheme(scene.size ?? 'kiosk')}>
      <FormPage
        form={form}
        page={page}
        answers={scene.answers}
        problems={once}
        language={scene.language ?? 'zh'}
        care={scene.size === 'care'}
        lists={LISTS}
        on="2026-11-22"
        renderers={renderers}
        onChange={scene.onChange ?? (() => undefined)}
      />
    </ConfigProvider>
  )
}

export function markup(scene: Scene): string {
  return renderToStaticMarkup(drawn(scene))
}
