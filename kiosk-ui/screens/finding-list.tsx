/** The reasons as sentences, each with its article folded behind 依据, each correction with the way to its field. */

import { Button } from 'antd'
import type { ReactNode } from 'react'
import type { FindingView, Outcome } from '#contract'
import { useKiosk } from '../context.ts'
import type { Text } from '../context.ts'
import { OUTCOME } from '../words/outcome.ts'
import { useCorrect } from './use-correct.ts'

type Group = { readonly head: Text; readonly findings: readonly FindingView[] }

export function FindingList({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { say } = useKiosk()
  return (
    <>
      {outcome.reason === null ? null : (
        <section className="note">
          <h2 className="group-head">{say(OUTCOME.clerkSays)}</h2>
          <p>{outcome.reason}</p>
        </section>
      )}
      {groupsOf(outcome).map((group) => (
        <section key={group.head.en}>
          <h2 className="group-head">{say(group.head)}</h2>
          <ol className="findings">
            {group.findings.map((finding, index) => (
              <Finding key={`${finding.rule} ${String(index)}`} finding={finding} number={index + 1} mayFix={outcome.mayResubmit && finding.severity === 'correct'} />
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}

/** On a notice the corrections come first; what else the rules noticed goes along as information. */
function groupsOf(outcome: Outcome): readonly Group[] {
  const of = (...severities: readonly FindingView['severity'][]) => outcome.findings.filter((finding) => severities.includes(finding.severity))
  const decisive: Group = outcome.status === 'returned' ? { head: OUTCOME.points, findings: of('correct') } : { head: outcome.status === 'refused' ? OUTCOME.refusalReasons : OUTCOME.reasons, findings: of('review', 'refuse') }
  const rest = outcome.findings.filter((finding) => !decisive.findings.includes(finding) && finding.severity === 'note')
  const routed: Group = { head: OUTCOME.refusalReasons, findings: of('route') }
  return [routed, decisive, { head: OUTCOME.notes, findings: rest }].filter((group) => group.findings.length > 0)
}

export function Finding({ finding, number, mayFix }: { readonly finding: FindingView; readonly number: number; readonly mayFix: boolean }): ReactNode {
  const { say } = useKiosk()
  const correct = useCorrect()
  const [pointer] = finding.pointers
  return (
    <li className="finding" data-severity={finding.severity}>
      <span className="finding-number" aria-hidden>
        {number}
      </span>
      <div className="finding-words">
        <p className="finding-message">{say(finding.message)}</p>
        <p className="small">{say(finding.remedy)}</p>
        <LegalBasis finding={finding} />
      </div>
      {mayFix ? (
        <Button className="secondary finding-fix" onClick={() => correct(pointer ?? null)}>
          {say(OUTCOME.fix)}
        </Button>
      ) : null}
    </li>
  )
}

/** The articles, folded away until somebody asks for them. */
export function LegalBasis({ finding }: { readonly finding: FindingView }): ReactNode {
  const { say } = useKiosk()
  if (finding.basis.length === 0) return null
  return (
    <details className="basis">
      <summary>{say(OUTCOME.basis)}</summary>
      <ul>
        {finding.basis.map((basis) => (
          <li key={`${basis.document} ${basis.article}`}>
            《{basis.document}》{basis.article} {finding.mark === 'policy' ? say(OUTCOME.policy) : ''}
          </li>
        ))}
      </ul>
    </details>
  )
}
