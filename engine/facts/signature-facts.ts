/** Facts about who signed what: a signature counts only over exactly this content (电子签名法 art. 13). */

import type { Answers } from '../answers.ts'
import type { Facts } from './catalogue.ts'
import type { Circumstances } from './circumstances.ts'

type SignatureFacts = Pick<Facts, 'signature.operator' | 'signature.agent' | 'commitments.missing'>
type FamilyFacts = Pick<Facts, Extract<keyof Facts, `family.${string}`>>

export function signatureFacts({ answers, contentHash }: Circumstances): SignatureFacts {
  return {
    'signature.operator': signatureOf('operator', answers, contentHash),
    'signature.agent': answers.agent === undefined ? null : signatureOf('agent', answers, contentHash),
    'commitments.missing': Object.entries(answers.commitments)
      .filter(([, given]) => !given)
      .map(([name]) => name)
      .sort(),
  }
}

/** Members are named by their place in the list, so that no fact holds a person's name. */
export function familyFacts({ answers, contentHash }: Circumstances): FamilyFacts {
  const members = answers.family ?? []
  const places = members.map((_, place) => `family/${String(place)}`)
  return {
    'family.operation': answers.organisation === 'family',
    'family.memberCount': members.length,
    'family.unproven': places.filter((_, place) => members[place]?.proof === undefined),
    'family.unsigned': places.filter((signer) => signatureOf(signer, answers, contentHash) !== 'valid'),
  }
}

function signatureOf(signer: string, { signatures }: Answers, contentHash: string): 'valid' | 'missing' | 'other-content' {
  const own = signatures.filter((each) => each.signer === signer)
  if (own.length === 0) return 'missing'
  return own.some((each) => each.contentHash === contentHash) ? 'valid' : 'other-content'
}
