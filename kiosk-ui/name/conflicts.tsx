/** The names a wish comes too near to: whether each still stands, how the two are alike, and the article that says what follows. */

import type { ReactNode } from 'react'
import { fill, useKiosk } from '../context.ts'
import type { Text } from '../context.ts'
import { dateText } from '../parts/code-text.ts'
import { CONFLICT } from '../words/name-conflict.ts'
import { articleText } from './article-text.ts'
import type { NameAnswer } from './use-judgement.ts'

type Conflict = NameAnswer['conflicts'][number]

/** As many as fit; the closest come first. */
const MOST_SHOWN = 3

export function Conflicts({ conflicts }: Pick<NameAnswer, 'conflicts'>): ReactNode {
  const { say } = useKiosk()
  if (conflicts.length === 0) return null
  return (
    <>
      <ul className="conflicts" aria-label={say(CONFLICT.title)}>
        {conflicts.slice(0, MOST_SHOWN).map((conflict) => (
          <ConflictRow key={`${conflict.name} ${conflict.status}`} conflict={conflict} />
        ))}
      </ul>
      {conflicts.length > MOST_SHOWN ? <p className="small">{say(CONFLICT.more)}</p> : null}
    </>
  )
}

function ConflictRow({ conflict }: { readonly conflict: Conflict }): ReactNode {
  const { say, state } = useKiosk()
  const { name, reason, article } = conflict
  return (
    <li>
      <strong>{name}</strong> <span className="conflict-status">{say(statusOf(conflict, state.language))}</span>
      <p className="small">
        {say(reason)} {articleText(article)}
      </p>
    </li>
  )
}

/** A name that ended is told with its day, from which a year counts (名规 art. 17), and a reservation with its last. */
function statusOf({ status, day }: Conflict, language: 'zh' | 'en'): Text {
  if (status === 'registered') return CONFLICT.status.registered
  const { plain, since } = CONFLICT.status[status]
  return day === null ? plain : fill(since, { date: dateText(day, language) })
}
