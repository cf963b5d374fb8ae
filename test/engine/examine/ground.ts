/** Where the tests look for witnesses: the shipped matter, around Wang's noodle shop. */

import type { Ground } from '../../../engine/examine/seek.ts'
import type { Matter } from '../../../engine/matter.ts'
import { MATTER, noodleShop, readRules } from '../../rules/shipped.ts'

export const SHIPPED_MATTER: Matter = readRules(`${MATTER}/matter.json`)
export const ROAD: Ground = { matter: SHIPPED_MATTER, ordinary: noodleShop(), rests: 'road' }
export const FACTS_ONLY: Ground = { ...ROAD, rests: 'facts' }
