/** District → street → road → door, one list at a time, with a filter by first letter when a list is long. */

import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { contract } from '#contract'
import type { Output } from '#contract'
import { useKiosk } from '../context.ts'
import { Failure } from '../parts/failure.tsx'
import { useTask } from '../parts/use-task.ts'
import { useTop } from '../parts/use-top.ts'
import { Working } from '../parts/working.tsx'
import { PLACE } from '../words/trade.ts'

export type Door = { readonly county: string; readonly addressId: string; readonly address: string }

type Choice = Output<typeof contract.listAddressSteps>['choices'][number]
type Trail = { readonly county?: string; readonly street?: string; readonly road?: string }
type CascadeProps = { readonly pick: (door: Door) => void; readonly inWords: (county: string) => void }

/** A list longer than this gets the letters. */
const LONG_LIST = 12

export function Cascade({ pick, inWords }: CascadeProps): ReactNode {
  const { ask, lists, say } = useKiosk()
  const [trail, setTrail] = useState<Trail>({})
  const [choices, setChoices] = useState<readonly Choice[]>([])
  const { task, run } = useTask()
  const fetchStep = () => {
    const { county, ...deeper } = trail
    if (county === undefined) return
    run(async (signal) => setChoices((await ask(contract.listAddressSteps, { county, ...deeper }, { signal })).choices))
  }
  useEffect(fetchStep, [ask, run, trail])

  const level = levelOf(trail)
  useTop(level)
  const take = (choice: Choice) => {
    if (choice.addressId !== null) return pick({ county: trail.county ?? '', addressId: choice.addressId, address: choice.address ?? choice.label })
    setChoices([])
    setTrail(trail.street === undefined ? { ...trail, street: choice.value } : { ...trail, road: choice.value })
  }
  return (
    <>
      <Crumbs trail={trail} go={setTrail} />
      <h2 className="group-head">{say(PLACE[level])}</h2>
      {task.phase === 'failed' ? <Failure cause={task.cause} again={fetchStep} /> : null}
      {level === 'county' ? (
        <div className="cards">
          {lists.counties.map((county) => (
            <button key={county.code} type="button" className="card" onClick={() => setTrail({ county: county.code })}>
              <span className="card-title">{county.name}</span>
            </button>
          ))}
        </div>
      ) : task.phase === 'working' ? (
        <Working what={say(PLACE.loading)} />
      ) : (
        <ChoiceList key={level + (trail.street ?? '') + (trail.road ?? '')} choices={choices} take={take} />
      )}
      {trail.county === undefined ? null : (
        <button type="button" className="quiet-button" onClick={() => inWords(trail.county ?? '')}>
          {say(PLACE.notFound)}
        </button>
      )}
    </>
  )
}

function levelOf(trail: Trail): 'county' | 'street' | 'road' | 'door' {
  if (trail.county === undefined) return 'county'
  if (trail.street === undefined) return 'street'
  return trail.road === undefined ? 'road' : 'door'
}

/** What is chosen so far; touching a part goes back to it. */
function Crumbs({ trail, go }: { readonly trail: Trail; readonly go: (trail: Trail) => void }): ReactNode {
  const { lists } = useKiosk()
  const { county, street, road } = trail
  if (county === undefined) return null
  const name = lists.counties.find((one) => one.code === county)?.name ?? county
  return (
    <div className="crumbs">
      <button type="button" className="quiet-button" onClick={() => go({})}>
        {name}
      </button>
      {street === undefined ? null : (
        <button type="button" className="quiet-button" onClick={() => go({ county })}>
          {street}
        </button>
      )}
      {road === undefined || street === undefined ? null : (
        <button type="button" className="quiet-button" onClick={() => go({ county, street })}>
          {road}
        </button>
      )}
    </div>
  )
}

function ChoiceList({ choices, take }: { readonly choices: readonly Choice[]; readonly take: (choice: Choice) => void }): ReactNode {
  const { say } = useKiosk()
  const [letter, setLetter] = useState('')
  const letters = [...new Set(choices.map((choice) => choice.initials.slice(0, 1)))].filter((one) => /[A-Z]/.test(one)).sort()
  const shown = letter === '' ? choices : choices.filter((choice) => choice.initials.startsWith(letter))
  if (choices.length === 0) return <p>{say(PLACE.nothing)}</p>
  return (
    <>
      {choices.length > LONG_LIST && letters.length > 1 ? (
        <div className="letters" role="group" aria-label={say(PLACE.filter)}>
          {['', ...letters].map((one) => (
            <button key={one} type="button" className="key" aria-pressed={one === letter} onClick={() => setLetter(one)}>
              {one === '' ? say(PLACE.all) : one}
            </button>
          ))}
        </div>
      ) : null}
      <div className="cards">
        {shown.map((choice) => (
          <button key={choice.value} type="button" className="card" onClick={() => take(choice)}>
            <span className="card-title">{choice.label}</span>
            {choice.usage === null ? null : <span className="card-hint">{say(usageText(choice.usage))}</span>}
          </button>
        ))}
      </div>
    </>
  )
}

function usageText(usage: string) {
  return Object.entries(PLACE.usage).find(([name]) => name === usage)?.[1] ?? PLACE.usage.unknown
}
