/** One case, read from left to right: what is asked, what the rules found, what I decide. */

import { useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { contract } from '#contract'
import type { Answers, Form } from '#forms'
import { useDesk } from '../../desk.ts'
import type { OpenedCase } from '../../desk.ts'
import { useKeys } from '../../frame/use-keys.ts'
import { Failure, Nothing, Waiting } from '../../parts/failure.tsx'
import { CASE } from '../../words/case.ts'
import { useDrafts } from '../drafts.tsx'
import { Asked } from './asked.tsx'
import { CaseHead } from './case-head.tsx'
import { Column, toColumn } from './column.tsx'
import { DecideColumn } from './decide-column.tsx'
import { findForm } from './find-form.ts'
import { Found } from './found.tsx'
import { tellAnswers } from './tell-answers.ts'
import { useCase, useCaseWrites } from './use-case.ts'

export function CasePage(): ReactNode {
  const { id = '' } = useParams()
  const opened = useCase(id)
  if (opened.isPending) return <Waiting rows={12} />
  if (opened.data === undefined) return <Failure error={opened.error} again={() => void opened.refetch()} />
  return <Read opened={opened.data} />
}

/** A window that stayed open over an update may not know the form yet. */
function Read({ opened }: { readonly opened: OpenedCase }): ReactNode {
  const form = useMemo(() => findForm(opened.form, opened.formVersion), [opened.form, opened.formVersion])
  return form === undefined ? <Nothing title={CASE.oldWindow} how={CASE.oldWindowHow} /> : <Opened key={opened.case.id} opened={opened} form={form} />
}

function Opened({ opened, form }: { readonly opened: OpenedCase; readonly form: Form }): ReactNode {
  const { say } = useDesk()
  const { id, heldByMe } = opened.case
  const writes = useCaseWrites(id)
  /** Unmasked answers live here only, and go with the page or with the hold. */
  const [revealed, setRevealed] = useState<OpenedCase['answers'] | null>(null)
  const shown = heldByMe ? revealed : null
  const told = useTold(form, opened.names, shown ?? opened.answers)
  useCaseKeys(opened, writes)
  return (
    <div className="case-page">
      <CaseHead opened={opened} />
      <div className="columns">
        <Column number={1} title={CASE.asked}>
          <Asked opened={opened} told={told} revealed={shown !== null} mask={() => setRevealed(null)} writes={writes} show={setRevealed} />
        </Column>
        <Column number={2} title={CASE.found}>
          <Found opened={opened} form={form} />
        </Column>
        <Column number={3} title={CASE.decide}>
          <DecideColumn opened={opened} form={form} told={told} writes={writes} />
        </Column>
      </div>
      <span className="unseen" role="status">
        {shown === null ? '' : say(CASE.revealed)}
      </span>
    </div>
  )
}

function useTold(form: Form, names: OpenedCase['names'], answers: OpenedCase['answers']) {
  const { ask, language } = useDesk()
  const office = useQuery({ queryKey: ['office'], queryFn: () => ask(contract.readOffice, {}), staleTime: Infinity })
  const today = office.data?.today ?? ''
  /* Answers arrive as JSON and were checked against this very form before they were kept. */
  return useMemo(() => tellAnswers({ form, answers: answers as Answers, names, language, today }), [form, answers, names, language, today])
}

function useCaseKeys({ case: { id, status, heldBy, heldByMe } }: OpenedCase, { hold, release }: ReturnType<typeof useCaseWrites>): void {
  const { keysOn, staff } = useDesk()
  const { change } = useDrafts()
  const mayTurn = staff.role === 'clerk' && status === 'open'
  const turn = () => {
    if (mayTurn && heldByMe) release.mutate()
    if (mayTurn && heldBy === null) hold.mutate()
  }
  const choose = (ending: 'approve' | 'correct' | 'refuse') => () => {
    if (!heldByMe) return
    change(id, { type: 'ending', ending })
    requestAnimationFrame(() => document.getElementById(`ending-${ending}`)?.focus())
  }
  useKeys({ 1: () => toColumn(1), 2: () => toColumn(2), 3: () => toColumn(3), h: turn, a: choose('approve'), c: choose('correct'), x: choose('refuse') }, keysOn)
}
