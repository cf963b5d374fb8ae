/** After an approval: what prints now, which permits are still to be had before opening and from whom, and what to note. */

import type { ReactNode } from 'react'
import type { FindingView, Outcome } from '#contract'
import { fill, useKiosk } from '../context.ts'
import { OUTCOME } from '../words/outcome.ts'
import { Finding, LegalBasis } from './finding-list.tsx'

export function Approved({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { say } = useKiosk()
  const all = outcome.findings.filter((finding) => finding.severity === 'note')
  const notes = outcome.permits.length === 0 ? all : all.filter((finding) => !isPermitNote(finding))
  const sheets = outcome.printOrders.map((order) => (order.copyNo === 0 ? say(OUTCOME.original) : say(fill(OUTCOME.duplicate, { n: order.copyNo }))))
  return (
    <>
      <section>
        <h2 className="group-head">{say(OUTCOME.prints)}</h2>
        <p>{sheets.length === 0 ? say(OUTCOME.electronicOnly) : sheets.join(' · ')}</p>
      </section>
      {outcome.permits.length === 0 ? null : <Permits outcome={outcome} />}
      {notes.length === 0 ? null : (
        <section>
          <h2 className="group-head">{say(OUTCOME.notes)}</h2>
          <ol className="findings">
            {notes.map((finding, index) => (
              <Finding key={`${finding.rule} ${String(index)}`} finding={finding} number={index + 1} mayFix={false} />
            ))}
          </ol>
        </section>
      )}
    </>
  )
}

function Permits({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { say } = useKiosk()
  return (
    <section className="note" data-tone="correct">
      <h2 className="note-head">{say(OUTCOME.permits)}</h2>
      <p className="small">{say(OUTCOME.permitsWhy)}</p>
      <ul className="permits">
        {outcome.permits.map((permit) => (
          <li key={`${permit.item.zh} ${permit.permit.zh}`}>
            <strong>{say(permit.item)}</strong>
            <br />
            {say(fill(OUTCOME.permitAt, { permit: say(permit.permit), authority: say(permit.authority) }))}
          </li>
        ))}
      </ul>
      {outcome.findings.filter(isPermitNote).map((finding) => (
        <LegalBasis key={finding.rule} finding={finding} />
      ))}
    </section>
  )
}

/** The note that lists the permits: the list itself stands above it, so only its articles are shown. */
function isPermitNote(finding: FindingView): boolean {
  return finding.severity === 'note' && finding.pointers.length > 0 && finding.pointers.every((pointer) => pointer.startsWith('/scope/items'))
}
