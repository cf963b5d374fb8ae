/** The papers of an application that can be read at once: receipt, notice, letter of refusal; licences are printed, not listed here. */

import type { ReactNode } from 'react'
import type { Outcome } from '#contract'
import { useKiosk } from '../context.ts'
import { OUTCOME } from '../words/outcome.ts'

export function Papers({ outcome }: { readonly outcome: Outcome }): ReactNode {
  const { say } = useKiosk()
  const letters = outcome.documents.filter((document) => !document.kind.startsWith('licence-'))
  if (letters.length === 0) return null
  return (
    <section>
      <h2 className="group-head">{say(OUTCOME.papers)}</h2>
      <ul className="papers">
        {letters.map((letter) => (
          <li key={`${letter.kind} ${String(letter.copyNo)}`}>
            <span>{say(letter.title)}</span>
            {letter.ready && letter.url !== null ? (
              <a className="quiet-button" href={letter.url} target="_blank" rel="noreferrer">
                {say(OUTCOME.paperOpen)}
              </a>
            ) : (
              <span className="small">{say(OUTCOME.paperSoon)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
