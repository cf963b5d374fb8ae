/** The catalogue by search: Han, pinyin or initials; what cannot be ticked is greyed and says why. */

import { CheckSquareFilled, BorderOutlined } from '@ant-design/icons'
import { Input } from 'antd'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { fill, useKiosk } from '../context.ts'
import { TRADE } from '../words/trade.ts'
import { reasonAgainst, searchScope } from './choose-scope.ts'
import type { ScopeItem } from './choose-scope.ts'
import { PermitLines } from './chosen-scope.tsx'

type SearchScopeProps = { readonly chosen: readonly ScopeItem[]; readonly useType: string; readonly toggle: (id: string) => void }

export function SearchScope({ chosen, useType, toggle }: SearchScopeProps): ReactNode {
  const { lists, say } = useKiosk()
  const [typed, setTyped] = useState('')
  const found = searchScope(lists.scopeItems, typed)
  return (
    <>
      <Input
        className="typed"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        placeholder={say(TRADE.searchHint)}
        aria-label={say(TRADE.search)}
        data-keyboard="search"
        allowClear
        autoFocus
      />
      <p className="small" role="status">
        {typed === '' ? '' : say(found.length === 0 ? TRADE.searchNothing : fill(TRADE.searchResults, { n: found.length }))}
      </p>
      <ul className="scope-rows">
        {found.map((item) => (
          <Found key={item.id} item={item} isChosen={chosen.some((one) => one.id === item.id)} against={reasonAgainst(item, chosen, useType)} toggle={() => toggle(item.id)} />
        ))}
      </ul>
    </>
  )
}

type FoundProps = { readonly item: ScopeItem; readonly isChosen: boolean; readonly against: ReturnType<typeof reasonAgainst>; readonly toggle: () => void }

function Found({ item, isChosen, against, toggle }: FoundProps): ReactNode {
  const { say } = useKiosk()
  return (
    <li>
      <button type="button" className="scope-row scope-found" aria-pressed={isChosen} disabled={against !== null && !isChosen} onClick={toggle}>
        <span className="scope-tick" aria-hidden>
          {isChosen ? <CheckSquareFilled /> : <BorderOutlined />}
        </span>
        <span className="scope-words">
          <span className="scope-name">{say(item.name)}</span>
          {against === null ? <PermitLines item={item} /> : <span className="small">{say(against)}</span>}
        </span>
      </button>
    </li>
  )
}
