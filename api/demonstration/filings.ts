/** Filings of the day that make the counters speak: a phone shared by five people, and two busy agents. */

import type { FilingRow, NewApplication, Tx } from '#store'
import { getCase } from './cases.ts'
import { HOME_KIOSK } from './kiosks.ts'
import { citizenNumber } from './numbers.ts'
import { dayOnRecord } from './office-day.ts'

export type CounterKeys = {
  readonly operator: (idNo: string) => string
  readonly phone: (number: string) => string
  readonly device: (device: string) => string
  readonly agent: (idNo: string) => string
}

/** The phone or browser from which the agent of case `agent-busy` files. */
export const AGENT_DEVICE = 'demonstration-agent-phone'

const FILERS = [
  { caseId: 'shared-phone', filings: 5, agent: false, device: null },
  { caseId: 'agent-ten', filings: 10, agent: true, device: null },
  { caseId: 'agent-busy', filings: 11, agent: true, device: AGENT_DEVICE },
] as const

/**
 * Files for the office day of `now`, one minute apart and never before midnight, each for another stranger. A filing belongs to an
 * application, so each has one: withdrawn at once, without a submission, and nobody's case. Returns how many.
 */
export async function fileForDay(tx: Tx, now: Date, keys: CounterKeys): Promise<number> {
  const filings = filingsOfDay(now, keys)
  for (const filing of filings) {
    await tx.insertApplication(applicationOf(filing))
    await tx.insertFiling(filing)
    await tx.updateApplication(filing.applicationId, 1, { status: 'withdrawn', updatedAt: filing.filedAt })
  }
  return filings.length
}

function filingsOfDay(now: Date, keys: CounterKeys): readonly FilingRow[] {
  const day = dayOnRecord({ daysFromToday: 0 }, now)
  const midnight = Date.parse(`${day}T00:00:00+08:00`)
  const plan = FILERS.flatMap((filer) => Array.from({ length: filer.filings }, () => filer))
  return plan.map(({ caseId, agent, device }, at): FilingRow => {
    const filer = getCase(caseId).person
    const id = `demo_${day.replaceAll('-', '')}_${String(at + 1).padStart(3, '0')}`
    return {
      id: `filing_${id}`,
      applicationId: `app_${id}`,
      revision: 1,
      operatorKey: keys.operator(strangerNumber(at)),
      phoneKey: keys.phone(agent ? strangerPhone(at) : filer.mobile),
      deviceKey: device === null ? null : keys.device(device),
      agentKey: agent ? keys.agent(filer.card.idNo) : null,
      filedAt: new Date(Math.max(midnight, now.getTime() - (at + 1) * 60_000)).toISOString(),
    }
  })
}

function applicationOf(filing: FilingRow): NewApplication {
  return {
    id: filing.applicationId,
    matter: 'individual-establish',
    form: 'individual-establish',
    formVersion: 1,
    receiptCode: filing.applicationId,
    kioskId: HOME_KIOSK,
    operatorKey: filing.operatorKey,
    agentKey: filing.agentKey,
    registry: '340104',
    status: 'in_review',
    createdAt: filing.filedAt,
    updatedAt: filing.filedAt,
  }
}

/** Sequences 800–899 are nobody of the population library and no operator of the register. */
function strangerNumber(at: number): string {
  return citizenNumber('1980-06-15', 800 + at)
}

function strangerPhone(at: number): string {
  return `15402${String(at).padStart(6, '0')}`
}
