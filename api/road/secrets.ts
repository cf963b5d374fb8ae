/** What is handed out as a secret is kept only as its hash. */

import { createHash } from 'node:crypto'

export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
