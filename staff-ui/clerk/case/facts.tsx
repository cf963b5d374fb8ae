/** The facts of the decision: value, source and age; what is unknown stands first, what is out of date is marked where its age stands. */

import { Button } from 'antd'
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Form } from '#forms'
import { fill, useDesk } from '../../desk.ts'
import type { FactView, OpenedCase } from '../../desk.ts'
import { ageText, isOlderThan, timeText } from '../../parts/time-text.ts'
import { CASE, FACT_GROUPS, SOURCES } from '../../words/case.ts'
import { factText } from './fact-text.ts'

type FactsProps = { readonly facts: readonly FactView[]; readonly names: OpenedCase['names']; readonly form: Form; readonly status: OpenedCase['case']['status'] }

export function Facts({ facts, names, form, status }: FactsProps): ReactNode {
  const { say } = useDesk()
  const [now] = useState(() => Date.now())
  const [all, setAll] = useState(false)
  const idle = facts.filter((fact) => fact.state === 'not-applicable').length
  const unknown = facts.filter((fact) => fact.state === 'unknown')
  const told = facts.filter((fact) => fact.state === 'known' || (all && fact.state === 'not-applicable'))
  const groups = Object.entries(FACT_GROUPS).map(([name, head]) => ({ head, facts: told.filter((fact) => fact.name.startsWith(`${name}.`)) }))
  const stale = status === 'open' ? facts.filter((fact) => isStale(fact, now)).length : 0
  return (
    <section className="facts" aria-labelledby="facts-title">
      <h3 id="facts-title">
        {say(CASE.facts)} <span className="quiet">{say(CASE.factsAbout)}</span>
      </h3>
      {stale === 0 ? null : (
        <p className="facts-stale">
          <span aria-hidden>◷</span> {say(fill(CASE.staleNote, { count: stale }))}
        </p>
      )}
      <table>
        <thead>
          <tr>
            <th scope="col">{say(CASE.factColumns.fact)}</th>
            <th scope="col">{say(CASE.factColumns.value)}</th>
            <th scope="col">{say(CASE.factColumns.source)}</th>
          </tr>
        </thead>
        {[{ head: fill(CASE.unknownCount, { count: unknown.length }), facts: unknown }, ...groups]
          .filter((group) => group.facts.length > 0)
          .map((group) => (
            <tbody key={group.head.en}>
              <tr className="facts-group">
                <th scope="rowgroup" colSpan={3}>
                  {say(group.head)} {group.facts === unknown ? <span className="quiet">{say(CASE.unknownWhy)}</span> : null}
                </th>
              </tr>
              {group.facts.map((fact) => (
                <Row key={fact.name} fact={fact} names={names} form={form} now={status === 'open' ? now : null} />
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

type RowProps = { readonly fact: FactView; readonly names: OpenedCase['names']; readonly form: Form; readonly now: number | null }

function Row({ fact, names, form, now }: RowProps): ReactNode {
  const { say } = useDesk()
  return (
    <tr data-state={fact.state}>
      <th scope="row" title={fact.name}>
        {say(fact.meaning)}
      </th>
      <td>{fact.state === 'unknown' ? <Unknown /> : say(factText(fact, { names, form }))}</td>
      <td className="fact-source">
        {say(sourceWords(fact.source))}
        <Age fact={fact} now={now} />
      </td>
    </tr>
  )
}

function Unknown(): ReactNode {
  const { say } = useDesk()
  return (
    <span className="fact-unknown">
      <span aria-hidden>?</span> {say(CASE.unknown)}
    </span>
  )
}

/** Ages count only while something is still to be decided; after that the moment itself is told. */
function Age({ fact, now }: Pick<RowProps, 'fact' | 'now'>): ReactNode {
  const { say, language } = useDesk()
  if (fact.asOf === null) return null
  if (now === null) return <time dateTime={fact.asOf}>{timeText(fact.asOf, language)}</time>
  return (
    <time dateTime={fact.asOf} title={timeText(fact.asOf, language)}>
      {say(ageText(fact.asOf, now))}
      {isStale(fact, now) ? (
        <span className="fact-stale" title={say(fill(CASE.staleWhy, { hours: fact.maxAgeHours ?? 0 }))}>
          <span aria-hidden>◷</span> {say(CASE.stale)}
        </span>
      ) : null}
    </time>
  )
}

/** Good enough when the rules decided, too old to stand on by now. */
function isStale({ state, asOf, maxAgeHours }: FactView, now: number): boolean {
  return state === 'known' && isOlderThan(asOf, maxAgeHours, now)
}

function sourceWords(source: string) {
  return Object.entries(SOURCES).find(([name]) => name === source)?.[1] ?? { zh: source, en: source }
}
