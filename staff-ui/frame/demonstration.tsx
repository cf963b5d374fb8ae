/** Says on every page of the desk, the first included, that this office is invented. */

import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { call, contract } from '#contract'
import { useSpeech } from '../desk.ts'
import { FRAME } from '../words/frame.ts'

/** What the office is may be asked by anyone, so this works before anybody has signed in. */
export function Demonstration(): ReactNode {
  const { say } = useSpeech()
  const office = useQuery({ queryKey: ['office'], queryFn: () => call(contract.readOffice, {}), staleTime: Infinity })
  return office.data?.demonstration === true ? <span className="bar-demonstration">{say(FRAME.demonstration)}</span> : null
}
