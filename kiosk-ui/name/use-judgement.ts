/** Asks the office about the name as it changes; an answer about an older wish never stands under a newer one. */

import { useEffect, useRef, useState } from 'react'
import { contract } from '#contract'
import type { Output } from '#contract'
import { useKiosk } from '../context.ts'
import { textsAt } from '../form/answers.ts'
import type { Person } from '../kiosk.ts'
import { freshGate, receive } from './compose.ts'
import type { Gate, NameParts } from './compose.ts'

export type NameAnswer = Output<typeof contract.judgeName>

/** `both`: there are similar names, and a person looks as well. */
export type NameVerdict = 'free' | 'similar' | 'person' | 'both' | 'not'
export type Judged = { readonly answer: NameAnswer | null; readonly verdict: NameVerdict; readonly stale: boolean; readonly failed: boolean }

/** Typing faster than this asks once; the answer is to be there within 100 ms of the key. */
const PAUSE_MS = 20

/** The rule that a confirmation of the person settles: similar names (名规 art. 16(3)). */
const SETTLED_BY_CONFIRMATION = 'R-NM-11'

export type Judging = {
  readonly complete: boolean
  readonly county: string
  /** The person's own reservation, which is in nobody's way. */
  readonly reservationId: string | null
  readonly riskAccepted: boolean
  /** Raised to ask again about the same name. */
  readonly round: number
}

/** Which name an answer speaks of; null where the office could not say, or nothing was whole enough to ask. */
type Told = { readonly wish: string; readonly answer: NameAnswer | null }

export function useJudgement(parts: NameParts, { complete, county, reservationId, riskAccepted, round }: Judging): Judged {
  const { ask, office, state } = useKiosk()
  const [gate, setGate] = useState<Gate<Told>>(freshGate)
  const running = useRef(0)
  const matter = office.matters[0]?.matter ?? ''
  const mainItem = textsAt(state.answers, '/scope/items')[0]
  const { person } = state
  const { division, tradeName, trade, form } = parts
  /** Without the confirmation: a tick changes what is told of the name, and what is told stays on the screen until then. */
  const wish = [county, mainItem ?? '', division, tradeName, trade, form, reservationId ?? '', String(round)].join('|')
  useEffect(() => {
    running.current += 1
    const number = running.current
    if (!complete) return setGate((before) => receive(before, number, { wish, answer: null }))
    const withdrawal = new AbortController()
    const asked = { matter, county, division, tradeName, trade, form, riskAccepted, ...holderOf(person), ...(mainItem === undefined ? {} : { mainItem }), ...(reservationId === null ? {} : { reservationId }) }
    const show = (answer: NameAnswer | null) => (withdrawal.signal.aborted ? undefined : setGate((before) => receive(before, number, { wish, answer })))
    const look = () => void ask(contract.judgeName, asked, { signal: withdrawal.signal }).then(show, () => show(null))
    const timer = window.setTimeout(look, PAUSE_MS)
    return () => {
      window.clearTimeout(timer)
      withdrawal.abort()
    }
  }, [ask, complete, county, division, form, mainItem, matter, person, reservationId, riskAccepted, trade, tradeName, wish])
  const stale = complete && gate.answer?.wish !== wish
  const answer = gate.answer?.answer ?? null
  return { answer, verdict: answer === null ? 'not' : verdictOf(answer), stale, failed: complete && !stale && answer === null }
}

/** What one has set aside or given up is in nobody's way but others', and what one is called oneself may be the shop's name. */
function holderOf(person: Person | null): { readonly idNo?: string; readonly realNameToken?: string; readonly ownName?: string } {
  return person === null || person.token === null ? {} : { idNo: person.idNo, realNameToken: person.token, ownName: person.name }
}

/** What stands in the way apart from what the person may settle by confirming. */
export function verdictOf({ findings, level }: NameAnswer): NameVerdict {
  const rest = findings.filter(({ rule }) => rule !== SETTLED_BY_CONFIRMATION)
  const similar = rest.length < findings.length
  if (rest.some(({ severity }) => severity === 'correct' || severity === 'refuse')) return 'not'
  if (rest.some(({ severity }) => severity === 'review')) return similar ? 'both' : 'person'
  if (similar) return 'similar'
  return level === 'correct' ? 'not' : 'free'
}

/** May the form be filled in further with this name? What only a person must see is settled with the application. */
export function mayBeTaken(judged: Judged, riskAccepted: boolean): boolean {
  if (judged.stale) return false
  if (judged.failed || judged.verdict === 'free' || judged.verdict === 'person') return true
  return isToConfirm(judged) && riskAccepted
}

/** Similar names: the person answers for it or chooses another (名规 art. 16(3)). */
export function isToConfirm({ verdict, stale }: Judged): boolean {
  return !stale && (verdict === 'similar' || verdict === 'both')
}

/** Only what no person need see is set aside. */
export function mayBeKept({ verdict }: Judged): boolean {
  return verdict === 'free' || verdict === 'similar'
}
