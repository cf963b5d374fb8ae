/** What the kiosk's pretend card reader offers: the invented persons by name and story, each with the card they would put on the reader. */

import type { Text } from './case.ts'
import { CASES } from './cases.ts'
import type { Card } from './person.ts'

export type PretendCard = {
  readonly caseId: string
  readonly title: Text
  readonly what: Text
  readonly card: Card
  readonly mobile: string
}

/** In the order in which a visitor should try them: the clean noodle shop first. */
export function listPretendCards(): readonly PretendCard[] {
  return CASES.map(({ id, title, what, person }) => ({ caseId: id, title, what, card: person.card, mobile: person.mobile }))
}
