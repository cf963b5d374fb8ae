/** The two lists of rules/lists that the city is built on: which registries there are, and which streets lie in each county. */

import { readFileSync } from 'node:fs'

export type Registry = {
  /** County-level division, or a development zone with a registry of its own. */
  readonly code: string
  readonly kind: 'district' | 'county' | 'county-city' | 'zone'
  readonly addressPrefix: string
  /** Divisions a name may begin with here, the best first. */
  readonly nameDivisions: readonly string[]
  /** Positions 3–8 of the licence numbers this registry issues. */
  readonly licenceNumberCode: string
}

export type Street = { readonly code: string; readonly name: string; readonly kind: string; readonly villages: boolean }

export type County = { readonly code: string; readonly name: string; readonly streets: readonly Street[] }

export function readRegistries(): readonly Registry[] {
  const list = read('registries.json') as { readonly registries: readonly Registry[] }
  return list.registries
}

export function readCounties(): readonly County[] {
  const list = read('streets.json') as { readonly counties: readonly County[] }
  return list.counties
}

/** Our own files, whose shape test/demonstration holds; read from disk because rules/ is data and no program imports it. */
function read(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../rules/lists/${name}`, import.meta.url), 'utf8'))
}
