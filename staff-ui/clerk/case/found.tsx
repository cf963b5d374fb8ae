/** Second column: the findings of the rules, strongest first, each with its articles and the fields it speaks of; then the facts. */

import type { ReactNode } from 'react'
import { labelOf } from '#forms'
import type { Form } from '#forms'
import { fill, useDesk } from '../../desk.ts'
import type { OpenedCase, Severity } from '../../desk.ts'
import { basisText } from '../../parts/basis-text.ts'
import { SeverityMark } from '../../parts/severity-mark.tsx'
import { CASE } from '../../words/case.ts'
import { VERDICT } from '../../words/queue.ts'
import { Facts } from './facts.tsx'
import { NamesCompared } from './names-compared.tsx'
import { speaksOf } from './tell-answers.ts'

const RANK: Readonly<Record<Severity, number>> = { route: 0, refuse: 1, correct: 2, review: 3, note: 4 }

export function Found({ opened, form }: { readonly opened: OpenedCase; readonly form: Form }): ReactNode {
  const { say } = useDesk()
  const findings = [...opened.findings].sort((a, b) => RANK[a.severity] - RANK[b.severity])
  const { version, digest } = opened.ruleSet
  return (
    <>
      <p className="proposed">
        <strong>{say(fill(CASE.proposed, { verdict: say(VERDICT[opened.proposed]) }))}</strong>
        <span className="quiet" title={digest}>
          {say(fill(CASE.ruleSet, { version, digest: digest.slice(0, 8) }))}
        </span>
      </p>
      {findings.length === 0 ? <p className="quiet">{say(CASE.noFindings)}</p> : null}
      <ol className="finding-list">
        {findings.map((finding, at) => (
          <Finding key={`${finding.rule} ${String(at)}`} finding={finding} form={form} />
        ))}
      </ol>
      <NamesCompared opened={opened} />
      <Facts facts={opened.facts} names={opened.names} form={form} status={opened.case.status} />
    </>
  )
}

function Finding({ finding, form }: { readonly finding: OpenedCase['findings'][number]; readonly form: Form }): ReactNode {
  const { say, language } = useDesk()
  const { severity, rule, message, statement, remedy, basis, mark, pointers } = finding
  return (
    <li className="finding" data-severity={severity}>
      <p className="finding-head">
        <SeverityMark severity={severity} />
        <span className="code">{rule}</span>
        <span className="mark" data-mark={mark}>
          {say(CASE[mark])}
        </span>
      </p>
      <p className="finding-message">{say(message)}</p>
      {say(remedy) === '' ? null : (
        <p>
          <span className="said-label">{say(CASE.remedy)}</span> {say(remedy)}
        </p>
      )}
      {say(statement) === say(message) ? null : (
        <p className="quiet">
          <span className="said-label">{say(CASE.rule)}</span> {say(statement)}
        </p>
      )}
      {basis.length === 0 ? null : (
        <p className="finding-basis">
          <span className="said-label">{say(CASE.basis)}</span> {basis.map(basisText).join('；')}
        </p>
      )}
      {pointers.length === 0 ? null : (
        <p>
          <span className="said-label">{say(CASE.concerns)}</span>{' '}
          {pointers.map((pointer) => (
            <button key={pointer} type="button" className="to-field" onClick={() => showField(pointer)}>
              {labelOf(form, pointer, language)}
            </button>
          ))}
        </p>
      )}
    </li>
  )
}

/** Brings the answer a finding speaks of into sight, in the first column. */
function showField(pointer: string): void {
  const fields = [...document.querySelectorAll<HTMLElement>('[id^="asked-/"]')]
  const field = fields.find((each) => speaksOf(pointer, each.id.slice('asked-'.length)))
  field?.scrollIntoView({ block: 'center' })
  field?.focus()
}
