/** Brings a database up to date on a word, and says which steps it took; may be killed meanwhile. */

import { createInterface } from 'node:readline'
import { migrateStore } from '../../../api/store/index.ts'

const [url = ''] = process.argv.slice(2)
process.stdout.write('ready\n')
await createInterface(process.stdin)[Symbol.asyncIterator]().next()
process.stdout.write(`${JSON.stringify(await migrateStore({ url }))}\n`)
