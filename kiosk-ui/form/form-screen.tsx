/** One page of the form: drawn by the form itself or, where a page is a matter of lists and composing, by the kiosk. */

import { useEffect, useMemo, useState } from 'react'
import type { ComponentType, ReactNode } from 'react'
import type { Page, Problem } from '#forms'
import { useKiosk } from '../context.ts'
import { Working } from '../parts/working.tsx'
import { NamePage } from '../name/name-page.tsx'
import { AddressPage } from '../place/address-page.tsx'
import { ScopePage } from '../trade/scope-page.tsx'
import { FRAME } from '../words/frame.ts'
import { DrawnPage } from './drawn-page.tsx'
import type { PageProps } from './page-props.ts'
import { PointNote } from './point-note.tsx'
import { useGoOn } from './use-go-on.ts'
import { pageAfter } from './walk.ts'

/** Pages the kiosk draws itself, by a field that only they have. */
const OWN_PAGES: Readonly<Record<string, ComponentType<PageProps>>> = {
  '/premises/addressId': AddressPage,
  '/scope/items': ScopePage,
  '/name/tradeName': NamePage,
}

export function FormScreen(): ReactNode {
  const { circumstances, dispatch, form, say, state } = useKiosk()
  const page = useMemo(() => form.pages.find((one) => one.id === state.page), [form, state.page])
  const first = state.page === null || page === undefined ? pageAfter({ form, answers: state.answers, circumstances, cardRead: state.person !== null }, null) : undefined
  useEffect(() => {
    if (first !== undefined) dispatch({ type: 'patch', patch: { page: first.id } })
  }, [dispatch, first])
  if (page === undefined) return <Working what={say(FRAME.loading)} />
  return <OnePage key={page.id} page={page} />
}

function OnePage({ page }: { readonly page: Page }): ReactNode {
  const { form, state } = useKiosk()
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const next = useGoOn(page, setProblems)
  const texts = form.texts[state.language].pages[page.id]
  const own = page.fields.map((field) => OWN_PAGES[field.pointer]).find((component) => component !== undefined)
  const Own = own ?? null
  const told = { title: texts?.title ?? '', why: texts?.why ?? '', next }
  if (Own === null) return <DrawnPage {...told} page={page} problemList={problems} problems={<PointNote page={page} />} />
  return <Own {...told} problems={<OwnProblems page={page} problems={problems} />} />
}

function OwnProblems({ page, problems }: { readonly page: Page; readonly problems: readonly Problem[] }): ReactNode {
  const { say } = useKiosk()
  return (
    <>
      <PointNote page={page} />
      {problems.length === 0 ? null : (
        <ul className="note open-points" data-tone="correct" role="alert">
          {problems.map((problem) => (
            <li key={problem.pointer}>{say(problem)}</li>
          ))}
        </ul>
      )}
    </>
  )
}
