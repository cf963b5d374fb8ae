/** Names asked about and set aside at the office of a test, for the applicants of its stories. */

import { contract, type Input, type Output } from '#contract'
import { answersOf, callAs, sendAs, type Sent } from '../../support/an-applicant.ts'
import type { FrontDoor } from './front-door.ts'

export type ToldName = Pick<Input<typeof contract.judgeName>, 'tradeName' | 'trade' | 'form'>

const HERE = { matter: 'individual-establish', county: '340104', division: '合肥市蜀山区' }

export async function reserveFor({ office }: FrontDoor, told: ToldName, story: string): Promise<Sent> {
  return sendAs(office, contract.reserveName, { ...HERE, items: [], riskAccepted: true, ...told, ...(await holderIn({ office }, story)) })
}

export async function releaseFor({ office }: FrontDoor, id: string, story: string): Promise<void> {
  await callAs(office, contract.releaseName, { id, ...(await holderIn({ office }, story)) })
}

export async function judgedName({ office }: FrontDoor, told: ToldName): Promise<Output<typeof contract.judgeName>> {
  return (await callAs(office, contract.judgeName, { ...HERE, ...told })) as Output<typeof contract.judgeName>
}

async function holderIn({ office }: Pick<FrontDoor, 'office'>, story: string): Promise<{ readonly idNo: string; readonly realNameToken: string }> {
  const { operator } = await answersOf(office, story)
  return { idNo: operator.idNo, realNameToken: operator.realNameToken ?? '' }
}
