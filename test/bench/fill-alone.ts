/** Program: takes a register in and prints how many names a second it was, in a process that holds nothing else, as `miaopi names import` does. */

import { openStore } from '#store'
import { takeIn } from './fill-register.ts'

const [url = '', folder = '', file = ''] = process.argv.slice(2)
const store = await openStore({ url, sealKey: Buffer.alloc(32, 1), allowUnsafe: true })
process.stdout.write(String(await takeIn(store, folder, file)))
await store.close()
process.exit(0)
