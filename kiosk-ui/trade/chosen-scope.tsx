/** The ticked lines of business in groups: what may begin at once, and what needs a permit, whose, before opening. */

import { CheckSquareFilled } from '@ant-design/icons'
import type { ReactNode } from 'react'
import { fill, useKiosk } from '../context.ts'
import { TRADE } from '../words/trade.ts'
import { groupOf } from './choose-scope.ts'
import type { Group, ScopeItem } from './choose-scope.ts'

type ChosenScopeProps = { readonly chosen: readonly ScopeItem[]; readonly remove: (id: string) => void; readonly main: (id: string) => void }

const ORDER: readonly Group[] = ['free', 'permit', 'before']

export function ChosenScope({ chosen, remove, main }: ChosenScopeProps): ReactNode {
  const { say } = useKiosk()
  return (
    <>
      {ORDER.map((group) => {
        const inGroup = chosen.filter((item) => groupOf(item) === group)
        if (inGroup.length === 0) return null
        return (
          <section key={group} className="scope-group" data-group={group}>
            <h2 className="group-head">{say(TRADE[group])}</h2>
            <ul className="scope-rows">
              {inGroup.map((item) => (
                <ScopeRow key={item.id} item={item} isMain={item.id === chosen[0]?.id} remove={() => remove(item.id)} main={() => main(item.id)} />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

function ScopeRow({ item, isMain, remove, main }: { readonly item: ScopeItem; readonly isMain: boolean; readonly remove: () => void; readonly main: () => void }): ReactNode {
  const { say } = useKiosk()
  return (
    <li className="scope-row" data-main={isMain}>
      <button type="button" className="scope-tick" aria-pressed aria-label={say(fill(TRADE.remove, { name: say(item.name) }))} onClick={remove}>
        <CheckSquareFilled aria-hidden />
      </button>
      <div className="scope-words">
        <p className="scope-name">{say(item.name)}</p>
        <PermitLines item={item} />
      </div>
      {isMain ? (
        <span className="scope-main">{say(TRADE.main)}</span>
      ) : (
        <button type="button" className="quiet-button" onClick={main} aria-label={`${say(TRADE.makeMain)}: ${say(item.name)}`}>
          {say(TRADE.makeMain)}
        </button>
      )}
    </li>
  )
}

export function PermitLines({ item }: { readonly item: ScopeItem }): ReactNode {
  const { say } = useKiosk()
  return item.permits.map((permit) => (
    <p className="small" key={permit.name.zh}>
      {say(fill(TRADE.permitAt, { permit: say(permit.name), authority: say(permit.authority) }))}
    </p>
  ))
}
