/** The name in its four colours; each part is a button and says by words, not only by colour, what it is. */

import type { ReactNode } from 'react'
import { fill, useKiosk } from '../context.ts'
import { NAME } from '../words/trade.ts'
import { tradeIsCarried } from './compose.ts'
import type { FormWord, NameParts } from './compose.ts'

const PARTS = ['division', 'tradeName', 'trade', 'form'] as const

type ComposedNameProps = {
  readonly parts: NameParts
  readonly suffix: string
  readonly forms: readonly FormWord[]
  readonly open: keyof NameParts
  readonly tap: (part: keyof NameParts) => void
}

export function ComposedName({ parts, suffix, forms, open, tap }: ComposedNameProps): ReactNode {
  const { say } = useKiosk()
  const carried = tradeIsCarried(parts, forms)
  const emptyText = (part: keyof NameParts) => (part === 'trade' && carried ? '' : say(NAME.empty[part]))
  return (
    <div className="composed">
      {PARTS.map((part) => (
        <button key={part} type="button" className="name-part" data-part={part} data-empty={parts[part] === ''} aria-pressed={part === open} onClick={() => tap(part)}>
          <span className="name-part-text">{parts[part] === '' ? emptyText(part) : parts[part]}</span>
          <span className="name-part-label">{part === 'trade' && carried ? say(fill(NAME.carried, { form: parts.form })) : say(NAME[part])}</span>
        </button>
      ))}
      <span className="name-suffix">{suffix}</span>
    </div>
  )
}
