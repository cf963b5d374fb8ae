/** What was asked is kept under the office's key: a short request that holds the number of an identity card could be guessed from its bare digest. */
import type { Migration } from './migration.ts'

/** Digests kept before stay as they are: such a request, sent again, is told that its key was used. */
export const requestKeys: Migration = {
  name: '0009-request-keys',
  statements: () => ['alter table idempotency rename column body_sha256 to body_key'],
}
