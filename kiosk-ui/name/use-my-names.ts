/** The names set aside for the person, and what is done to them: an act without an answer can be sent again as the same request, so that nothing is done twice. */

import { useEffect, useState } from 'react'
import { contract, ProblemError } from '#contract'
import type { Output } from '#contract'
import { fill, useKiosk } from '../context.ts'
import type { Text } from '../context.ts'
import { useTask } from '../parts/use-task.ts'
import type { Task } from '../parts/use-task.ts'
import { NAME } from '../words/trade.ts'

export type MyName = Output<typeof contract.listMyNames>['names'][number]

/** Why an act came to nothing: the name has moved since it was listed. */
export type Refused = { readonly title: Text; readonly why: Text }

export type MyNames = {
  readonly names: readonly MyName[]
  readonly task: Task
  readonly refused: Refused | null
  /** The list anew. */
  readonly look: () => void
  readonly extend: (name: MyName) => void
  readonly release: (name: MyName) => void
  /** It is somebody else's now. */
  readonly drop: (name: MyName) => void
  /** The last act once more, as the same request; null where the list is what could not be read. */
  readonly again: (() => void) | null
}

export function useMyNames(): MyNames {
  const { ask, state } = useKiosk()
  const { task, run } = useTask()
  const [names, setNames] = useState<readonly MyName[]>([])
  const [refused, setRefused] = useState<Refused | null>(null)
  const [last, setLast] = useState<{ readonly send: () => void } | null>(null)
  const { person } = state
  const holder = { idNo: person?.idNo ?? '', realNameToken: person?.token ?? '' }
  const list = async (signal: AbortSignal) => setNames((await ask(contract.listMyNames, holder, { signal })).names)
  const look = () => {
    setLast(null)
    setRefused(null)
    run(list)
  }
  useEffect(look, [ask, holder.idNo, holder.realNameToken, run])
  const act = ({ fullName }: MyName, work: (sending: Sending) => Promise<void>) => {
    const idempotencyKey = crypto.randomUUID()
    const send = () => {
      setRefused(null)
      run(async (signal) => {
        const told = await refusalIn(work({ idempotencyKey, signal }), fullName)
        if (told !== null) await list(signal)
        setRefused(told)
      })
    }
    setLast({ send })
    send()
  }
  const put = (id: string, changed: readonly MyName[]) => setNames((before) => before.flatMap((name) => (name.id === id ? changed : [name])))
  return {
    names,
    task,
    refused,
    look,
    extend: (name) => act(name, async (sending) => put(name.id, [await ask(contract.extendName, { id: name.id, ...holder }, sending)])),
    release: (name) =>
      act(name, async (sending) => {
        await ask(contract.releaseName, { id: name.id, ...holder }, sending)
        put(name.id, [])
      }),
    drop: ({ id }) => put(id, []),
    again: last === null ? null : last.send,
  }
}

/** The key is made before the first try and kept for every repeat. */
type Sending = { readonly idempotencyKey: string; readonly signal: AbortSignal }

const REFUSALS: Readonly<Record<string, Refused>> = {
  not_found: { title: NAME.away, why: NAME.awayWhy },
  already_extended: { title: NAME.extended, why: NAME.extendedWhy },
}

/** Null where it was done; what is no refusal is thrown. */
async function refusalIn(work: Promise<void>, name: string): Promise<Refused | null> {
  try {
    await work
    return null
  } catch (cause) {
    const told = cause instanceof ProblemError ? REFUSALS[cause.code] : undefined
    if (told === undefined) throw cause
    return { ...told, title: fill(told.title, { name }) }
  }
}
