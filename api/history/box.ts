/** Seals pieces of history files: nobody reads them without the office key, and nobody changes a bit of them unnoticed. */

import { createCipheriv, createDecipheriv, createHash, randomFillSync } from 'node:crypto'

export type Box = {
  /** `place` is part of the seal: a piece moved elsewhere does not open. */
  readonly close: (plain: Uint8Array, place: string) => Buffer
  /** @throws HistoryDamaged */
  readonly open: (sealed: Uint8Array, place: string) => Buffer
}

/** A file of history that is not what was written: cut short, changed, moved, or sealed with another key. It can be built again from the records. */
export class HistoryDamaged extends Error {
  override readonly name = 'HistoryDamaged'
  readonly code = 'history_damaged'
}

/** What sealing adds to a piece. */
export const SEAL_BYTES = 28
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** AES-256-GCM: its tag is the checksum as well. `secret` is any text that only the office can make; it must be as hard to guess as a key. */
export function openBox(secret: string): Box {
  const key = createHash('sha256').update(`miaopi history\n${secret}`).digest()
  return {
    close: (plain, place) => {
      const nonce = randomFillSync(Buffer.alloc(NONCE_BYTES))
      const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place))
      const body = [cipher.update(plain), cipher.final()]
      return Buffer.concat([nonce, cipher.getAuthTag(), ...body])
    },
    open: (sealed, place) => {
      try {
        const opener = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
        opener.setAAD(Buffer.from(place)).setAuthTag(sealed.subarray(NONCE_BYTES, SEAL_BYTES))
        const plain = opener.update(sealed.subarray(SEAL_BYTES))
        opener.final()
        return plain
      } catch (cause) {
        throw new HistoryDamaged(`${place} does not open: damaged, moved, or sealed with another key`, { cause })
      }
    },
  }
}
