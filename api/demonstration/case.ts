/** A named case: an invented person with a story, what to choose at the kiosk, and how the office should answer. */

import type { UseType } from '#engine'
import type { DayOnRecord, Person } from './person.ts'

export type Text = { readonly zh: string; readonly en: string }

/** The ending an applicant meets; an approval with notes is `approve`. */
export type Ending = 'approve' | 'review' | 'correct' | 'refuse' | 'route'

/** What the case wants chosen; whatever is absent is as in the noodle shop, but for the name (see `wishedName`). */
export type Choices = {
  readonly useType?: UseType
  readonly county?: string
  readonly addressId?: string
  /** An address the library does not know. */
  readonly freeText?: string
  readonly leaseEnds?: DayOnRecord
  readonly scope?: readonly string[]
  readonly name?: 'nameless' | ChosenName
  /** Cases whose persons take part as family members. */
  readonly family?: readonly string[]
  /** Case whose person files as agent for the noodle shop's owner. */
  readonly filedBy?: string
  /** Kiosk the case walks up to (kiosks.ts). */
  readonly kiosk?: string
}

export type ChosenName = { readonly division: string; readonly tradeName: string; readonly trade: string; readonly form: string }

/** The name a case wishes: its own choice, else the operator's own name as trade name, so that no two cases ask for one name. */
export function wishedName({ choices, person }: Case): 'nameless' | ChosenName {
  return choices?.name ?? { division: '合肥市蜀山区', tradeName: person.card.name, trade: '小吃', form: '店' }
}

export type Case = {
  readonly id: string
  /** Numbers of the worked decisions it stands for. */
  readonly worked?: readonly string[]
  readonly person: Person
  readonly title: Text
  /** What is special, and what to choose to see it. */
  readonly what: Text
  readonly expected: {
    readonly ending: Ending
    /** Rules that fire because of the case; permit notes for the chosen scope come on top. */
    readonly rules: readonly string[]
  }
  /** Last day on which the data still makes the case, where it has one. */
  readonly holdsUntil?: string
  readonly choices?: Choices
}
