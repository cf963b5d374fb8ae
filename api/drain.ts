/** Ends an HTTP server so that every request that was begun is answered, and nobody who merely holds a line open delays it. */

import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** A request whose sender went silent half-way is given up after this. */
const LONGEST_MS = 10_000

/**
 * To be called before the server listens. The function it returns resolves when the last answer is out. Node alone would
 * wait for ever for a connection on which nothing was sent yet, and browsers keep such connections in store.
 */
export function drainOf(server: Server): () => Promise<void> {
  const lines = new Map<Socket, number>()
  let ending = false
  server.on('connection', (line) => {
    lines.set(line, 0)
    line.once('close', () => lines.delete(line))
  })
  server.on('request', ({ socket: line }, response) => {
    count(lines, line, +1)
    response.once('close', () => {
      count(lines, line, -1)
      if (ending && lines.get(line) === 0) line.end()
    })
  })
  return async () => {
    ending = true
    const closed = new Promise<void>((resolve) => server.close(() => { resolve() }))
    for (const [line, open] of lines) if (open === 0) line.destroy()
    const limit = setTimeout(() => { server.closeAllConnections() }, LONGEST_MS)
    await closed
    clearTimeout(limit)
  }
}

function count(lines: Map<Socket, number>, line: Socket, by: number): void {
  const open = lines.get(line)
  if (open !== undefined) lines.set(line, open + by)
}
