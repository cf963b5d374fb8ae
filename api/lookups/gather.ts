/** Asks the world, all sources at once and each within its time; silence becomes "unavailable", never an exception and never a guess. */

import type { Answers, Lookup, Lookups, SourceName } from '#engine'
import type { Answer, AddressQuestion, CounterQuestion, NameQuestion, Sources } from './outside.ts'
import { Silence, withPatience } from './patience.ts'

export type GatherTerms = {
  readonly now: () => string
  /** Milliseconds one source may take. */
  readonly patience: number
}

/** Prepared by the caller, who alone knows keys and classes. A null question is not asked, and `why` says so. */
export type Questions = {
  readonly answers: Answers
  /** False: an ill-formed number is not looked up, and that is no outage. */
  readonly numberWellFormed: boolean
  /** Holders of other documents than those of mainland residents are not in the population library. */
  readonly inPopulationLibrary: boolean
  readonly address: AddressQuestion
  readonly name: NameQuestion | null
  readonly counters: CounterQuestion
}

/** Never rejects. */
export async function gather(sources: Sources, questions: Questions, terms: GatherTerms): Promise<Lookups> {
  const { answers } = questions
  const person = { idType: answers.operator.idType, idNo: answers.operator.idNo }
  const ask = <T>(source: SourceName, question: () => Promise<Answer<T>>): Promise<Lookup<T>> => askOne(source, question, terms)
  const askPerson = <T>(source: SourceName, question: () => Promise<Answer<T>>): Promise<Lookup<T>> =>
    questions.numberWellFormed ? ask(source, question) : notAsked(source, 'the number is ill-formed')
  const [population, realName, agentRealName, lostCards, bans, dishonesty, abnormalList, seriousList, addressLibrary, nameRegister, counters] = await Promise.all([
    questions.inPopulationLibrary ? askPerson('population', () => sources.population({ ...person, name: answers.operator.name })) : notAsked<never>('population', 'not a mainland document'),
    askRealName(sources, answers.operator, ask),
    answers.agent === undefined ? null : askRealName(sources, answers.agent, ask),
    askPerson('lostCards', () => sources.lostCards(person)),
    askPerson('bans', () => sources.bans(person)),
    askPerson('dishonesty', () => sources.dishonesty(person)),
    askPerson('abnormalList', () => sources.abnormalList(person)),
    askPerson('seriousList', () => sources.seriousList(person)),
    ask('addressLibrary', () => sources.addressLibrary(questions.address)),
    questions.name === null ? notAsked<never>('nameRegister', 'no name is wished') : askName(sources, questions.name, ask),
    ask('counters', () => sources.counters(questions.counters)),
  ])
  return { population, realName, agentRealName, lostCards, bans, dishonesty, abnormalList, seriousList, addressLibrary, nameRegister, counters }
}

type Ask = <T>(source: SourceName, question: () => Promise<Answer<T>>) => Promise<Lookup<T>>

function askName(sources: Sources, question: NameQuestion, ask: Ask) {
  return ask('nameRegister', () => sources.nameRegister(question))
}

function askRealName(sources: Sources, person: { readonly idNo: string; readonly realNameToken?: string }, ask: Ask) {
  const token = person.realNameToken
  return token === undefined ? notAsked<never>('realName', 'no check was made') : ask('realName', () => sources.realName({ token, idNo: person.idNo }))
}

async function askOne<T>(source: SourceName, question: () => Promise<Answer<T>>, { now, patience }: GatherTerms): Promise<Lookup<T>> {
  const askedAt = now()
  try {
    const { asOf, value } = await withPatience(question(), patience)
    return { state: 'answered', source, askedAt, asOf, value }
  } catch (error) {
    return { state: 'unavailable', source, askedAt, reason: error instanceof Silence ? 'timeout' : 'error' }
  }
}

function notAsked<T>(source: SourceName, reason: string): Promise<Lookup<T>> {
  return Promise.resolve({ state: 'not-asked', source, reason })
}
