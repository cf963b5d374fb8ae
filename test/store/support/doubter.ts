/** Writes applications, each with its job of some size, and says of every one whether it was kept or refused: each fourth throws after writing. Ends after `most`, if nobody kills it. */

import { writeSync } from 'node:fs'
import { application, job } from './noodle-shop.ts'
import { open } from './stores.ts'

const [url = '', round = '', size = '0', most = '0'] = process.argv.slice(2)
const store = await open(url)

for (let n = 0; n < Number(most); n += 8) {
  await Promise.all(Array.from({ length: 8 }, async (_, i) => {
    const id = `app_${round}_${String(n + i)}`
    const written = store.transact(async (tx) => {
      await tx.insertApplication(application({ id, receiptCode: id }))
      await tx.insertJob(job({ id: `job_${id}`, key: id, causedBy: id, payload: '招'.repeat(Number(size)) }))
      if (i % 4 === 0) throw new Error('the printer is out of paper')
    })
    const said = await written.then(() => '+', (error: unknown) => (String(error).includes('out of paper') ? '-' : '?'))
    writeSync(1, `${said}${id}\n`)
  }))
}
await store.close()
writeSync(1, 'closed\n')
