/** Keeps personal data unreadable in the file, yet findable by equality: sealed columns and blind indexes. */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'
import { StoreError } from './conflict.ts'

export type Seal = {
  /** `place` (table:row:column) is part of the seal: moved elsewhere, a ciphertext does not open. */
  readonly close: (plain: string, place: string) => string
  /** @throws StoreError `seal_broken` */
  readonly open: (sealed: string, place: string) => string
  /** Blind index: 32 hex digits, keyed, separate for each purpose. Equality only, no prefix, no order. */
  readonly keyOf: (purpose: string, value: string) => string
}

const VERSION = 1
const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * AES-256-GCM with a random 96-bit nonce: safe for about 2^32 seals under one key, far beyond one city's lifetime.
 * Identity numbers have some 10^11 values, so a plain hash of one is no secret; hence the key in the index.
 */
export function openSeal(sealKey: Buffer): Seal {
  if (sealKey.length !== 32) throw new StoreError('seal_broken', `the seal key has ${sealKey.length} bytes; it must have 32`)
  const boxKey = derive(sealKey, 'miaopi sealed columns')
  const indexKey = derive(sealKey, 'miaopi blind index')
  return {
    close: (plain, place) => closeBox(boxKey, plain, place),
    open: (sealed, place) => openBox(boxKey, sealed, place),
    keyOf: (purpose, value) => createHmac('sha256', indexKey).update(`${purpose}\0${value}`).digest('hex').slice(0, 32),
  }
}

function derive(key: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', purpose, 32))
}

function closeBox(key: Buffer, plain: string, place: string): string {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(place))
  const body = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return Buffer.concat([Buffer.of(VERSION), nonce, cipher.getAuthTag(), body]).toString('base64')
}

function openBox(key: Buffer, sealed: string, place: string): string {
  try {
    const box = Buffer.from(sealed, 'base64')
    if (box[0] !== VERSION) throw new Error(`unknown seal version ${box[0]}`)
    const nonce = box.subarray(1, 1 + NONCE_BYTES)
    const tag = box.subarray(1 + NONCE_BYTES, 1 + NONCE_BYTES + TAG_BYTES)
    const opener = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
    opener.setAAD(Buffer.from(place)).setAuthTag(tag)
    return opener.update(box.subarray(1 + NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + opener.final('utf8')
  } catch (cause) {
    throw new StoreError('seal_broken', `${place} does not open: wrong key, damaged, or moved from another row`, { cause })
  }
}
