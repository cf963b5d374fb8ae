/** Industry tiles with pictograms; the quick way to a scope that fits. */

import { SearchOutlined } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { Pictogram } from '#forms/render'
import { useKiosk } from '../context.ts'
import { TRADE } from '../words/trade.ts'
import { proposedBy } from './choose-scope.ts'

type TilesProps = { readonly useType: string; readonly pick: (ids: readonly string[]) => void; readonly search: () => void }

export function Tiles({ useType, pick, search }: TilesProps): ReactNode {
  const { lists, say } = useKiosk()
  return (
    <div className="tiles" role="group" aria-label={say(TRADE.tiles)}>
      <button type="button" className="quiet-button tiles-search" onClick={search}>
        <SearchOutlined aria-hidden />
        {say(TRADE.search)}
      </button>
      {lists.tiles.map((tile) => {
        const proposed = proposedBy(tile, lists.scopeItems, useType)
        return (
          <button key={tile.id} type="button" className="card tile" disabled={proposed.length === 0} onClick={() => pick(proposed)}>
            <span className="card-sign" aria-hidden>
              <Pictogram name={tile.pictogram} />
            </span>
            <span className="card-title">{say(tile.title)}</span>
            {proposed.length === 0 ? <span className="card-hint">{say(TRADE.homeBanned)}</span> : null}
          </button>
        )
      })}
    </div>
  )
}
