/** Phone numbers: mobile for codes and notices, land line for contact. */
import { normaliseIdentifier } from './normalise.ts'
import type { Reading } from './reading.ts'

export type PhoneReading = Reading<{ readonly number: string; readonly kind: 'mobile' | 'land-line' }, 'not-a-phone-number'>

const MOBILE = /^1[3-9]\d{9}$/
/** Area code with its 0, number, and perhaps an extension; Hefei is 0551. */
const LAND_LINE = /^(0\d{2,3})-?(\d{7,8})(?:-(\d{1,6}))?$/

/** A leading +86 or 0086 is taken off; a land line keeps one form, `0551-62345678` with `-12` for an extension. Number segments are not judged. */
export function parsePhone(text: string): PhoneReading {
  const bare = normaliseIdentifier(text).replace(/^(?:\+|00)86(?=1)/, '')
  if (MOBILE.test(bare)) return { ok: true, number: bare, kind: 'mobile' }
  const parts = LAND_LINE.exec(withDashes(text))
  if (parts === null) return { ok: false, fault: 'not-a-phone-number' }
  const [, area = '', line = '', extension] = parts
  return { ok: true, number: extension === undefined ? `${area}-${line}` : `${area}-${line}-${extension}`, kind: 'land-line' }
}

/** Dashes mean something in a land line, so here they stay, in one shape. */
function withDashes(text: string): string {
  return text.slice(0, 64).normalize('NFKC').replace(/\p{Pd}/gu, '-').replace(/[\s\p{Cf}()]/gu, '')
}
