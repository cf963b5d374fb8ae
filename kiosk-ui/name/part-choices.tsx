/** What can be put into the part that was tapped: words to choose from, and for the trade name a line to type in. */

import { Input } from 'antd'
import type { ReactNode } from 'react'
import { fill, useKiosk } from '../context.ts'
import { textAt } from '../form/answers.ts'
import { NAME } from '../words/trade.ts'
import { missingPart, ownTradeName, withForm, withTrade } from './compose.ts'
import type { FormWord, NameParts } from './compose.ts'
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
      {open === 'trade' ? <Words words={choices.trades} chosen={parts.trade} take={(trade) => take(withTrade(parts, trade, choices.forms))} /> : null}
      {open === 'form' ? <Forms parts={parts} choices={choices} take={take} /> : null}
    </section>
  )
}

type FormsProps = { readonly parts: NameParts; readonly choices: NameChoices; readonly take: (parts: NameParts) => void }

/** In two groups that stay where they are, so that nobody loses the trade they chose without having read it: those that go with it, and those that say one of their own. */
function Forms({ parts, choices: { forms }, take }: FormsProps): ReactNode {
  const { say } = useKiosk()
  const { trade } = parts
  const groups = [
    { head: trade === '' ? NAME.formBehind : NAME.formBeside, forms: forms.filter((form) => form.besideTrade) },
    { head: trade === '' ? NAME.formAlone : NAME.formInstead, forms: forms.filter((form) => !form.besideTrade) },
  ]
  return groups
    .filter((group) => group.forms.length > 0)
    .map((group, at) => (
      <div key={String(at)} className="form-group">
        <p className="small">{say(fill(group.head, { trade }))}</p>
        <Words words={group.forms.map(({ word }) => word)} chosen={parts.form} take={(word) => take(withForm(parts, formOf(word, forms)))} />
      </div>
    ))
}

function formOf(word: string, forms: readonly FormWord[]): FormWord {
  return forms.find((form) => form.word === word) ?? { word, carriesTrade: false, besideTrade: true }
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
  const own = ownTradeName(textAt(state.answers, '/operator/name'))
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
      {own === null ? null : (
        <button type="button" className="quiet-button" onClick={() => put({ ...parts, tradeName: own })}>
          {say(fill(NAME.ownName, { name: own }))}
        </button>
      )}
    </div>
  )
}
