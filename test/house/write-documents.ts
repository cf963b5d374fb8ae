/** Program: writes anew every document that is derived from code. Run it when a test of the documents says so. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { derivedDocuments } from './documents/derived.ts'
import { ROOT } from './probe-house.ts'

for (const { path, text } of derivedDocuments()) {
  writeFileSync(join(ROOT, path), text)
  process.stdout.write(`${path}\n`)
}
