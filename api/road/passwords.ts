/** Staff passwords: argon2id, 19 MiB and two passes (7.7 ms here); never kept, never logged. */

import { hash, verify } from '@node-rs/argon2'

const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize('NFKC'), COST)
}

export async function isPassword(kept: string, password: string): Promise<boolean> {
  return verify(kept, password.normalize('NFKC')).catch(() => false)
}
