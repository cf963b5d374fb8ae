/** Bridge to the program on the terminal that drives the real devices: HTTP on this machine only, and a clean refusal when it is not there. */

import type { Card, Device, PrintEnd, ScannedPaper } from './device.ts'
import { DeviceFault } from './device.ts'

/** The address the local program listens on; no other machine can reach it. */
export const LOCAL_AGENT = 'http://127.0.0.1:7391'

type Fields = Readonly<Record<string, unknown>>
type Sending = { readonly device: DeviceFault['device']; readonly path: string; readonly body: Fields; readonly signal: AbortSignal }

/** POST /card, /face, /scan, /print with JSON; the answers are checked field by field before anybody believes them. */
export function localDevices(base: string = LOCAL_AGENT, fetching: typeof fetch = fetch): Device {
  const send = (sending: Sending) => sendTo(base, fetching, sending)
  return {
    pretend: false,
    readCard: async (signal) => cardOf(await send({ device: 'reader', path: '/card', body: {}, signal })),
    checkFace: async (card, signal) => {
      const answer = await send({ device: 'camera', path: '/face', body: { idNo: card.idNo, name: card.name }, signal })
      return { matched: answer['matched'] === true }
    },
    scanDocument: async (kind, _holder, signal) => paperOf(kind, await send({ device: 'scanner', path: '/scan', body: { kind }, signal })),
    print: async (documentUrl, sheet, signal) => endOf(await send({ device: 'printer', path: '/print', body: { documentUrl, sheet }, signal })),
  }
}

async function sendTo(base: string, fetching: typeof fetch, { device, path, body, signal }: Sending): Promise<Fields> {
  const response = await fetching(base + path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body), signal }).catch(
    (cause: unknown) => {
      throw new DeviceFault(device, `No device program answers at ${base}.`, cause)
    },
  )
  if (!response.ok) throw new DeviceFault(device, `The device program answered ${String(response.status)}.`)
  const answer: unknown = await response.json().catch((cause: unknown) => {
    throw new DeviceFault(device, 'The answer of the device program could not be read.', cause)
  })
  if (typeof answer !== 'object' || answer === null) throw new DeviceFault(device, 'The device program answered something that is no object.')
  return Object.fromEntries<unknown>(Object.entries(answer))
}

function cardOf(fields: Fields): Card {
  const birthDate = fields['birthDate']
  return {
    name: textOf('reader', fields, 'name'),
    idType: textOf('reader', fields, 'idType'),
    idNo: textOf('reader', fields, 'idNo'),
    validTo: textOf('reader', fields, 'validTo'),
    birthDate: typeof birthDate === 'string' ? birthDate : null,
    region: textOf('reader', fields, 'region'),
    residence: textOf('reader', fields, 'residence'),
  }
}

function paperOf(kind: string, fields: Fields): ScannedPaper {
  const optional = (name: 'holder' | 'issuedOn' | 'validTo') => {
    const value = fields[name]
    return typeof value === 'string' ? { [name]: value } : {}
  }
  return { kind, reference: textOf('scanner', fields, 'reference'), ...optional('holder'), ...optional('issuedOn'), ...optional('validTo') }
}

function endOf(fields: Fields): PrintEnd {
  const end = fields['end']
  return end === 'printed' || end === 'not_printed' ? end : 'unknown'
}

function textOf(device: DeviceFault['device'], fields: Fields, name: string): string {
  const value = fields[name]
  if (typeof value !== 'string' || value === '') throw new DeviceFault(device, `The device program left out ${name}.`)
  return value
}
