/** The articles of a refusal: those of the findings at hand first, then all others in force, then one's own. */

import { Button, Input } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { contract } from '#contract'
import { fill, useDesk } from '../../desk.ts'
import type { Basis, OpenedCase } from '../../desk.ts'
import { basisText, distinct, sameBasis } from '../../parts/basis-text.ts'
import { Picker } from '../../parts/picker.tsx'
import { DECIDE } from '../../words/decide.ts'
import type { Draft, DraftEvent } from '../draft.ts'

type BasisProps = { readonly draft: Draft; readonly edit: (event: DraftEvent) => void; readonly opened: OpenedCase }

export function BasisPicker({ draft, edit, opened }: BasisProps): ReactNode {
  const { say } = useDesk()
  const offered = useOffered(opened, draft)
  const all = [...offered.near, ...offered.far]
  const offers = (list: readonly Basis[]) => list.map((basis) => ({ value: basisText(basis), label: basisText(basis) }))
  const add = (text: string) => {
    const basis = all.find((each) => basisText(each) === text)
    if (basis !== undefined) edit({ type: 'add-basis', basis })
  }
  return (
    <fieldset className="basis-picker">
      <legend className="field-label">
        {say(DECIDE.basis)} <span className="quiet">{say(DECIDE.basisHow)}</span>
      </legend>
      <ul className="chosen-basis">
        {draft.basis.map((basis) => (
          <li key={basisText(basis)}>
            <span>{basisText(basis)}</span>
            <Button size="small" type="text" aria-label={say(fill(DECIDE.removeBasis, { basis: basisText(basis) }))} onClick={() => edit({ type: 'drop-basis', basis })}>
              ✕
            </Button>
          </li>
        ))}
      </ul>
      <Picker
        label={DECIDE.addBasis}
        groups={[
          { head: say(DECIDE.basisOfFindings), offers: offers(offered.near) },
          { head: say(DECIDE.basisOfRules), offers: offers(offered.far) },
        ]}
        pick={add}
      />
      <TypedBasis add={(basis) => edit({ type: 'add-basis', basis })} />
    </fieldset>
  )
}

/** What is chosen already is not offered again. */
function useOffered(opened: OpenedCase, { basis: chosen }: Draft) {
  const { ask } = useDesk()
  const { matter } = opened.case
  const rules = useQuery({ queryKey: ['rules', matter], queryFn: () => ask(contract.readRuleSet, { matter }), staleTime: Infinity })
  const free = (list: readonly Basis[]) => list.filter((basis) => !chosen.some((held) => sameBasis(held, basis)))
  const near = distinct(opened.findings.flatMap((finding) => finding.basis))
  const far = distinct((rules.data?.rules ?? []).flatMap((rule) => rule.basis)).filter((basis) => !near.some((each) => sameBasis(each, basis)))
  return { near: free(near), far: free(far) }
}

function TypedBasis({ add }: { readonly add: (basis: Basis) => void }): ReactNode {
  const { say } = useDesk()
  const [document, setDocument] = useState('')
  const [article, setArticle] = useState('')
  const complete = document.trim() !== '' && article.trim() !== ''
  const go = () => {
    add({ document: document.trim().replace(/^《|》$/g, ''), article: article.trim() })
    setDocument('')
    setArticle('')
  }
  return (
    <details className="typed-basis">
      <summary>{say(DECIDE.basisOther)}</summary>
      <div className="typed-basis-fields">
        <Input aria-label={say(DECIDE.document)} placeholder={say(DECIDE.document)} maxLength={100} value={document} onChange={(event) => setDocument(event.target.value)} />
        <Input aria-label={say(DECIDE.article)} placeholder={say(DECIDE.article)} maxLength={60} value={article} onChange={(event) => setArticle(event.target.value)} />
        <Button disabled={!complete} onClick={go}>
          {say(DECIDE.addTyped)}
        </Button>
      </div>
    </details>
  )
}
