/** The wished name beside those it is alike to: each character told by colour, line and word how it stands to the other, and a clerk's word about the pair. */

import { Button } from 'antd'
import { useState } from 'react'
import type { ReactNode } from 'react'
import type { Output, contract } from '#contract'
import { fill, useDesk } from '../../desk.ts'
import type { OpenedCase } from '../../desk.ts'
import { AskReason } from '../../parts/ask-reason.tsx'
import { Failure, Waiting } from '../../parts/failure.tsx'
import { dateText, timeText } from '../../parts/time-text.ts'
import { BY_CLERK, MARKS, NAME_STATUS, NAMES } from '../../words/names.ts'
import { useNamesCompared, usePairWord } from './use-names-compared.ts'

type Comparison = Output<typeof contract.compareCaseName>
type ComparedName = Comparison['names'][number]
type Mark = ComparedName['wish'][number]['mark']

export function NamesCompared({ opened }: { readonly opened: OpenedCase }): ReactNode {
  const { say } = useDesk()
  const compared = useNamesCompared(opened.case.id)
  if (compared.isPending) return <Waiting rows={3} />
  if (compared.data === undefined) return <Failure error={compared.error} again={() => void compared.refetch()} level="h2" />
  const { wish, names } = compared.data
  if (wish === null) return null
  return (
    <section className="names" aria-labelledby="names-title">
      <h3 id="names-title">
        {say(NAMES.title)} <span className="quiet">{say(names.length === 0 ? NAMES.none : fill(NAMES.count, { count: names.length }))}</span>
      </h3>
      {names.length === 0 ? null : <Legend />}
      <ol className="names-list">
        {names.map((name) => (
          <Compared key={name.id} name={name} row={opened.case} />
        ))}
      </ol>
    </section>
  )
}

const SHOWN_MARKS = ['same', 'sound', 'look'] as const satisfies readonly Mark[]

function Legend(): ReactNode {
  const { say } = useDesk()
  return (
    <p className="names-legend">
      <span className="quiet">{say(NAMES.legend)}</span>
      {SHOWN_MARKS.map((mark) => (
        <span key={mark} className="alike-key" data-mark={mark}>
          {say(MARKS[mark].short)}＝{say(MARKS[mark].long)}
        </span>
      ))}
    </p>
  )
}

function Compared({ name, row }: { readonly name: ComparedName; readonly row: OpenedCase['case'] }): ReactNode {
  const { say, language } = useDesk()
  const { fullName, county, status, since, likeness, reason, article, wish, wishAt, other, otherAt } = name
  return (
    <li className="name-pair" data-likeness={likeness ?? 'clerk'}>
      <p className="name-pair-head">
        <strong>{say(reason ?? BY_CLERK)}</strong>
        <span className="quiet">
          {say(NAME_STATUS[status])} · {say(county)} · {say(fill(NAMES.since, { date: dateText(since, language) }))}
        </span>
      </p>
      <div className="name-pair-rows">
        <TradeName label={say(NAMES.wish)} characters={wish} free={wishAt} />
        <TradeName label={say(NAMES.other)} characters={other} free={otherAt} />
      </div>
      <p className="name-pair-full">
        {fullName} {article === null ? null : <span className="quiet">{article}</span>}
      </p>
      <Decisions decisions={name.decisions} />
      <PairWord name={name} row={row} />
    </li>
  )
}

type TradeNameProps = { readonly label: string; readonly characters: ComparedName['wish']; readonly free: number }

function TradeName({ label, characters, free }: TradeNameProps): ReactNode {
  const { say } = useDesk()
  return (
    <p className="trade-name">
      <span className="said-label">{label}</span>
      {Array.from({ length: free }, (_, at) => (
        <span key={`free ${String(at)}`} className="alike" aria-hidden />
      ))}
      {characters.map(({ text, mark, readings }, at) => (
        <span key={at} className="alike" data-mark={mark}>
          <span className="alike-sound">{readings.join(' / ')}</span>
          <span className="alike-text">{text}</span>
          <span className="alike-word">{say(MARKS[mark].short)}</span>
        </span>
      ))}
    </p>
  )
}

function Decisions({ decisions }: Pick<ComparedName, 'decisions'>): ReactNode {
  const { say, language } = useDesk()
  if (decisions.length === 0) return null
  return (
    <ul className="pair-words">
      {decisions.toReversed().map(({ verdict, reason, by, at, within, holds }) => (
        <li key={at} data-past={!holds}>
          <strong>{say(verdict === 'may' ? NAMES.may : NAMES.mayNot)}</strong> {reason}
          <span className="quiet">
            {' '}
            {within.map(say).join(language === 'zh' ? '、' : ', ')} · {by} · {timeText(at, language)}
          </span>
        </li>
      ))}
    </ul>
  )
}

function PairWord({ name, row }: { readonly name: ComparedName; readonly row: OpenedCase['case'] }): ReactNode {
  const { say, staff } = useDesk()
  const [asking, setAsking] = useState<'may' | 'may_not' | null>(null)
  const word = usePairWord(row.id, name.id)
  if (name.likeness === 'identical') return <p className="quiet">{say(NAMES.identical)}</p>
  if (staff.role !== 'clerk' || row.status === 'closed') return null
  if (!row.heldByMe) return <p className="quiet">{say(NAMES.holdFirst)}</p>
  const go = (reason: string) => {
    if (asking !== null) word.mutate({ verdict: asking, reason }, { onSuccess: () => setAsking(null) })
  }
  return (
    <p className="pair-word-buttons">
      <Button size="small" onClick={() => setAsking('may')}>
        {say(NAMES.may)}
      </Button>
      <Button size="small" onClick={() => setAsking('may_not')}>
        {say(NAMES.mayNot)}
      </Button>
      <AskReason open={asking !== null} close={() => setAsking(null)} title={asking === 'may_not' ? NAMES.mayNotTitle : NAMES.mayTitle} why={NAMES.why} action={NAMES.doIt} busy={word.isPending} error={word.error} go={go} />
    </p>
  )
}
