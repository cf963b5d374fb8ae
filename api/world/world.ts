/** What a world file says: the outside as one value, in which whatever is left out is as for an ordinary person. */

import type { AddressEntry, AddressZone, BanAnswer, CounterAnswer, NameConflict, NameParts, PopulationAnswer, RealNameAnswer, SourceName } from '#engine'

/** The same shape as world.schema.json, which is its documentation. */
export type World = {
  readonly about?: string
  readonly served?: 'all' | readonly string[]
  readonly person?: Partial<PopulationAnswer>
  readonly realName?: Partial<RealNameAnswer>
  readonly agentRealName?: Partial<RealNameAnswer>
  readonly lostCard?: boolean
  readonly ban?: { readonly until: string; readonly caseNumber?: BanAnswer['caseNumber'] } | null
  readonly dishonesty?: readonly string[]
  readonly abnormalList?: readonly string[]
  readonly seriousList?: readonly string[]
  readonly addresses?: Readonly<Record<string, WorldDoor | null>>
  readonly residenceShared?: AddressEntry['shared']
  readonly names?: readonly WorldName[]
  readonly wellKnown?: readonly string[]
  readonly counters?: Partial<CounterAnswer>
  readonly sources?: Troubles
}

export type WorldDoor = Pick<AddressEntry, 'county' | 'address'> &
  Partial<Pick<AddressEntry, 'street' | 'usage' | 'rural' | 'shared'>> & { readonly zones?: readonly Omit<AddressZone, 'code'>[] }

export type WorldName = {
  readonly name: string
  readonly parts?: NameParts
  readonly status?: NameConflict['status']
  readonly on?: string
  readonly until?: string
  readonly county?: string
  readonly own?: boolean
  readonly id?: string
}

export type Trouble = 'down' | 'slow' | { readonly asOf: string }

export type Troubles = Readonly<Partial<Record<SourceName, Trouble>>>
