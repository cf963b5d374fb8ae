/** Ctrl-C answers what was begun and waits for nobody who only holds a line open. */

import { connect, type Socket } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../support/free-port.ts'
import { killPrograms } from '../support/a-program.ts'
import { until, untilTrue } from '../support/until.ts'
import { addressOf, aRoom, passwordsIn, stop, type Room } from './support/an-office-program.ts'

let room: Room
beforeAll(() => {
  room = aRoom()
})
afterEach(killPrograms)
afterAll(() => room.clear())

describe('an office that is told to stop', { timeout: 120_000 }, () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s while a clerk signs in · no new caller is taken, the clerk is let in, and it ends with 0', async (signal) => {
    const fresh = aRoom()
    const office = fresh.start()
    const port = portOf(await addressOf(office))
    const body = JSON.stringify({ login: 'clerk', password: passwordsIn(office.said()).get('clerk') })
    const line = await lineTo(port)
    line.write(`POST /api/session/sign-in HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nContent-Length: ${String(body.length)}\r\n\r\n`)
    line.write(body.slice(0, 10))
    // The kept-alive line answers, so the server has read what came on the other before it.
    await fetch(`http://127.0.0.1:${port}/healthz`)
    office.signal(signal)
    await untilTrue('new callers to be refused', async () => !(await accepts(port)))
    const answer = everythingFrom(line)
    line.write(body.slice(10))
    expect(await answer).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*"login":"clerk"/)
    expect(await office.ended).toBe(0)
    fresh.clear()
  })

  it('lines on which nothing was sent, and lines kept alive · do not delay it', async () => {
    const office = room.start()
    const port = portOf(await addressOf(office))
    const silent = await lineTo(port)
    const keptAlive = await lineTo(port)
    keptAlive.write(`GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`)
    await new Promise((resolve) => keptAlive.once('data', resolve))
    const gone = Promise.all([silent, keptAlive].map(everythingFrom))
    const began = performance.now()
    expect(await stop(office)).toBe(0)
    await gone
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  it('told twice · ends at once with 130 although a request is half sent', async () => {
    const office = room.start()
    const port = portOf(await addressOf(office))
    const line = await lineTo(port)
    line.write(`POST /api/session/sign-in HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\nContent-Length: 50\r\n\r\n{`)
    await fetch(`http://127.0.0.1:${port}/healthz`)
    office.signal('SIGINT')
    await untilTrue('new callers to be refused', async () => !(await accepts(port)))
    office.signal('SIGINT')
    expect(await office.ended).toBe(130)
  })
})

describe('an office that is still opening', { timeout: 120_000 }, () => {
  it('called before the books are open · says to come back, and then opens', async () => {
    const port = await freePort()
    const office = room.start({ PORT: String(port) })
    const seen = new Set<number>()
    await until('the office to open', async () => {
      const response = await fetch(`http://127.0.0.1:${String(port)}/healthz`).catch(() => undefined)
      if (response === undefined) return undefined
      seen.add(response.status)
      if (response.status === 503) expect(response.headers.get('retry-after')).toBe('2')
      return response.status === 200 ? true : undefined
    })
    expect([...seen]).toEqual([503, 200])
    expect(await stop(office)).toBe(0)
  })
})

function portOf(address: string): string {
  return new URL(address).port
}

function lineTo(port: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const line = connect(Number(port), '127.0.0.1', () => {
      line.off('error', reject)
      line.on('error', () => undefined)
      resolve(line)
    })
    line.once('error', reject)
  })
}

async function accepts(port: string): Promise<boolean> {
  try {
    const line = await lineTo(port)
    line.destroy()
    return true
  } catch {
    return false
  }
}

function everythingFrom(line: Socket): Promise<string> {
  return new Promise((resolve) => {
    let text = ''
    line.on('data', (chunk: Buffer) => (text += chunk.toString()))
    line.once('close', () => resolve(text))
  })
}
