/** The name, composed before the eyes: four coloured parts, each tappable, and under them what the office thinks of it. */

import { Button } from 'antd'
import { useEffect, useState } from 'react'
import type { ReactNode } from 'react'
import { contract } from '#contract'
import { withoutValue, withValue } from '#forms'
import type { Answers } from '#forms'
import { useKiosk } from '../context.ts'
import { isTrueAt, textAt, textsAt } from '../form/answers.ts'
import type { PageProps } from '../form/page-props.ts'
import { Screen } from '../frame/screen.tsx'
import { Failure } from '../parts/failure.tsx'
import { useTask } from '../parts/use-task.ts'
import { Working } from '../parts/working.tsx'
import { FRAME } from '../words/frame.ts'
import { AcceptRisk } from './accept-risk.tsx'
import { fullName, missingPart } from './compose.ts'
import type { NameParts } from './compose.ts'
import { ComposedName } from './composed-name.tsx'
import { Judgement } from './judgement.tsx'
import { KeepName } from './keep-name.tsx'
import type { KeptName } from './keep-name.tsx'
import type { NameChoices } from './name-choices.ts'
import { PartChoices } from './part-choices.tsx'
import { isToConfirm, mayBeKept, mayBeTaken, useJudgement } from './use-judgement.ts'

const PARTS = ['division', 'tradeName', 'trade', 'form'] as const

export function NamePage(props: PageProps): ReactNode {
  const { ask, office, say, state } = useKiosk()
  const [choices, setChoices] = useState<NameChoices | null>(null)
  const { task, run } = useTask()
  const matter = office.matters[0]?.matter ?? ''
  const county = countyOf(state.answers)
  const mainItem = textsAt(state.answers, '/scope/items')[0] ?? ''
  const look = () => run(async (signal) => setChoices(await ask(contract.listNameParts, { matter, county, mainItem }, { signal })))
  useEffect(look, [ask, county, mainItem, matter, run])
  if (choices !== null) return <Composer {...props} choices={choices} />
  return (
    <Screen title={props.title} why={props.why}>
      {task.phase === 'failed' ? <Failure cause={task.cause} again={look} /> : <Working what={say(FRAME.loading)} />}
    </Screen>
  )
}

/** A network address has no district of its own: the name then follows the operator's residence. */
export function countyOf(answers: Answers): string {
  return textAt(answers, '/premises/county') || textAt(answers, '/operator/residence/region')
}

function Composer({ title, why, problems, next, choices }: PageProps & { readonly choices: NameChoices }): ReactNode {
  const { dispatch, say, state } = useKiosk()
  const { answers } = state
  const parts = partsOf(answers, choices)
  const missing = missingPart(parts, choices.forms)
  const [open, setOpen] = useState<keyof NameParts>(missing ?? 'tradeName')
  const { keptUntil, keep, reservationId, round, judgeAgain } = useKeptName(fullName(parts, choices.suffix))
  const accepted = isTrueAt(answers, '/name/riskAccepted')
  const judged = useJudgement(parts, { complete: missing === null, county: countyOf(answers), reservationId, riskAccepted: accepted, round })
  const put = (changed: NameParts) => {
    dispatch({ type: 'patch', patch: { answers: withParts(answers, changed) } })
  }
  const mayGoOn = missing === null && mayBeTaken(judged, accepted)
  useProposedDivision(parts.division)
  return (
    <Screen
      title={title}
      why={why}
      size="tall"
      touch={
        <>
          {missing === null && isToConfirm(judged) ? <AcceptRisk /> : null}
          <PartChoices open={open} parts={parts} choices={choices} put={put} go={setOpen} />
        </>
      }
      primary={
        <Button type="primary" className="primary" disabled={!mayGoOn} onClick={next}>
          {say(FRAME.goOn)}
        </Button>
      }
    >
      {problems}
      <ComposedName parts={parts} suffix={choices.suffix} forms={choices.forms} open={open} tap={setOpen} />
      <Judgement judged={judged} complete={missing === null} parts={parts} put={put} />
      {mayGoOn && mayBeKept(judged) ? (
        <KeepName parts={parts} county={countyOf(answers)} riskAccepted={accepted} keptUntil={keptUntil ?? judged.answer?.keptUntil ?? null} keep={keep} judgeAgain={judgeAgain} />
      ) : null}
    </Screen>
  )
}

/** The division shown before anything is chosen is an answer like any other. */
function useProposedDivision(division: string): void {
  const { dispatch, state } = useKiosk()
  const { answers } = state
  const proposed = textAt(answers, '/name/division') === '' ? division : ''
  useEffect(() => {
    if (proposed !== '') dispatch({ type: 'patch', patch: { answers: withValue(answers, '/name/division', proposed) } })
  }, [answers, dispatch, proposed])
}

/** What was set aside on this page. Another name typed since is not it, but the own reservation is still in nobody's way. */
function useKeptName(name: string) {
  const { dispatch, state } = useKiosk()
  const [kept, setKept] = useState<KeptName | null>(null)
  const [round, setRound] = useState(0)
  const keep = (reservation: KeptName) => {
    setKept(reservation)
    dispatch({ type: 'patch', patch: { answers: withValue(state.answers, '/name/reservationId', reservation.id) } })
  }
  const reservationId = textAt(state.answers, '/name/reservationId') || (kept?.id ?? null)
  return { keptUntil: kept?.fullName === name ? kept.lastDay : null, keep, reservationId, round, judgeAgain: () => setRound((before) => before + 1) }
}

/** What is answered so far; the first division is proposed, since nearly everybody takes it. */
function partsOf(answers: Answers, choices: NameChoices): NameParts {
  return {
    division: textAt(answers, '/name/division') || (choices.divisions[0] ?? ''),
    tradeName: textAt(answers, '/name/tradeName'),
    trade: textAt(answers, '/name/trade'),
    form: textAt(answers, '/name/form'),
  }
}

/** Only the trade may stand there empty (a form word can carry it); another name needs another confirmation. */
function withParts(answers: Answers, parts: NameParts): Answers {
  return PARTS.reduce<Answers>(
    (sum, part) => (parts[part] === '' && part !== 'trade' ? withoutValue(sum, `/name/${part}`) : withValue(sum, `/name/${part}`, parts[part])),
    withoutValue(withoutValue(answers, '/name/riskAccepted'), '/name/reservationId'),
  )
}
