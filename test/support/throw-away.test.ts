/** Shows that the throw-away servers start, are real, and leave nothing behind from one database to the next. */

import { Redis } from 'ioredis'
import pg from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { freshDatabase } from './postgres.ts'
import { needs } from './programs.ts'
import { startRedis } from './redis.ts'
import type { RedisServer } from './redis.ts'

describe.skipIf(needs('postgres') === undefined)('throw-away Postgres', () => {
  it('two databases · a table made in one · is not in the other', async () => {
    const [first, second] = await Promise.all([freshDatabase(), freshDatabase()])
    await ask(first!, 'create table noodle_shop (name text)')
    const seen = await ask(second!, "select to_regclass('noodle_shop') is null as absent")
    expect(first).not.toBe(second)
    expect(seen).toEqual([{ absent: true }])
  })
})

describe.skipIf(needs('redis-server') === undefined)('throw-away Redis', () => {
  let redis: RedisServer | undefined
  afterAll(() => redis?.stop())

  it('killed and restarted · answers on the same port and is empty', async () => {
    redis = await startRedis()
    const before = new Redis(redis!.url)
    await before.set('noodle', 'shop')
    before.disconnect()
    await redis!.restart()
    const after = new Redis(redis!.url)
    const kept = await after.get('noodle')
    after.disconnect()
    expect(kept).toBeNull()
  })
})

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<Record<string, unknown>>(sql)
  await client.end()
  return rows
}
