/** Writes applications, each with its job, and says which are written, until somebody kills it. */

import { writeSync } from 'node:fs'
import { application, job } from './noodle-shop.ts'
import { open } from './stores.ts'

const [url = ''] = process.argv.slice(2)
const store = await open(url)

for (let n = 0; n < 100_000; n += 8) {
  await Promise.all(Array.from({ length: 8 }, async (_, i) => {
    const id = `app_${n + i}`
    await store.transact(async (tx) => {
      await tx.insertApplication(application({ id, receiptCode: id }))
      await tx.insertJob(job({ id: `job_${id}`, key: id, causedBy: id }))
    })
    writeSync(1, `${id}\n`)
  }))
}
