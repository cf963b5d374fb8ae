/** The digest that binds a signature to what was signed: SHA-256 over the canonical text of everything but the signatures. */

import { contentText } from '#forms'
import type { Answers } from '#forms'

/** Lower-case hexadecimal, 64 characters. */
export async function contentHash(answers: Answers): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(contentText(answers)))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
