/** Signatures for trying a case: the right content hash, under the names of those who must sign. */

import { contentOf, type JsonObject } from '#forms'
import { digestOf } from '../../policy/digest.ts'

/**
 * Where signatures are listed, only their content hash is set right, so that a case in which somebody did not sign can be tried; where
 * none is, everybody signs who must: the operator, the agent, and each member of the family. Proves nothing but that the content is whole.
 */
export function signedForTrying(answers: JsonObject, signedAt: string): JsonObject {
  const contentHash = digestOf(contentOf(answers))
  const listed = records(answers['signatures'])
  const signatures = listed.length > 0 ? listed : signersOf(answers).map((signer) => ({ signer, method: 'handwriting' }))
  return { ...answers, signatures: signatures.map((signature) => ({ signedAt, ...signature, contentHash })) }
}

function signersOf(answers: JsonObject): readonly string[] {
  return ['operator', ...(answers['agent'] === undefined ? [] : ['agent']), ...records(answers['family']).map((_, place) => `family/${String(place)}`)]
}

function records(value: JsonObject[string] | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter((each): each is JsonObject => typeof each === 'object' && each !== null && !Array.isArray(each)) : []
}
