/** An office as on many machines: its HTTP side here, a real Postgres and Redis, and real worker programs beside it. */

import { Redis } from 'ioredis'
import type { Outcome } from '#contract'
import { answersOf, read, submit } from '../../support/an-applicant.ts'
import { anOffice, type TestOffice } from '../../support/an-office.ts'
import { programIn, runProgram, type RunningProgram } from '../../support/a-program.ts'
import { freshDatabase } from '../../support/postgres.ts'
import { startRedis, type RedisServer } from '../../support/redis.ts'
import { untilTrue } from '../../support/until.ts'

export type Machines = {
  readonly office: TestOffice
  readonly databaseUrl: string
  readonly redis: RedisServer
  /** Resolves when it is at work. */
  readonly worker: () => Promise<RunningProgram>
  readonly close: () => Promise<void>
}

/** The key of every office of the tests. */
export const KEY = '07'.repeat(32)

/** Call only where Postgres and Redis are installed. */
export async function manyMachines(): Promise<Machines> {
  const [databaseUrl, redis] = await Promise.all([freshDatabase('safe'), startRedis()])
  if (databaseUrl === undefined || redis === undefined) throw new Error('Postgres or Redis is not installed.')
  const office = await anOffice({ databaseUrl, redisUrl: redis.url, now: new Date().toISOString(), clockRuns: true })
  const settings = { DATABASE_URL: databaseUrl, REDIS_URL: redis.url, MIAOPI_KEY: KEY, MIAOPI_PUBLIC_URL: office.url }
  const worker = async (): Promise<RunningProgram> => {
    const started = runProgram(programIn('api/worker.ts'), settings)
    await started.says(/worker · Ctrl-C stops/)
    return started
  }
  const close = async (): Promise<void> => {
    await office.close()
    await redis.stop()
  }
  return { office, databaseUrl, redis, worker, close }
}

/** Sends a case over HTTP; the papers are due when this resolves. */
export async function file({ office }: Machines, who: string): Promise<Outcome> {
  return submit(office, await answersOf(office, who))
}

/** Until every paper of the application can be fetched, and is one row each. */
export async function untilDrawn({ office }: Machines, { receiptCode, applicationId, documents }: Outcome): Promise<void> {
  await untilTrue(`${String(documents.length)} papers of ${applicationId}`, async () => (await read(office, receiptCode)).documents.every(({ ready }) => ready))
  const rows = await office.ctx.store.listDocuments(applicationId)
  if (rows.length !== documents.length) throw new Error(`${applicationId} has ${String(rows.length)} papers for ${String(documents.length)} orders`)
}

/** What lies in Redis under each key, as text. */
export async function contentsOf(redis: RedisServer): Promise<ReadonlyMap<string, string>> {
  return asking(redis, async (client) => {
    const keys = (await client.keys('*')).sort()
    const texts = await Promise.all(keys.map(async (key) => JSON.stringify(await valueOf(client, key))))
    return new Map(keys.map((key, at) => [key, texts[at] ?? '']))
  })
}

/** How many rings were ever laid into this Redis. */
export async function ringsIn(redis: RedisServer): Promise<number> {
  return asking(redis, async (client) => Number((await client.get('bull:miaopi-jobs:id')) ?? 0))
}

/** How many of them nobody has heard yet. */
export async function unheardIn(redis: RedisServer): Promise<number> {
  return asking(redis, async (client) => (await client.llen('bull:miaopi-jobs:wait')) + (await client.llen('bull:miaopi-jobs:active')))
}

export async function forgetEverything(redis: RedisServer): Promise<void> {
  await asking(redis, (client) => client.flushall())
}

async function asking<T>({ url }: RedisServer, ask: (client: Redis) => Promise<T>): Promise<T> {
  const client = new Redis(url)
  try {
    return await ask(client)
  } finally {
    client.disconnect()
  }
}

async function valueOf(client: Redis, key: string): Promise<unknown> {
  const type = await client.type(key)
  if (type === 'hash') return client.hgetall(key)
  if (type === 'list') return client.lrange(key, 0, -1)
  if (type === 'zset') return client.zrange(key, 0, -1)
  return type === 'string' ? client.get(key) : type
}
