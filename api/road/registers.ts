/** What the name register says about a wish, and free names near it. */

import { candidateTradeNames, compareShapes, shapeOf, wordsOf, type NameAnswer, type TradeClasses } from '#engine'
import type { Context } from '../context.ts'
import { isBarredWithin } from '../lookups/name-pairs.ts'
import { listNear, standsAgainst } from '../lookups/name-register.ts'
import { openRegisters, type RegisterTerms } from '../lookups/registers.ts'
import type { OpenMatter } from '../policy/open-policy.ts'
import { areKeysReady } from './name-keys.ts'
import { cityOf, namePolicyOf } from './name-policy.ts'

export type NameInquiry = {
  readonly county: string
  readonly tradeName: string
  readonly tradeClasses: TradeClasses
  readonly fullName: string
  /** Whose own reservation is no conflict; null while nobody has said who they are. */
  readonly operatorKey?: string | null
}

/** What free names are looked for near: `fullNameOf` says how a name would read in full. */
export type Near = Pick<NameInquiry, 'county' | 'tradeName' | 'tradeClasses'> & { readonly fullNameOf?: (tradeName: string) => string }

type Asking = Pick<Context, 'store' | 'policy' | 'now'>
/** Without fonts at hand every character counts as drawable; the approval asks the fonts again. */
type Suggesting = Asking & Partial<Pick<Context, 'missingCharacters'>>

export async function askNameRegister(ctx: Asking, open: OpenMatter, inquiry: NameInquiry): Promise<NameAnswer> {
  const registers = registersFor(ctx, open)
  return (await registers.nameRegister({ operatorKey: null, ...inquiry, reservationId: null })).value
}

type Books = Pick<Context, 'policy' | 'now'> & { readonly store: RegisterTerms['reads'] & Parameters<typeof areKeysReady>[0] }

/** The office's registers, comparing names as the registry of the wish has it. */
export function registersFor(ctx: Books, open: OpenMatter) {
  return openRegisters(nameTermsFor(ctx, open))
}

export function nameTermsFor({ store, policy, now }: Books, open: OpenMatter): RegisterTerms {
  const { names, marks } = policy.lists
  return {
    reads: store,
    now,
    city: cityOf({ policy }),
    namePolicyOf: (county) => namePolicyOf({ policy }, open, county),
    lists: names,
    wellKnown: (_, tradeName) => (marks.has(tradeName) ? [tradeName] : []),
    keysReady: () => areKeysReady(store, names),
  }
}

/** More than are shown, since a clerk may have set some of them against a name that stands. */
const MOST_FOUND = 9
const MOST_SHOWN = 6
/** Candidates a question: the best mostly suffice, and a question's cost grows with their keys. */
const AT_ONCE = 40

/**
 * Up to six trade names near the wish against which nothing at all stands, not even likeness: candidates are looked up many at once, so that a keystroke
 * costs few questions to the register. None while the keys are being made anew.
 */
export async function freeTradeNames(ctx: Suggesting, open: OpenMatter, { tradeName, tradeClasses, county, fullNameOf }: Near): Promise<string[]> {
  const terms = nameTermsFor(ctx, open)
  if (!(await terms.keysReady())) return []
  const { names, marks } = ctx.policy.lists
  const candidates = candidateTradeNames(tradeName, names, (character) => (ctx.missingCharacters?.(character) ?? []).length === 0).filter((candidate) => !marks.has(candidate))
  const free: string[] = []
  for (let from = 0; from < candidates.length && free.length < MOST_FOUND; from += AT_ONCE) {
    free.push(...(await freeAmong(candidates.slice(from, from + AT_ONCE), { tradeClasses, county, ...(fullNameOf === undefined ? {} : { fullNameOf }) }, terms)).slice(0, MOST_FOUND - free.length))
  }
  const barred = await Promise.all(free.map((candidate) => isBarred(ctx, candidate, tradeClasses)))
  return free.filter((_, at) => barred[at] !== true).slice(0, MOST_SHOWN)
}

/** The same words in another county are in the way even where only names of the county are compared. */
async function freeAmong(candidates: readonly string[], { tradeClasses, county, fullNameOf }: Omit<Near, 'tradeName'>, terms: RegisterTerms): Promise<readonly string[]> {
  const { lists } = terms
  const near = await listNear(candidates.map((tradeName) => ({ tradeName, tradeClasses })), terms)
  const wish = { county, operatorKey: null }
  const standing = near.filter((row) => standsAgainst(row, wish, terms)).map((row) => shapeOf(row.tradeName, lists))
  const whole = new Set(fullNameOf === undefined ? [] : near.filter((row) => standsAgainst(row, { ...wish, fullName: row.fullName }, terms)).map((row) => wordsOf(row.fullName, lists)))
  return candidates.filter((candidate) => {
    const shape = shapeOf(candidate, lists)
    if (standing.some((other) => compareShapes(shape, other) !== null)) return false
    return fullNameOf === undefined || !whole.has(wordsOf(fullNameOf(candidate), lists))
  })
}

async function isBarred(ctx: Asking, candidate: string, tradeClasses: TradeClasses): Promise<boolean> {
  const pairs = await ctx.store.listNamePairsOf({ city: cityOf(ctx), tradeName: candidate })
  return isBarredWithin(pairs, candidate, tradeClasses)
}
