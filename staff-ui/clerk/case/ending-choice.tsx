/** The three endings a person can give, as radio buttons that say what each of them sets in motion. */

import type { ReactNode } from 'react'
import { useDesk } from '../../desk.ts'
import { DECIDE } from '../../words/decide.ts'
import type { Ending } from '../draft.ts'

const ENDINGS = [
  ['approve', 'a', 'M2.5 8.5 6.5 12.5 13.5 4'],
  ['correct', 'c', 'M13 4.5v3.5a2 2 0 0 1-2 2H3.5M6.5 7 3.5 10l3 3'],
  ['refuse', 'x', 'M3.5 3.5l9 9M12.5 3.5l-9 9'],
] as const satisfies readonly (readonly [Ending, string, string])[]

export function EndingChoice({ ending, choose }: { readonly ending: Ending | null; readonly choose: (ending: Ending) => void }): ReactNode {
  const { say } = useDesk()
  return (
    <fieldset className="endings">
      <legend className="field-label">{say(DECIDE.verdict)}</legend>
      {ENDINGS.map(([each, key, form]) => (
        <label key={each} className="ending" data-ending={each} data-chosen={ending === each}>
          <input id={`ending-${each}`} type="radio" name="ending" aria-keyshortcuts={key} value={each} checked={ending === each} onChange={() => choose(each)} />
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden>
            <path d={form} fill="none" stroke="currentColor" strokeWidth="2" />
          </svg>
          <span>
            <span className="ending-word">{say(DECIDE.choices[each])}</span>
            <span className="ending-effect">{say(DECIDE.effect[each])}</span>
          </span>
          <kbd aria-hidden>{key}</kbd>
        </label>
      ))}
    </fieldset>
  )
}
