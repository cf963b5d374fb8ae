/** Takes a request's body in, bounded, uncompressed, and only where it says it is JSON. */

import type { Request } from 'express'
import { Problem } from '../errors.ts'
import { parseStrictJson } from './strict-json.ts'

/** A full application with thirty items and a signature's strokes is about 30 kB. */
const MAX_BYTES = 200_000

export type Body = { readonly value: unknown; readonly bytes: Buffer }

/** Throws Problem: media_type, content_encoding, body_too_large, or what the strict reader finds. */
export async function readBody(request: Request): Promise<Body> {
  assertJson(request)
  const bytes = await collect(request)
  return { value: parseStrictJson(bytes), bytes }
}

const JSON_TYPE = /^application\/json(?:\s*;\s*charset=(?:"utf-8"|utf-8))?\s*$/i

function assertJson(request: Request): void {
  if (!JSON_TYPE.test(request.headers['content-type'] ?? '')) throw new Problem('media_type')
  const encoding = request.headers['content-encoding']
  if (encoding !== undefined && encoding !== 'identity') throw new Problem('content_encoding')
  if (Number(request.headers['content-length'] ?? 0) > MAX_BYTES) throw new Problem('body_too_large')
}

async function collect(request: Request): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of whole(request)) {
    size += part.length
    if (size > MAX_BYTES) throw new Problem('body_too_large')
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** A caller that hangs up in the middle has sent half a text; that is no fault of ours. */
async function* whole(request: Request): AsyncGenerator<Buffer> {
  try {
    for await (const part of request) yield part as Buffer
  } catch (cause) {
    throw new Problem('json', { cause })
  }
}
