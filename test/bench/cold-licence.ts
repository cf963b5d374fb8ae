/** One licence in a process of its own; prints the milliseconds it took. */

import { aLayout, aLicence } from './a-licence.ts'

const began = performance.now()
const { drawLicence } = await import('../../api/licence/draw.ts')
await drawLicence(aLicence(), aLayout(), { kind: 'original' }, 'http://127.0.0.1:8600/v/92340104MA0T00011E?c=AAAAAAAAAAAAAAAAAAAAAA')
process.stdout.write(String(performance.now() - began))
