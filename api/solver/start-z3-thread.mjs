/** First file of the solver's thread: teaches it to read TypeScript, which a thread does not inherit from its parent on Node 20. */

import { register } from 'tsx/esm/api'

register()
await import('./z3-thread.ts')
