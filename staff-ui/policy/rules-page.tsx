/** The rules in force, to read: sentence first, then how strong it is, what it rests on, and whether that is law or local policy. */

import { Input } from 'antd'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ReactNode } from 'react'
import { contract } from '#contract'
import type { Output } from '#contract'
import { fill, useDesk } from '../desk.ts'
import type { Severity } from '../desk.ts'
import { basisText } from '../parts/basis-text.ts'
import { Choice } from '../parts/choice.tsx'
import { Failure, Nothing, Waiting } from '../parts/failure.tsx'
import { SeverityMark } from '../parts/severity-mark.tsx'
import { TableFrame } from '../parts/table-frame.tsx'
import { dateText } from '../parts/time-text.ts'
import { SEVERITY } from '../words/queue.ts'
import { RULES } from '../words/rules.ts'
import { findRules } from './find-rules.ts'

type RuleSet = Output<typeof contract.readRuleSet>
const SEVERITIES: readonly Severity[] = ['route', 'refuse', 'correct', 'review', 'note']

export function RulesPage(): ReactNode {
  const { ask } = useDesk()
  const office = useQuery({ queryKey: ['office'], queryFn: () => ask(contract.readOffice, {}), staleTime: Infinity })
  if (office.isPending) return <Waiting rows={8} />
  if (office.isError) return <Failure error={office.error} again={() => void office.refetch()} />
  return <Matters matters={office.data.matters} />
}

function Matters({ matters }: Pick<Output<typeof contract.readOffice>, 'matters'>): ReactNode {
  const { ask, say } = useDesk()
  const [matter, setMatter] = useState(matters[0]?.matter ?? '')
  const rules = useQuery({ queryKey: ['rules', matter], queryFn: () => ask(contract.readRuleSet, { matter }) })
  const choose = matters.length < 2 ? <strong>{matters[0] === undefined ? '' : say(matters[0].title)}</strong> : <Choice label={RULES.matter} value={matter} choose={setMatter} choices={matters.map((each) => ({ value: each.matter, text: each.title }))} />
  if (rules.isPending) return <Waiting rows={8} />
  if (rules.isError) return <Failure error={rules.error} again={() => void rules.refetch()} />
  return <Listed ruleSet={rules.data} choose={choose} />
}

function Listed({ ruleSet, choose }: { readonly ruleSet: RuleSet; readonly choose: ReactNode }): ReactNode {
  const { say, language } = useDesk()
  const [severity, setSeverity] = useState<Severity | 'all'>('all')
  const [words, setWords] = useState('')
  const shown = findRules(ruleSet.rules, { severity, words })
  return (
    <div className="rules-page">
      <header className="page-head">
        <h1>{say(RULES.title)}</h1>
        {choose}
        <span className="quiet">{say(fill(RULES.about, { count: ruleSet.rules.length, version: ruleSet.version, from: dateText(ruleSet.effectiveFrom, language) }))}</span>
        <span className="quiet" title={ruleSet.digest}>
          {say(RULES.digest)} <span className="code">{ruleSet.digest.slice(0, 12)}</span>
        </span>
        <span className="page-head-end">
          <Choice label={RULES.severity} value={severity} choose={setSeverity} choices={[{ value: 'all', text: RULES.all }, ...SEVERITIES.map((each) => ({ value: each, text: SEVERITY[each] }))]} />
          <Input type="search" aria-label={say(RULES.search)} placeholder={say(RULES.searchHint)} style={{ width: 220 }} value={words} onChange={(event) => setWords(event.target.value)} />
        </span>
      </header>
      {shown.length === 0 ? <Nothing level="h2" title={RULES.nothing} how={RULES.nothingHow} /> : <RuleTable rules={shown} />}
      <p className="quiet">{say(RULES.discreet)}</p>
    </div>
  )
}

function RuleTable({ rules }: Pick<RuleSet, 'rules'>): ReactNode {
  const { say } = useDesk()
  return (
    <TableFrame name="rules" caption={RULES.caption} columns={RULES.columns}>
      {rules.map((rule) => (
        <tr key={rule.name}>
          <th scope="row" className="code">
            {rule.rule}
          </th>
          <td>{say(rule.statement)}</td>
          <td>
            <SeverityMark severity={rule.severity} />
          </td>
          <td>
            {rule.basis.map((basis) => (
              <div key={basisText(basis)}>{basisText(basis)}</div>
            ))}
          </td>
          <td>
            <span className="mark" data-mark={rule.mark}>
              {say(rule.mark === 'law' ? RULES.law : RULES.policy)}
            </span>
          </td>
        </tr>
      ))}
    </TableFrame>
  )
}
