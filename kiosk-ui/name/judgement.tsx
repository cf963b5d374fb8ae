/** The judgement under the name: free, similar, a person looks, or not to be had, with the reason and names that are free. */

import type { ReactNode } from 'react'
import { fill, useKiosk } from '../context.ts'
import { Working } from '../parts/working.tsx'
import { NAME } from '../words/trade.ts'
import type { NameParts } from './compose.ts'
import { tradeNameIn } from './compose.ts'
import { Conflicts } from './conflicts.tsx'
import type { Judged, NameAnswer, NameVerdict } from './use-judgement.ts'

const SAID = {
  free: { tone: 'approved', text: NAME.ok },
  similar: { tone: 'correct', text: NAME.note },
  person: { tone: 'person', text: NAME.review },
  both: { tone: 'person', text: NAME.both },
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
      {judged.verdict === 'free' ? null : <Proposals answer={judged.answer} parts={parts} put={put} />}
    </div>
  )
}

/** Rules that speak of other names: these are listed one by one, so that only what to do about them is left to say. */
const ABOUT_OTHERS: ReadonlySet<string> = new Set(['R-NM-10', 'R-NM-11'])

/** Where a person looks, the remedy says that one may wait for them. */
function Reasons({ answer: { conflicts, findings } }: { readonly answer: NameAnswer }): ReactNode {
  const { say } = useKiosk()
  const aboutOthers = conflicts.length === 0 ? [] : findings.filter(({ rule }) => ABOUT_OTHERS.has(rule))
  return (
    <>
      {findings
        .filter((finding) => !aboutOthers.includes(finding))
        .map(({ rule, severity, message, remedy }) => (
          <p key={rule}>
            {say(message)} {severity === 'review' ? say(remedy) : null}
          </p>
        ))}
      <Conflicts conflicts={conflicts} />
      {aboutOthers.map(({ rule, remedy }) => (
        <p key={rule}>{say(remedy)}</p>
      ))}
    </>
  )
}

/** Whatever is proposed here the office has looked up: nobody has it, and nothing speaks against it. */
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
