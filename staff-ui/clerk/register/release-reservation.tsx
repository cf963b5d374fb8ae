/** The window in which a clerk releases a reservation: the holder's document where they stand there, and the reason. */

import { Input } from 'antd'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import type { ReactNode } from 'react'
import { contract } from '#contract'
import { fill, useDesk } from '../../desk.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { REGISTER } from '../../words/register.ts'
import type { RegisteredName } from './name-table.tsx'

type ReleaseReservationProps = {
  readonly name: RegisteredName
  /** One for every opening of the window, so that sending again changes nothing. */
  readonly idempotencyKey: string
  readonly open: boolean
  readonly close: () => void
  readonly done: (fullName: string) => void
}

export function ReleaseReservation({ name: { id, fullName, seen }, idempotencyKey, open, close, done }: ReleaseReservationProps): ReactNode {
  const { ask, say } = useDesk()
  const queries = useQueryClient()
  const [idNo, setIdNo] = useState('')
  const field = useId()
  const release = useMutation({
    mutationFn: (reason: string) => ask(contract.releaseReservation, { id, seen: seen ?? '', reason, ...(idNo.trim() === '' ? {} : { idNo: idNo.trim() }) }, { idempotencyKey }),
    onSuccess: (released) => done(released.fullName),
    // Also after a refusal: what is listed may have moved meanwhile.
    onSettled: () => queries.invalidateQueries({ queryKey: ['names'] }),
  })
  return (
    <AskReason open={open} close={close} title={fill(REGISTER.releaseTitle, { name: fullName })} why={REGISTER.releaseWhy} action={REGISTER.releaseDo} busy={release.isPending} error={release.error} go={(reason) => release.mutate(reason)}>
      <label className="field-label" htmlFor={field}>
        {say(REGISTER.idNo)}
      </label>
      <Input id={field} autoComplete="off" maxLength={30} value={idNo} aria-describedby={`${field}-how`} onChange={(event) => setIdNo(event.target.value)} />
      <p id={`${field}-how`} className="quiet">
        {say(REGISTER.idNoHow)}
      </p>
    </AskReason>
  )
}
