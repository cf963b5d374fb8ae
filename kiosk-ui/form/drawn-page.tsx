/** A page the form draws by itself, with what only a terminal can add: the scanner, and the region read from a card. */

import { Button } from 'antd'
import { useEffect } from 'react'
import type { ReactNode } from 'react'
import type { Page, Problem } from '#forms'
import { FormPage } from '#forms/render'
import { useKiosk } from '../context.ts'
import { Screen } from '../frame/screen.tsx'
import { FRAME } from '../words/frame.ts'
import type { PageProps } from './page-props.ts'
import { NumberFromCard } from './number-from-card.tsx'
import { ReadCard } from './read-card.tsx'
import { RegionField } from './region-field.tsx'
import { ScanPapers } from './scan-papers.tsx'

const RENDERERS = { '/operator/residence/region': RegionField } as const
/** With a card on the reader its number stands fixed; without one it is typed. */
const WITH_CARD = { ...RENDERERS, '/operator/idNo': NumberFromCard } as const

type DrawnPageProps = PageProps & { readonly page: Page; readonly problemList: readonly Problem[] }

export function DrawnPage({ title, why, problems, next, page, problemList }: DrawnPageProps): ReactNode {
  const { dispatch, form, lists, office, say, state } = useKiosk()
  useFocusOn(state.focus)
  const preApproval = lists.scopeItems.filter((item) => item.kind === 'pre-approval').map((item) => ({ value: item.id, label: item.name }))
  return (
    <Screen
      title={title}
      why={why}
      size="tall"
      touch={
        <div className="form-fields">
          <ReadCard page={page} />
          <ScanPapers page={page} />
          <FormPage
            form={form}
            page={page}
            answers={state.answers}
            problems={problemList}
            language={state.language}
            care={state.care}
            onChange={(answers) => dispatch({ type: 'patch', patch: { answers } })}
            lists={{ preApprovalItems: preApproval }}
            on={office.today}
            renderers={state.person === null ? RENDERERS : WITH_CARD}
            heading="outside"
          />
        </div>
      }
      primary={
        <Button type="primary" className="primary" onClick={next}>
          {say(FRAME.goOn)}
        </Button>
      }
    >
      {problems}
    </Screen>
  )
}

/** 去修改 leads to the very field: the drawn field, or the nearest thing around it. */
function useFocusOn(pointer: string | null): void {
  useEffect(() => {
    for (let at = pointer ?? ''; at !== ''; at = at.slice(0, at.lastIndexOf('/'))) {
      const field = document.getElementById(`field${at.replaceAll('/', '-')}`)
      if (field === null) continue
      field.scrollIntoView({ block: 'center' })
      field.focus({ preventScroll: true })
      return
    }
  }, [pointer])
}
