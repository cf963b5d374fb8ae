/** On a page opened from a notice: what has to be put right here, and how. */

import type { ReactNode } from 'react'
import type { Page } from '#forms'
import { useKiosk } from '../context.ts'
import { pageOfPointer } from './walk.ts'

export function PointNote({ page }: { readonly page: Page }): ReactNode {
  const { form, say, state } = useKiosk()
  const findings = state.outcome?.findings ?? []
  const here = state.correcting === null ? [] : findings.filter((finding) => finding.severity === 'correct' && finding.pointers.some((pointer) => pageOfPointer(form, pointer) === page.id))
  if (here.length === 0) return null
  return (
    <div className="note" data-tone="correct">
      {here.map((finding) => (
        <div key={`${finding.rule} ${finding.message.zh}`}>
          <p className="note-head">{say(finding.message)}</p>
          <p className="small">{say(finding.remedy)}</p>
        </div>
      ))}
    </div>
  )
}
