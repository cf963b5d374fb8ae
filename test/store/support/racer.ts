/** One of several processes that want the same names, numbers and keys at the same time. */

import { createInterface } from 'node:readline'
import { Conflict, type Tx } from '../../../api/store/index.ts'
import { HASH, name, NOON } from './noodle-shop.ts'
import { open } from './stores.ts'

const [url = '', me = '', rounds = '0'] = process.argv.slice(2)
const store = await open(url)
const report = { names: [] as number[], keys: [] as number[], serials: [] as number[], surprises: [] as string[] }

process.stdout.write('ready\n')
await createInterface(process.stdin)[Symbol.asyncIterator]().next()

async function want(wins: number[], round: number, index: string, body: (tx: Tx) => Promise<void>): Promise<void> {
  try {
    await store.transact(body)
    wins.push(round)
  } catch (error) {
    if (!(error instanceof Conflict && error.index === index)) report.surprises.push(String(error))
  }
}

for (let round = 0; round < Number(rounds); round++) {
  await Promise.all([
    want(report.names, round, 'name_register_live', (tx) => tx.insertName(name({ id: `name_${me}_${round}`, tradeName: `王小明${round}` }))),
    want(report.keys, round, 'idempotency_pkey', (tx) => tx.insertIdempotent({
      caller: 'kiosk_1', key: `k${round}`, route: 'submitApplication', bodyKey: HASH, status: 201, answer: { by: me }, createdAt: NOON,
    })),
    store.transact((tx) => tx.nextSerial('340104')).then((serial) => report.serials.push(serial), (error: unknown) => report.surprises.push(String(error))),
  ])
}
process.stdout.write(`${JSON.stringify(report)}\n`)
await store.close()
