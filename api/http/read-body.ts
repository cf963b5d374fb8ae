/** Takes a request's body in, bounded, uncompressed, and only where it says it is JSON. */

import type { Request } from 'express'
import { Problem } from '../errors.ts'
import { parseStrictJson } from './strict-json.ts'

export type BodyLimits = { readonly bytes: number; readonly parts: number }

/** A full application with thirty items and a signature's strokes is about 30 kB and 300 parts. */
export const USUAL: BodyLimits = { bytes: 200_000, parts: 5_000 }

/** The shipped rule set with its examples is about 200 kB and 13,000 parts. */
export const LARGE: BodyLimits = { bytes: 2_000_000, parts: 200_000 }

export type Body = { readonly value: unknown; readonly bytes: Buffer }

/** Throws Problem: media_type, content_encoding, body_too_large, or what the strict reader finds. */
export async function readBody(request: Request, limits: BodyLimits = USUAL): Promise<Body> {
  assertJson(request, limits)
  const bytes = await collect(request, limits)
  return { value: parseStrictJson(bytes, limits.parts), bytes }
}

const JSON_TYPE = /^application\/json(?:\s*;\s*charset=(?:"utf-8"|utf-8))?\s*$/i

function assertJson(request: Request, limits: BodyLimits): void {
  if (!JSON_TYPE.test(request.headers['content-type'] ?? '')) throw new Problem('media_type')
  const encoding = request.headers['content-encoding']
  if (encoding !== undefined && encoding !== 'identity') throw new Problem('content_encoding')
  if (Number(request.headers['content-length'] ?? 0) > limits.bytes) throw new Problem('body_too_large')
}

async function collect(request: Request, limits: BodyLimits): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of whole(request)) {
    size += part.length
    if (size > limits.bytes) throw new Problem('body_too_large')
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
