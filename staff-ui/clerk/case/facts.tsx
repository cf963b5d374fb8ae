/** The facts of the decision: value, source and age; what is unknown or out of date stands first and is marked by a sign and a word. */

import { Button } from 'antd'
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Form } from '#forms'
import { fill, useDesk } from '../../desk.ts'
import type { FactView, OpenedCase } from '../../desk.ts'
import { ageText, isOlderThan, timeText } from '../../parts/time-text.ts'
import { CASE, FACT_GROUPS, SOURCES } from '../../words/case.ts'
import { factText } from './fact-text.ts'

type FactsProps = { readonly facts: readonly FactView[]; readonly names: OpenedCase['names']; readonly form: Form }

export function Facts({ facts, names, form }: FactsProps): ReactNode {
  const { say } = useDesk()
  const [now] = useState(() => Date.now())
  const [all, setAll] = useState(false)
  const idle = facts.filter((fact) => fact.state === 'not-applicable').length
  const troubled = facts.filter((fact) => troubleOf(fact, now) !== null)
  const calm = facts.filter((fact) => troubleOf(fact, now) === null && (all || fact.state !== 'not-applicable'))
  const groups = Object.entries(FACT_GROUPS).map(([name, head]) => ({ head, facts: calm.filter((fact) => fact.name.startsWith(`${name}.`)) }))
  return (
    <section className="facts" aria-labelledby="facts-title">
      <h3 id="facts-title">
        {say(CASE.facts)} <span className="quiet">{say(CASE.factsAbout)}</span>
      </h3>
      <table>
        <thead>
          <tr>
            <th scope="col">{say(CASE.factColumns.fact)}</th>
            <th scope="col">{say(CASE.factColumns.value)}</th>
            <th scope="col">{say(CASE.factColumns.source)}</th>
          </tr>
        </thead>
        {[{ head: fill(CASE.troubled, { count: troubled.length }), facts: troubled }, ...groups]
          .filter((group) => group.facts.length > 0)
          .map((group) => (
            <tbody key={group.head.en}>
              <tr className="facts-group">
                <th scope="rowgroup" colSpan={3}>
                  {say(group.head)}
                </th>
              </tr>
              {group.facts.map((fact) => (
                <Row key={fact.name} fact={fact} names={names} form={form} now={now} />
              ))}
            </tbody>
          ))}
      </table>
      {idle === 0 ? null : (
        <Button type="link" size="small" aria-expanded={all} onClick={() => setAll(!all)}>
          {say(all ? CASE.hideNotApplicable : fill(CASE.showNotApplicable, { count: idle }))}
        </Button>
      )}
    </section>
  )
}

type RowProps = { readonly fact: FactView; readonly names: OpenedCase['names']; readonly form: Form; readonly now: number }

function Row({ fact, names, form, now }: RowProps): ReactNode {
  const { say, language } = useDesk()
  const trouble = troubleOf(fact, now)
  return (
    <tr data-trouble={trouble ?? undefined} data-state={fact.state}>
      <th scope="row" title={fact.name}>
        {say(fact.meaning)}
      </th>
      <td>
        {fact.state === 'unknown' ? null : say(factText(fact, { names, form }))}
        {trouble === null ? null : (
          <span className="fact-trouble">
            <span aria-hidden>{trouble === 'unknown' ? '?' : '◷'}</span> {say(CASE[trouble])}
            <span className="quiet">{say(trouble === 'unknown' ? CASE.unknownWhy : fill(CASE.staleWhy, { hours: fact.maxAgeHours ?? 0 }))}</span>
          </span>
        )}
      </td>
      <td className="fact-source">
        {say(sourceWords(fact.source))}
        {fact.asOf === null ? null : (
          <time dateTime={fact.asOf} title={timeText(fact.asOf, language)}>
            {say(ageText(fact.asOf, now))}
          </time>
        )}
      </td>
    </tr>
  )
}

/** Known when decided, and yet too old by now to stand on. */
function troubleOf({ state, asOf, maxAgeHours }: FactView, now: number): 'unknown' | 'stale' | null {
  if (state === 'unknown') return 'unknown'
  return state === 'known' && isOlderThan(asOf, maxAgeHours, now) ? 'stale' : null
}

function sourceWords(source: string) {
  return Object.entries(SOURCES).find(([name]) => name === source)?.[1] ?? { zh: source, en: source }
}
