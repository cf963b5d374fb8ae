/** The visible half of a pretend card reader: the invented cards, to pick one from. Nothing while nobody asks for a card. */

import { useState, useSyncExternalStore } from 'react'
import type { ReactNode } from 'react'
import { fill, useKiosk } from '../context.ts'
import type { PretendDesk } from '../device/pretend.ts'
import { IDENTIFY } from '../words/start.ts'

/** The office lists first whom a visitor should try first. */
const FIRST_CASES = 10

export function PretendReader({ desk }: { readonly desk: PretendDesk }): ReactNode {
  const { say } = useKiosk()
  const wish = useSyncExternalStore(desk.wish.watch, desk.wish.get)
  const [all, setAll] = useState(false)
  if (wish === null) return null
  return (
    <div className="pretend">
      <p className="pretend-head">{say(IDENTIFY.pretendTitle)}</p>
      <p className="small">{say(IDENTIFY.pretendWhy)}</p>
      <div className="pretend-cases">
        {wish.cases.slice(0, all ? undefined : FIRST_CASES).map((one) => (
          <button key={one.caseId} type="button" className="pretend-case" onClick={() => wish.pick({ ...one.card, mobile: one.mobile })}>
            <strong>
              {one.card.name} · {say(one.title)}
            </strong>
            <span>{say(one.what)}</span>
          </button>
        ))}
      </div>
      {all || wish.cases.length <= FIRST_CASES ? null : (
        <button type="button" className="quiet-button" onClick={() => setAll(true)}>
          {say(fill(IDENTIFY.pretendMore, { n: wish.cases.length - FIRST_CASES }))}
        </button>
      )}
    </div>
  )
}
