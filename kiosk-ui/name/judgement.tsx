/** The judgement under the name: free, similar, a person looks, or not to be had, with the reason and names that are free. */

import { CheckSquareFilled, BorderOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { fieldTexts, withoutValue, withValue } from '#forms'
import { fill, useKiosk } from '../context.ts'
import { isTrueAt } from '../form/answers.ts'
import { Working } from '../parts/working.tsx'
import { NAME } from '../words/trade.ts'
import type { NameParts } from './compose.ts'
import { tradeNameIn } from './compose.ts'
import type { Judged, NameAnswer, NameVerdict } from './use-judgement.ts'

const SAID = {
  free: { tone: 'approved', text: NAME.ok },
  similar: { tone: 'correct', text: NAME.note },
  person: { tone: 'person', text: NAME.review },
  not: { tone: 'refused', text: NAME.correct },
} as const satisfies Record<NameVerdict, unknown>

type JudgementProps = { readonly judged: Judged; readonly complete: boolean; readonly parts: NameParts; readonly put: (parts: NameParts) => void }

export function Judgement({ judged, complete, parts, put }: JudgementProps): ReactNode {
  const { say } = useKiosk()
  if (!complete) return <p className="why">{say(NAME.incomplete)}</p>
  if (judged.stale) return <div className="under"><Working what={say(NAME.judging)} /></div>
  if (judged.answer === null) return <p className="note under">{say(NAME.failed)}</p>
  const said = SAID[judged.verdict]
  return (
    <div className="note under" data-tone={said.tone} role="status">
      <p className="note-head judgement-head">{say(said.text)}</p>
      <Reasons answer={judged.answer} />
      {judged.verdict === 'similar' ? <AcceptRisk /> : null}
      {judged.verdict === 'free' ? null : <Proposals answer={judged.answer} parts={parts} put={put} />}
    </div>
  )
}

function Reasons({ answer }: { readonly answer: NameAnswer }): ReactNode {
  const { say } = useKiosk()
  return (
    <>
      {answer.findings.map((finding) => (
        <p key={finding.rule}>{say(finding.message)}</p>
      ))}
      {notYetTold(answer).map(({ name, reason }) => (
        <p className="small" key={name}>
          {say(fill(NAME.like, { name, why: say(reason) }))}
        </p>
      ))}
    </>
  )
}

/** As many as fit. Of an identical name the reason has said all there is; of another it is told how the two are alike. */
function notYetTold({ conflicts, findings }: NameAnswer): NameAnswer['conflicts'] {
  return conflicts.filter(({ name, likeness }) => likeness !== 'identical' || !findings.some(({ message }) => message.zh.includes(name))).slice(0, 3)
}

/** Similar names do not stop a registration; the person decides and answers for it (名规 art. 16(3)). */
function AcceptRisk(): ReactNode {
  const { dispatch, form, state } = useKiosk()
  const accepted = isTrueAt(state.answers, '/name/riskAccepted')
  const toggle = () => {
    const answers = accepted ? withoutValue(state.answers, '/name/riskAccepted') : withValue(state.answers, '/name/riskAccepted', true)
    dispatch({ type: 'patch', patch: { answers } })
  }
  return (
    <button type="button" className="scope-row risk" aria-pressed={accepted} onClick={toggle}>
      <span className="scope-tick" aria-hidden>
        {accepted ? <CheckSquareFilled /> : <BorderOutlined />}
      </span>
      <span>{fieldTexts(form, '/name/riskAccepted', state.language).choices['true']}</span>
    </button>
  )
}

function Proposals({ answer, parts, put }: { readonly answer: NameAnswer; readonly parts: NameParts; readonly put: (parts: NameParts) => void }): ReactNode {
  const { say } = useKiosk()
  const simplified = answer.simplifiedProposal === null ? null : tradeNameIn(answer.simplifiedProposal, parts)
  const proposals = [...(simplified === null ? [] : [simplified]), ...answer.suggestions].slice(0, 6)
  return (
    <>
      {answer.divisionProposal === null ? null : (
        <button type="button" className="quiet-button" onClick={() => put({ ...parts, division: answer.divisionProposal ?? parts.division })}>
          {say(fill(NAME.asProposed, { name: answer.divisionProposal }))}
        </button>
      )}
      {proposals.length === 0 ? null : (
        <div className="proposals">
          <p className="small">{say(NAME.proposals)}</p>
          {proposals.map((tradeName) => (
            <button key={tradeName} type="button" className="quiet-button" onClick={() => put({ ...parts, tradeName })}>
              {tradeName}
            </button>
          ))}
        </div>
      )}
    </>
  )
}
