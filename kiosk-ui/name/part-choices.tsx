/** What can be put into the part that was tapped: words to choose from, and for the trade name a line to type in. */

import { Input } from 'antd'
import type { ReactNode } from 'react'
import { fill, useKiosk } from '../context.ts'
import { textAt } from '../form/answers.ts'
import { NAME } from '../words/trade.ts'
import { missingPart, withForm } from './compose.ts'
import type { NameParts } from './compose.ts'
import type { NameChoices } from './name-choices.ts'

type PartChoicesProps = {
  readonly open: keyof NameParts
  readonly parts: NameParts
  readonly choices: NameChoices
  readonly put: (parts: NameParts) => void
  readonly go: (part: keyof NameParts) => void
}

export function PartChoices({ open, parts, choices, put, go }: PartChoicesProps): ReactNode {
  const { say } = useKiosk()
  const take = (changed: NameParts) => {
    put(changed)
    const missing = missingPart(changed, choices.forms)
    if (missing !== null && missing !== 'tradeName') go(missing)
  }
  return (
    <section aria-label={say(NAME[open])} className="part-choices">
      <h2 className="group-head">{say(NAME[open])}</h2>
      {open === 'division' ? <Words words={choices.divisions} chosen={parts.division} take={(division) => take({ ...parts, division })} /> : null}
      {open === 'tradeName' ? <TradeName parts={parts} put={put} /> : null}
      {open === 'trade' ? <Words words={choices.trades} chosen={parts.trade} take={(trade) => take(withTrade(parts, trade, choices))} /> : null}
      {open === 'form' ? (
        <Words
          words={choices.forms.map((form) => form.word)}
          chosen={parts.form}
          take={(word) => take(withForm(parts, choices.forms.find((form) => form.word === word) ?? { word, carriesTrade: false }))}
        />
      ) : null}
    </section>
  )
}

/** A form word that carries a trade of its own cannot stand beside another trade. */
function withTrade(parts: NameParts, trade: string, choices: NameChoices): NameParts {
  const carries = choices.forms.some((form) => form.word === parts.form && form.carriesTrade)
  return { ...parts, trade, form: carries ? '' : parts.form }
}

function Words({ words, chosen, take }: { readonly words: readonly string[]; readonly chosen: string; readonly take: (word: string) => void }): ReactNode {
  return (
    <div className="word-keys">
      {words.map((word) => (
        <button key={word} type="button" className="quiet-button" aria-pressed={word === chosen} onClick={() => take(word)}>
          {word}
        </button>
      ))}
    </div>
  )
}

function TradeName({ parts, put }: { readonly parts: NameParts; readonly put: (parts: NameParts) => void }): ReactNode {
  const { say, state } = useKiosk()
  const operator = textAt(state.answers, '/operator/name')
  return (
    <div className="trade-name-line">
      <Input
        className="typed typed-name"
        value={parts.tradeName}
        maxLength={30}
        placeholder={say(NAME.typeIt)}
        aria-label={say(NAME.tradeName)}
        onChange={(event) => put({ ...parts, tradeName: event.target.value.trim() })}
        data-keyboard="chinese"
        autoFocus
      />
      {operator === '' ? null : (
        <button type="button" className="quiet-button" onClick={() => put({ ...parts, tradeName: operator })}>
          {say(fill(NAME.ownName, { name: operator }))}
        </button>
      )}
    </div>
  )
}
