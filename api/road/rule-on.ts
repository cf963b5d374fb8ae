/** Weighed → the ruling the rules may make: approve or correct or route stand; review and a proposed refusal need a person. */

import { comparable, composeName, licenceFace, type ByClerk, type ByRules, type Face, type Registration, type Ruling } from '#engine'
import type { Context } from '../context.ts'
import type { OpenMatter } from '../policy/open-policy.ts'
import type { Keys } from './keys.ts'
import type { Weighed } from './weigh.ts'

/** A ruling that still lacks its number: that is drawn inside the transaction, so that a roll-back uses none up. */
export type Unnumbered = Exclude<Ruling, { verdict: 'approve' }> | Omit<Extract<Ruling, { verdict: 'approve' }>, 'number'>

type Holding = Pick<Context, 'policy'>

export type RulingTerms = { readonly keys: Keys; readonly wantsPerson: boolean }

/** Nothing is approved by default: what is not a clean approval goes back to the applicant or to a person. */
export function ruleOn(ctx: Holding, open: OpenMatter, weighed: Weighed, { keys, wantsPerson }: RulingTerms): Unnumbered {
  const { verdict, ruleSet } = weighed.decision
  const by: ByRules = { kind: 'rules', ruleSet: ruleSet.digest }
  if (verdict === 'correct' || verdict === 'route') return wantsPerson && verdict === 'correct' ? review(by, false) : { verdict, by }
  if (verdict === 'refuse') return review(by, true)
  if (verdict === 'review' || wantsPerson) return review(by, false)
  return approval(ctx, open, weighed, { keys, by })
}

/** The same approval, whoever makes it; it may only be called where `undrawableIn` finds nothing. The rules see to that by the fact `paper.undrawable`, a clerk's act by asking. */
export function approval(ctx: Holding, open: OpenMatter, weighed: Weighed, { keys, by }: { readonly keys: Keys; readonly by: ByRules | ByClerk }): Unnumbered {
  return { verdict: 'approve', by, face: faceOf(ctx, open, weighed), registration: registrationOf(ctx, open, weighed, keys) }
}

export function faceOf(ctx: Holding, open: OpenMatter, { answers, door }: Weighed): Face {
  return licenceFace(answers, open.matter, ctx.policy.lists.scope, door)
}

/** The glyph gate: characters of the whole face that would print as a blank. */
export function undrawableIn(ctx: Pick<Context, 'missingCharacters'>, face: Face): readonly string[] {
  return ctx.missingCharacters(Object.values(face).join(''))
}

function review(by: ByRules, proposesRefusal: boolean): Unnumbered {
  return { verdict: 'review', by, proposesRefusal }
}

/** A reservation is used up only where the register said that it is the applicant's and still good: whoever approves, nobody else's is taken. */
function registrationOf(ctx: Holding, open: OpenMatter, { answers, judgement, jurisdiction, lookups }: Weighed, keys: Keys): Registration {
  const { name } = answers
  const [main] = answers.scope.items
  const item = main === undefined ? undefined : ctx.policy.lists.scope.items.get(main)
  return {
    name:
      name.given && judgement !== null
        ? {
            fullName: composeName(name, open.matter.licence.nameSuffix),
            tradeName: comparable(name.tradeName, ctx.policy.lists.names),
            tradeClass: judgement.tradeClass,
            trade: name.trade,
            form: name.form,
            city: ctx.policy.lists.names.city.code.slice(0, 4),
            county: jurisdiction.code,
            reservationId: holdsReservation(lookups) ? (name.reservationId ?? null) : null,
          }
        : null,
    addressId: answers.premises.addressId ?? null,
    addressKey: keys.addressKey,
    industry: item?.industries[0] ?? '',
  }
}

function holdsReservation({ nameRegister }: Weighed['lookups']): boolean {
  return nameRegister.state === 'answered' && nameRegister.value.reservation === 'valid'
}
