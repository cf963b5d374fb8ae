/** The ports: questions the office puts to the outside and to its own registers before it decides. Real adapters, simulators and world files stand behind the same shape. */

import type { AddressAnswer, BanAnswer, CounterAnswer, IdType, ListAnswer, LostCardAnswer, NameAnswer, PopulationAnswer, RealNameAnswer, TradeClasses } from '#engine'

/** What a source says and the moment for which it vouches. A source that cannot answer rejects. */
export type Answer<T> = { readonly asOf: string; readonly value: T }

export type PersonQuestion = { readonly idType: IdType; readonly idNo: string }

/** Registers that others keep. */
export type Outside = {
  readonly population: (question: PersonQuestion & { readonly name: string }) => Promise<Answer<PopulationAnswer>>
  readonly realName: (question: { readonly token: string; readonly idNo: string }) => Promise<Answer<RealNameAnswer>>
  readonly lostCards: (question: PersonQuestion) => Promise<Answer<LostCardAnswer>>
  readonly bans: (question: PersonQuestion) => Promise<Answer<BanAnswer>>
  readonly dishonesty: (question: PersonQuestion) => Promise<Answer<ListAnswer>>
  readonly abnormalList: (question: PersonQuestion) => Promise<Answer<ListAnswer>>
  readonly seriousList: (question: PersonQuestion) => Promise<Answer<ListAnswer>>
}

export type AddressQuestion = { readonly premisesId: string | null; readonly residence: string }

export type NameQuestion = {
  readonly tradeName: string
  readonly tradeClasses: TradeClasses
  readonly fullName: string
  readonly county: string
  /** Own reservation and own former name never conflict. */
  readonly operatorKey: string | null
  readonly reservationId: string | null
}

export type CounterQuestion = {
  readonly operatorKey: string
  readonly phoneKey: string
  readonly agentKey: string | null
  readonly deviceKey: string | null
  readonly addressKey: string | null
}

/** Registers the office keeps itself. */
export type Registers = {
  readonly addressLibrary: (question: AddressQuestion) => Promise<Answer<AddressAnswer>>
  readonly nameRegister: (question: NameQuestion) => Promise<Answer<NameAnswer>>
  readonly counters: (question: CounterQuestion) => Promise<Answer<CounterAnswer>>
}

export type Sources = Outside & Registers

/** Where a person proves who they are; the check leaves a token that the application carries. */
export type RealNameDesk = {
  readonly startRealName: (question: PersonQuestion & { readonly name: string; readonly method: 'face' | 'in-person' }) => Promise<{ readonly token: string; readonly result: 'passed' | 'failed' }>
}
