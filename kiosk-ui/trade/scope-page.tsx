/** The trade: a tile proposes lines of business already ticked; search finds the rest of the catalogue. */

import { Button } from 'antd'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { fill, useKiosk } from '../context.ts'
import type { PageProps } from '../form/page-props.ts'
import { textAt, textsAt } from '../form/answers.ts'
import { withValue } from '#forms'
import { Screen } from '../frame/screen.tsx'
import { useTop } from '../parts/use-top.ts'
import { FRAME } from '../words/frame.ts'
import { TRADE } from '../words/trade.ts'
import { toggled, withMain } from './choose-scope.ts'
import type { ScopeItem } from './choose-scope.ts'
import { ChosenScope } from './chosen-scope.tsx'
import { SearchScope } from './search-scope.tsx'
import { Tiles } from './tiles.tsx'

type View = 'tiles' | 'chosen' | 'search'

export function ScopePage({ title, why, problems, next }: PageProps): ReactNode {
  const { dispatch, lists, say, state } = useKiosk()
  const ids = textsAt(state.answers, '/scope/items')
  const useType = textAt(state.answers, '/premises/useType')
  const [view, setView] = useState<View>(ids.length === 0 ? 'tiles' : 'chosen')
  useTop(view)
  const chosen = ids.map((id) => lists.scopeItems.find((item) => item.id === id)).filter((item): item is ScopeItem => item !== undefined)
  const put = (items: readonly string[]) => dispatch({ type: 'patch', patch: { answers: withValue(state.answers, '/scope/items', items) } })
  const pickTile = (items: readonly string[]) => {
    put(items)
    setView('chosen')
  }
  return (
    <Screen
      title={title}
      why={view === 'chosen' ? say(TRADE.mainWhy) : why}
      size="tall"
      touch={
        <>
          {view === 'tiles' ? <Tiles useType={useType} pick={pickTile} search={() => setView('search')} /> : null}
          {view === 'chosen' ? <ChosenScope chosen={chosen} remove={(id) => put(toggled(ids, id))} main={(id) => put(withMain(ids, id))} /> : null}
          {view === 'search' ? <SearchScope chosen={chosen} useType={useType} toggle={(id) => put(toggled(ids, id))} /> : null}
        </>
      }
      primary={view === 'tiles' && ids.length === 0 ? undefined : <ScopeButtons view={view} count={ids.length} open={setView} next={next} />}
    >
      {problems}
      {view === 'chosen' || ids.length === 0 ? null : <p>{say(fill(TRADE.chosen, { n: ids.length }))}</p>}
    </Screen>
  )
}

type ScopeButtonsProps = { readonly view: View; readonly count: number; readonly open: (view: View) => void; readonly next: () => void }

function ScopeButtons({ view, count, open, next }: ScopeButtonsProps): ReactNode {
  const { say } = useKiosk()
  if (view !== 'chosen') {
    return (
      <Button type="primary" className="primary" onClick={() => open(count === 0 ? 'tiles' : 'chosen')}>
        {say(TRADE.closeSearch)}
      </Button>
    )
  }
  return (
    <>
      <Button className="secondary" onClick={() => open('tiles')}>
        {say(TRADE.otherTrade)}
      </Button>
      <Button className="secondary" onClick={() => open('search')}>
        {say(TRADE.addMore)}
      </Button>
      <Button type="primary" className="primary" disabled={count === 0} onClick={next}>
        {say(FRAME.goOn)}
      </Button>
    </>
  )
}
