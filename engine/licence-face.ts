/** What the licence of an approved application says, as named texts ready to print (细则 art. 23). */

import type { Answers, Premises } from './answers.ts'
import { capitalText } from './capital.ts'
import type { ScopeCatalogue } from './lists.ts'
import type { AddressEntry } from './lookups.ts'
import type { Matter } from './matter.ts'
import { composeName } from './names/name-parts.ts'
import { isOnlineOnly } from './facts/scope-facts.ts'
import { scopeText } from './scope-text.ts'

export type Face = Readonly<Record<string, string | null>>

const ORGANISATION = { individual: '个人经营', family: '家庭经营' } as const

/**
 * `door` is the library's entry of the premises, or null for a platform address or one the library does not know. Throws RangeError where
 * neither library nor applicant says where the business is: a licence without an address is none (细则 art. 23).
 */
export function licenceFace(answers: Answers, matter: Matter, scope: ScopeCatalogue, door: AddressEntry | null): Face {
  const { name } = answers
  const premises = placeText(answers.premises, door)
  if (premises === null) throw new RangeError('licence: nobody knows the address of these premises')
  return {
    name: name.given ? composeName(name, matter.licence.nameSuffix) : null,
    kind: matter.licence.kind,
    organisation: ORGANISATION[answers.organisation],
    operator: answers.operator.name,
    premises,
    scope: scopeText(answers.scope.items, scope, isOnlineOnly(answers.premises.useType)),
    capital: answers.capitalWan === undefined ? null : capitalText(answers.capitalWan),
  }
}

/** The place as the licence prints it; null where it is not known. */
export function placeText({ useType, platform, freeText, tail }: Premises, door: AddressEntry | null): string | null {
  if (useType === 'PLATFORM') return platform === undefined ? null : `${platform.name}（网络经营场所）${platform.storeUrl}`
  const place = door?.address ?? freeText
  return place === undefined ? null : place + (tail ?? '')
}
