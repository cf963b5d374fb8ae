/** The fewest changes that would be approved, each a way straight to its field; or that a person will look even then. */

import { Button } from 'antd'
import type { ReactNode } from 'react'
import type { Outcome } from '#contract'
import { fill, useKiosk } from '../context.ts'
import { OUTCOME } from '../words/outcome.ts'
import { useCorrect } from './use-correct.ts'

export function SmallestChange({ outcome: { advice, mayResubmit } }: { readonly outcome: Outcome }): ReactNode {
  const { say } = useKiosk()
  if (advice === null) return null
  if (advice.kind === 'needs-person') return mayResubmit ? <p className="note">{say(OUTCOME.personEvenThen)}</p> : null
  const head = mayResubmit ? OUTCOME.smallest : OUTCOME.smallestAgain
  const why = advice.changes.length === 1 ? OUTCOME.smallestWhyOne : fill(OUTCOME.smallestWhy, { n: advice.changes.length })
  return (
    <section className="smallest">
      <h2 className="group-head">{say(head)}</h2>
      <p className="small">{say(why)}</p>
      <ul className="changes">
        {advice.changes.map((change) => (
          <li key={change.pointer}>{mayResubmit ? <Way change={change} /> : say(change.words)}</li>
        ))}
      </ul>
    </section>
  )
}

type Change = NonNullable<Outcome['advice']>['changes'][number]

function Way({ change }: { readonly change: Change }): ReactNode {
  const { say } = useKiosk()
  const correct = useCorrect()
  return (
    <Button className="secondary change" onClick={() => correct(change.pointer)}>
      <span className="change-words">{say(change.words)}</span>
      <span className="change-go" aria-hidden>
        ›
      </span>
    </Button>
  )
}
