/** Keeps one draft for one visit at the office: saves go out one after another, so that a quick finger cannot make two drafts. */

import { contract } from '#contract'
import type { Answers, Form } from '#forms'
import type { Ask } from '../ask.ts'
import type { Draft } from '../kiosk.ts'

export type Saving = {
  /** One filling-in, from opening the form to the end; another visit never continues this one's draft. */
  readonly visit: string
  /** The code of a draft that was opened; undefined when this visit began with nothing. */
  readonly code: string | undefined
  readonly answers: Answers
  readonly page: string
}

export type DraftKeeper = { readonly save: (saving: Saving) => Promise<Draft> }

export function draftKeeper(ask: Ask, form: Form): DraftKeeper {
  let last: Promise<unknown> = Promise.resolve()
  let kept: { readonly visit: string; readonly code: string } | null = null
  const send = async ({ visit, code, answers, page }: Saving): Promise<Draft> => {
    const known = kept?.visit === visit ? kept.code : code
    const draft = await ask(contract.saveDraft, { ...(known === undefined ? {} : { code: known }), form: form.name, formVersion: form.version, answers, page })
    kept = { visit, code: draft.code }
    return draft
  }
  return {
    save: (saving) => {
      const saved = last.then(
        () => send(saving),
        () => send(saving),
      )
      last = saved
      return saved
    },
  }
}
