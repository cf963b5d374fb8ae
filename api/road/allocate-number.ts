/** Licence numbers come from blocks handed down by the code centre; this is the port, and the demonstration's block behind it. */

import { composeBody, composeLicenceNumber, DEMONSTRATION_PREFIX, SERIALS_PER_PREFIX, type LicenceNumber, type Matter, type Registry } from '#engine'
import type { Tx } from '#store'
import { Problem } from '../errors.ts'

/** Draws inside the transaction of the approval: a rolled-back number is simply not used up, and none is ever used twice. */
export type NumberAllocator = (tx: Tx, matter: Matter, registry: Registry) => Promise<LicenceNumber>

/** Issuing stops while this many are still left, so that a race cannot run past the end of the block. */
const RESERVE = 100

/**
 * The body of a number is unique over all registries (主体标识码), so one serial serves the whole block. Throws Problem
 * `number_pool_empty`.
 */
export async function allocateDemonstrationNumber(tx: Tx, matter: Matter, registry: Registry): Promise<LicenceNumber> {
  const serial = await tx.nextSerial(`block ${DEMONSTRATION_PREFIX}`)
  if (serial > SERIALS_PER_PREFIX - RESERVE) throw new Problem('number_pool_empty')
  const { department, category } = matter.licence
  return composeLicenceNumber({ department, category, division: registry.licenceNumberCode, body: composeBody(DEMONSTRATION_PREFIX, serial) })
}
