/** Drafts: kept and resumed by receipt code, so that nobody has to start again. */

import { Type } from '@sinclair/typebox'
import { route } from './route.ts'
import { AddressText, ReceiptCode } from './shapes.ts'

const Answers = Type.Record(Type.String(), Type.Unknown())

export const saveDraft = route({
  method: 'POST',
  path: '/drafts',
  who: ['kiosk'],
  title: { zh: '保存草稿', en: 'Save a draft' },
  input: Type.Object(
    {
      code: Type.Optional(ReceiptCode),
      form: Type.String({ maxLength: 60 }),
      formVersion: Type.Integer({ minimum: 1, maximum: 9999 }),
      answers: Answers,
      page: Type.String({ maxLength: 60 }),
    },
    { additionalProperties: false },
  ),
  output: Type.Object({ code: ReceiptCode, savedAt: Type.String(), expiresAt: Type.String() }),
  problems: ['form_unknown', 'not_found'],
})

export const openDraft = route({
  method: 'POST',
  path: '/drafts/open',
  who: ['kiosk'],
  title: { zh: '继续草稿', en: 'Continue a draft' },
  input: Type.Object({ code: ReceiptCode }, { additionalProperties: false }),
  output: Type.Object({ code: ReceiptCode, form: Type.String(), formVersion: Type.Integer(), answers: Answers, addressText: AddressText, page: Type.String(), savedAt: Type.String() }),
  problems: ['not_found', 'too_many_attempts'],
})
