/** What the office offers for the parts of a name. */

import type { contract, Output } from '#contract'

export type NameChoices = Output<typeof contract.listNameParts>
