/** Applying: submit, resubmit after a notice, ask for a person, withdraw, read how it stands. */

import { Type } from '@sinclair/typebox'
import { route } from './route.ts'
import { AddressText, Outcome, ReceiptCode } from './shapes.ts'

/** Answers are checked against the form's own schema, which is part of this contract by name and version. */
const Answers = Type.Record(Type.String(), Type.Unknown())

const last4 = Type.String({ pattern: '^[0-9A-Z]{4}$', maxLength: 4, description: 'last four characters of the operator’s document number' })

export const submitApplication = route({
  method: 'POST',
  path: '/applications',
  who: ['kiosk'],
  title: { zh: '提交申请', en: 'Submit an application' },
  idempotent: true,
  input: Type.Object(
    {
      form: Type.String({ maxLength: 60 }),
      formVersion: Type.Integer({ minimum: 1, maximum: 9999 }),
      answers: Answers,
      wantsPerson: Type.Optional(Type.Boolean()),
      draftCode: Type.Optional(ReceiptCode),
      deviceId: Type.Optional(Type.String({ maxLength: 80, description: 'phone, browser or agent session; absent at a public kiosk' })),
    },
    { additionalProperties: false },
  ),
  output: Outcome,
  problems: ['answers_invalid', 'form_unknown', 'form_retired', 'name_taken', 'busy'],
})

export const resubmitApplication = route({
  method: 'POST',
  path: '/applications/:receiptCode/resubmit',
  who: ['kiosk'],
  title: { zh: '补正后重新提交', en: 'Resubmit after a notice' },
  idempotent: true,
  input: Type.Object(
    { receiptCode: ReceiptCode, answers: Answers, wantsPerson: Type.Optional(Type.Boolean()), deviceId: Type.Optional(Type.String({ maxLength: 80 })) },
    { additionalProperties: false },
  ),
  output: Outcome,
  problems: ['answers_invalid', 'not_found', 'not_returned', 'correction_expired', 'name_taken', 'busy'],
})

export const readApplication = route({
  method: 'GET',
  path: '/applications/:receiptCode',
  who: ['kiosk'],
  title: { zh: '查询办理进度', en: 'Read how an application stands' },
  input: Type.Object({ receiptCode: ReceiptCode }, { additionalProperties: false }),
  output: Outcome,
  problems: ['not_found', 'too_many_attempts'],
})

export const readAnswers = route({
  method: 'POST',
  path: '/applications/:receiptCode/answers',
  who: ['kiosk'],
  title: { zh: '取回已填内容以便补正', en: 'Fetch what was filled in, to correct it' },
  input: Type.Object({ receiptCode: ReceiptCode, last4 }, { additionalProperties: false }),
  output: Type.Object({ form: Type.String(), formVersion: Type.Integer(), answers: Answers, addressText: AddressText }),
  problems: ['not_found', 'too_many_attempts'],
})

export const askForPerson = route({
  method: 'POST',
  path: '/applications/:receiptCode/ask-for-person',
  who: ['kiosk'],
  title: { zh: '转人工办理', en: 'Ask for a person' },
  idempotent: true,
  input: Type.Object({ receiptCode: ReceiptCode }, { additionalProperties: false }),
  output: Outcome,
  problems: ['not_found', 'not_returned'],
})

export const withdrawApplication = route({
  method: 'POST',
  path: '/applications/:receiptCode/withdraw',
  who: ['kiosk'],
  title: { zh: '撤回申请', en: 'Withdraw an application' },
  idempotent: true,
  input: Type.Object({ receiptCode: ReceiptCode, last4 }, { additionalProperties: false }),
  output: Outcome,
  problems: ['not_found', 'already_decided'],
})
