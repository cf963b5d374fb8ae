/** Where the business will be: district, street, road, door as lists; in words only where the library has no such door. */

import { Button } from 'antd'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { withoutValue, withValue } from '#forms'
import type { Answers } from '#forms'
import { fill, useKiosk } from '../context.ts'
import { textAt } from '../form/answers.ts'
import type { PageProps } from '../form/page-props.ts'
import { Typed } from '../form/typed.tsx'
import { Screen } from '../frame/screen.tsx'
import { FRAME } from '../words/frame.ts'
import { PLACE } from '../words/trade.ts'
import { addressWords } from './address-words.ts'
import { Cascade } from './cascade.tsx'
import type { Door } from './cascade.tsx'

type View = 'choosing' | 'chosen' | 'in-words'

export function AddressPage({ title, why, problems, next }: PageProps): ReactNode {
  const { dispatch, say, state } = useKiosk()
  const { answers } = state
  const [view, setView] = useState<View>(textAt(answers, '/premises/addressId') !== '' ? 'chosen' : textAt(answers, '/premises/freeText') !== '' ? 'in-words' : 'choosing')
  const put = (changed: Answers, addressText: string | null) => dispatch({ type: 'patch', patch: { answers: changed, addressText } })
  const pick = (door: Door) => {
    put(withValue(withoutValue(withValue(answers, '/premises/county', door.county), '/premises/freeText'), '/premises/addressId', door.addressId), door.address)
    setView('chosen')
  }
  const inWords = (county: string) => {
    put(withoutValue(withValue(answers, '/premises/county', county), '/premises/addressId'), null)
    setView('in-words')
  }
  return (
    <Screen
      title={title}
      why={why}
      size={view === 'choosing' ? 'tall' : 'even'}
      touch={view === 'choosing' ? <Cascade pick={pick} inWords={inWords} /> : <Details inWords={view === 'in-words'} />}
      primary={
        view === 'choosing' ? undefined : (
          <>
            <Button className="secondary" onClick={() => setView('choosing')}>
              {say(PLACE.again)}
            </Button>
            <Button type="primary" className="primary" onClick={next}>
              {say(FRAME.goOn)}
            </Button>
          </>
        )
      }
    >
      {problems}
      {view === 'choosing' ? undefined : <ChosenAddress />}
    </Screen>
  )
}

function ChosenAddress(): ReactNode {
  const { lists, say, state } = useKiosk()
  const county = lists.counties.find((one) => one.code === textAt(state.answers, '/premises/county'))
  return (
    <div className="note chosen-address">
      <p className="small">{say(PLACE.chosen)}</p>
      <p className="chosen-words">{addressWords(state.answers, state.addressText, { county: county?.name ?? '', door: say(PLACE.doorChosen) })}</p>
      {county === undefined ? null : <p className="small">{say(fill(PLACE.registry, { registry: county.registry.name }))}</p>}
    </div>
  )
}

function Details({ inWords }: { readonly inWords: boolean }): ReactNode {
  const { say } = useKiosk()
  return (
    <>
      {inWords ? <Typed pointer="/premises/freeText" label={say(PLACE.freeText)} /> : null}
      <Typed pointer="/premises/tail" label={say(PLACE.tail)} />
    </>
  )
}
