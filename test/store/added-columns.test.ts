/** Columns that came later: rows of before hold nothing there, and read so. */

import { describe, expect, it } from 'vitest'
import { openSeal } from '../../api/store/seal.ts'
import { pack, unpack, type Reader } from '../../api/store/rows.ts'
import { decision } from './support/noodle-shop.ts'

/** Packing and unpacking ask the database nothing. */
const reader = { seal: openSeal(Buffer.alloc(32, 7)) } as Reader

describe('record of a decision', () => {
  it('kept · is unreadable in the row, and read back as it was', () => {
    const kept = pack(reader, 'decisions', decision({ ruleRecord: '1:0000002a' }))
    expect(kept.ruleRecord).not.toContain('0000002a')
    expect(unpack(reader, 'decisions', kept).ruleRecord).toBe('1:0000002a')
  })

  it('a decision of before there were records · has none', () => {
    const kept = pack(reader, 'decisions', decision())
    expect(unpack(reader, 'decisions', { ...kept, ruleRecord: null as unknown as string }).ruleRecord).toBeNull()
  })
})
