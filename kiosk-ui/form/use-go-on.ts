/** Going on from a page: bring the answers into their normal form, tell all problems at once or save the draft and open what comes next. */

import { useCallback } from 'react'
import { demandProblems, dropInapplicable, normaliseAnswers, problemsOfPage, validateAnswers, valueAt, withValue } from '#forms'
import type { Answers, Page, Problem } from '#forms'
import { contract } from '#contract'
import { useKiosk } from '../context.ts'
import type { Kiosk } from '../context.ts'
import { textAt } from './answers.ts'
import { useDraft } from './use-draft.ts'
import { pageAfter } from './walk.ts'

/** What most people would type again: proposed, and theirs to change. */
const PROPOSED: readonly { readonly from: string; readonly to: string }[] = [{ from: '/operator/mobile', to: '/contact/phone' }]

export function useGoOn(page: Page, tell: (problems: readonly Problem[]) => void): () => void {
  const kiosk = useKiosk()
  const save = useDraft()
  return useCallback(() => {
    const { circumstances, dispatch, form, state } = kiosk
    const answers = dropInapplicable(form, withProposals(normaliseAnswers(form, state.answers)), circumstances)
    const problems = [...problemsOfPage(form, page, validateAnswers(form, answers, circumstances)), ...demandProblems(form, page, answers)]
    tell(problems)
    if (problems.length > 0) return dispatch({ type: 'patch', patch: { answers } })
    void afterPage(kiosk, page, answers).then((checked) => {
      save(checked, page.id)
      const next = state.changing ? undefined : pageAfter({ form, answers: checked, circumstances, cardRead: state.person !== null }, page.id)
      if (next === undefined) dispatch({ type: 'move', move: 'lastPage', patch: { answers: checked, changing: false, focus: null } })
      else dispatch({ type: 'move', move: 'nextPage', patch: { answers: checked, page: next.id, focus: null } })
    })
  }, [kiosk, page, save, tell])
}

function withProposals(answers: Answers): Answers {
  return PROPOSED.reduce<Answers>((sum, { from, to }) => {
    const value = textAt(sum, from)
    return value === '' || valueAt(sum, to) !== undefined ? sum : withValue(sum, to, value)
  }, answers)
}

/** An agent who is named here is checked here too; a check that fails stops nobody, the rules then ask for it. */
async function afterPage({ ask }: Kiosk, page: Page, answers: Answers): Promise<Answers> {
  const asksAgent = page.fields.some((field) => field.pointer === '/agent/idNo')
  if (!asksAgent || valueAt(answers, '/agent/realNameToken') !== undefined) return answers
  const who = { idType: textAt(answers, '/agent/idType'), idNo: textAt(answers, '/agent/idNo'), name: textAt(answers, '/agent/name'), method: 'face' as const }
  const checked = await ask(contract.checkRealName, who).catch(() => null)
  return checked?.passed === true ? withValue(answers, '/agent/realNameToken', checked.token) : answers
}
