/** Asks the office about the name as it changes; an answer about an older wish never stands under a newer one. */

import { useEffect, useRef, useState } from 'react'
import { contract } from '#contract'
import type { Output } from '#contract'
import { useKiosk } from '../context.ts'
import { textsAt } from '../form/answers.ts'
import { ask as asked, freshGate, isStale, receive } from './compose.ts'
import type { Gate, NameParts } from './compose.ts'

export type NameAnswer = Output<typeof contract.judgeName>
export type NameVerdict = 'free' | 'similar' | 'person' | 'not'
export type Judged = { readonly answer: NameAnswer | null; readonly verdict: NameVerdict; readonly stale: boolean; readonly failed: boolean }

/** Typing faster than this asks once; the answer is to be there within 100 ms of the key. */
const PAUSE_MS = 40

/** The rule that a confirmation of the person settles: similar names (名规 art. 16(3)). */
const SETTLED_BY_CONFIRMATION = 'R-NM-11'

export type Judging = {
  readonly complete: boolean
  readonly county: string
  /** The person's own reservation, which is in nobody's way. */
  readonly reservationId: string | null
  /** Raised to ask again about the same name. */
  readonly round: number
}

export function useJudgement(parts: NameParts, { complete, county, reservationId, round }: Judging): Judged {
  const { ask, office, state } = useKiosk()
  const [gate, setGate] = useState<Gate<NameAnswer | null>>(freshGate)
  /** The wish last asked about: until the question is out, the answer on the screen speaks of another name. */
  const [askedWish, setAskedWish] = useState('')
  const running = useRef(0)
  const matter = office.matters[0]?.matter ?? ''
  const mainItem = textsAt(state.answers, '/scope/items')[0]
  const { division, tradeName, trade, form } = parts
  const wish = [county, mainItem ?? '', division, tradeName, trade, form, reservationId ?? '', String(round)].join('|')
  useEffect(() => {
    running.current += 1
    const number = running.current
    setGate(asked)
    setAskedWish(wish)
    if (!complete) return setGate((before) => receive(before, number, null))
    const withdrawal = new AbortController()
    const look = () =>
      ask(contract.judgeName, { matter, county, division, tradeName, trade, form, ...(mainItem === undefined ? {} : { mainItem }), ...(reservationId === null ? {} : { reservationId }) }, { signal: withdrawal.signal })
        .catch(() => null)
        .then((answer) => setGate((before) => receive(before, number, answer)))
    const timer = window.setTimeout(() => void look(), PAUSE_MS)
    return () => {
      window.clearTimeout(timer)
      withdrawal.abort()
    }
  }, [ask, complete, county, division, form, mainItem, matter, reservationId, trade, tradeName, wish])
  const stale = complete && (isStale(gate) || askedWish !== wish)
  return { answer: gate.answer, verdict: gate.answer === null ? 'not' : verdictOf(gate.answer), stale, failed: complete && !stale && gate.answer === null }
}

/** What stands in the way apart from what the person may settle by confirming. */
export function verdictOf(answer: NameAnswer): NameVerdict {
  const stopping = answer.findings.filter((finding) => finding.severity === 'correct' && finding.rule !== SETTLED_BY_CONFIRMATION)
  if (stopping.length > 0) return 'not'
  if (answer.findings.some((finding) => finding.rule === SETTLED_BY_CONFIRMATION)) return 'similar'
  if (answer.level === 'correct') return 'not'
  return answer.level === 'review' ? 'person' : 'free'
}
