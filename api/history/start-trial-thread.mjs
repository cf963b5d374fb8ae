/** First file of a trial's thread: teaches it to read TypeScript, which a thread does not inherit from its parent on Node 20. */

import { register } from 'tsx/esm/api'

register()
await import('./trial-thread.ts')
