/** One's own licences and what of them can still be printed here. */

import { Button } from 'antd'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { contract } from '#contract'
import type { Output } from '#contract'
import { fill, useKiosk } from '../context.ts'
import { Screen } from '../frame/screen.tsx'
import { MyNames } from '../name/my-names.tsx'
import { Card } from '../parts/card.tsx'
import { dateText } from '../parts/code-text.ts'
import { Failure } from '../parts/failure.tsx'
import { useTask } from '../parts/use-task.ts'
import { Working } from '../parts/working.tsx'
import { FRAME } from '../words/frame.ts'
import { MINE } from '../words/outcome.ts'

type Licences = Output<typeof contract.listMyLicences>['licences']

export function Mine(): ReactNode {
  const { ask, dispatch, say, state } = useKiosk()
  const [licences, setLicences] = useState<Licences | null>(null)
  const { task, run } = useTask()
  const person = state.person
  const look = () =>
    run(async (signal) => {
      const { licences: found } = await ask(contract.listMyLicences, { idNo: person?.idNo ?? '', idType: person?.idType ?? '', realNameToken: person?.token ?? '' }, { signal })
      setLicences(found)
    })
  useEffect(look, [ask, person, run])
  const none = licences?.length === 0
  return (
    <Screen
      title={say(none ? MINE.none : MINE.title)}
      why={say(none ? MINE.noneWhy : MINE.why)}
      size="tall"
      touch={licences === null || none ? undefined : <LicenceCards licences={licences} />}
      primary={
        none ? (
          <Button type="primary" className="primary" onClick={() => dispatch({ type: 'home' })}>
            {say(FRAME.done)}
          </Button>
        ) : undefined
      }
    >
      {task.phase === 'working' ? <Working what={say(MINE.looking)} /> : null}
      {task.phase === 'failed' ? <Failure cause={task.cause} again={look} /> : null}
      <MyNames />
    </Screen>
  )
}

function LicenceCards({ licences }: { readonly licences: Licences }): ReactNode {
  const { dispatch, say, state } = useKiosk()
  return (
    <div className="cards" data-columns="1">
      {licences.map((licence) => {
        const sheets = licence.printOrders.filter((order) => order.state === 'waiting' || order.state === 'not_printed')
        const hint = `${licence.number} · ${dateText(licence.establishedOn, state.language)} · ${sheets.length === 0 ? say(MINE.printed) : say(fill(MINE.sheets, { n: sheets.length }))}`
        const print = () => dispatch({ type: 'move', move: 'print', patch: { sheets: sheets.map((order) => ({ orderId: order.id, copyNo: order.copyNo, licenceNumber: order.licenceNumber })) } })
        return <Card key={licence.number} title={licence.name ?? say(MINE.nameless)} hint={hint} disabled={sheets.length === 0} tap={print} />
      })}
    </div>
  )
}
