/** The decision itself: one of three endings, its reason, and what that ending needs besides; sent once, after one more look. */

import { Button, Input } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { useDesk } from '../../desk.ts'
import { hasCode } from '../../parts/problem-text.ts'
import { Trouble } from '../../parts/failure.tsx'
import { DECIDE } from '../../words/decide.ts'
import { faultsOf, MOST, reviewOf } from '../draft.ts'
import type { Draft, DraftEvent, DraftFault, Ending } from '../draft.ts'
import { useDrafts } from '../drafts.tsx'
import { BasisPicker } from './basis-picker.tsx'
import { Confirm } from './confirm.tsx'
import type { Deciding, Reviewed } from './deciding.ts'
import { EndingChoice } from './ending-choice.tsx'
import { PointList } from './point-list.tsx'
import { useKeepHold } from './use-keep-hold.ts'

type FormProps = Deciding & { readonly reviewed: (reviewed: Reviewed) => void }

export function DecisionForm(props: FormProps): ReactNode {
  const { kept, open } = useDrafts()
  const { id } = props.opened.case
  const draft = kept.get(id)
  useEffect(() => open(id), [open, id])
  return draft === undefined ? null : <Written {...props} draft={draft} />
}

function Written({ opened, form, told, writes, reviewed, draft }: FormProps & { readonly draft: Draft }): ReactNode {
  const { say } = useDesk()
  const { id } = opened.case
  const { change } = useDrafts()
  const [faults, setFaults] = useState<readonly DraftFault[]>([])
  const keepHold = useKeepHold(writes.hold)
  const sending = useSending({ id, draft, writes, reviewed })
  const edit = (event: DraftEvent) => {
    keepHold()
    setFaults([])
    change(id, event)
  }
  const submit = () => {
    const found = faultsOf(draft, { ruled: opened.findings.some((finding) => finding.severity === 'correct') })
    setFaults(found)
    if (found.length === 0) sending.confirm()
  }
  const { ending } = draft
  return (
    <form
      className="decision"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <EndingChoice ending={ending} choose={(next) => edit({ type: 'ending', ending: next })} />
      {ending === 'correct' ? <PointList draft={draft} edit={edit} opened={opened} form={form} told={told} /> : null}
      {ending === 'refuse' ? <BasisPicker draft={draft} edit={edit} opened={opened} /> : null}
      <Reason draft={draft} edit={edit} />
      <Faults faults={faults} />
      <Trouble error={writes.review.error}>{hasCode(writes.review.error, 'case_held') ? <HoldAgain writes={writes} /> : null}</Trouble>
      <Button className={ending === null ? '' : `submit-${ending}`} type="primary" htmlType="submit" size="large" block loading={writes.review.isPending}>
        {say(ending === null ? DECIDE.chooseFirst : DECIDE.submit[ending])}
      </Button>
      <p className="quiet">{say(DECIDE.kept)}</p>
      {ending === null ? null : <Confirm open={sending.confirming} draft={draft} ending={ending} opened={opened} busy={writes.review.isPending} close={sending.close} go={() => sending.send(ending)} />}
    </form>
  )
}

type Sending = { readonly id: string; readonly draft: Draft; readonly writes: Deciding['writes']; readonly reviewed: (reviewed: Reviewed) => void }

function useSending({ id, draft, writes: { review }, reviewed }: Sending) {
  const { drop } = useDrafts()
  const [confirming, setConfirming] = useState(false)
  return {
    confirming,
    confirm: () => setConfirming(true),
    close: () => setConfirming(false),
    send: (ending: Ending) =>
      review.mutate(
        { review: reviewOf(draft, id, ending), key: draft.key },
        {
          onSuccess: (answer) => {
            reviewed({ ...answer, ending })
            drop(id)
          },
          onSettled: () => setConfirming(false),
        },
      ),
  }
}

function Reason({ draft, edit }: { readonly draft: Draft; readonly edit: (event: DraftEvent) => void }): ReactNode {
  const { say } = useDesk()
  return (
    <div>
      <label className="field-label" htmlFor="reason">
        {say(DECIDE.reason)}
      </label>
      <Input.TextArea id="reason" rows={4} maxLength={MOST.reason} value={draft.reason} aria-describedby="reason-how" onChange={(event) => edit({ type: 'reason', reason: event.target.value })} />
      <p id="reason-how" className="quiet">
        {say(DECIDE.reasonHow)}
      </p>
    </div>
  )
}

/** All at once, and read aloud; the list takes the focus so that nobody looks for it. */
function Faults({ faults }: { readonly faults: readonly DraftFault[] }): ReactNode {
  const { say } = useDesk()
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (faults.length > 0) list.current?.focus()
  }, [faults])
  return (
    <div className="decision-faults" role="alert" tabIndex={-1} ref={list} hidden={faults.length === 0}>
      <ul>
        {faults.map(({ text }) => (
          <li key={text.en}>{say(text)}</li>
        ))}
      </ul>
    </div>
  )
}

function HoldAgain({ writes: { hold, review } }: Pick<Deciding, 'writes'>): ReactNode {
  const { say } = useDesk()
  return (
    <Button size="small" loading={hold.isPending} onClick={() => hold.mutate(undefined, { onSuccess: () => review.reset() })}>
      {say(DECIDE.hold)}
    </Button>
  )
}
