/** Answers of a worked decision, made fit for an office that checks them: with a real-name token of its own, and signed. */

import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentText, type JsonObject } from '#forms'
import type { RealNameDesk } from '../../../api/lookups/outside.ts'
import { A_SUNDAY } from '../../support/an-office.ts'
import { ROOT, WORLDS } from './a-terminal.ts'

type Written = JsonObject & { readonly operator: { readonly idType: '10'; readonly idNo: string; readonly name: string } }

export function answersFor(name: string): Written {
  return JSON.parse(readFileSync(join(ROOT, WORLDS, `${name}.answers.json`), 'utf8')) as Written
}

export async function signedOver(answers: Written, outside: RealNameDesk): Promise<Record<string, unknown>> {
  const { idType, idNo, name } = answers.operator
  const { token } = await outside.startRealName({ idType, idNo, name, method: 'face' })
  const whole = { ...answers, operator: { ...answers.operator, realNameToken: token } }
  const contentHash = createHash('sha256').update(contentText(whole)).digest('hex')
  return { ...whole, signatures: [{ signer: 'operator', method: 'handwriting', contentHash, signedAt: A_SUNDAY }] }
}
