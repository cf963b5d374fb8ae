/** Starts the thread of proposal-thread.ts: a worker has no loader for TypeScript of its own. */

import { register } from 'tsx/esm/api'

register()
await import('./proposal-thread.ts')
