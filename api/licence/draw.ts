/** Paper drawn in this thread: what the render worker calls, and tests. */

import type { Licence } from '#engine'
import { missingCharacters, widthOf } from './fonts.ts'
import { layOutLicence } from './layout.ts'
import type { LicenceCopy } from './layout.ts'
import type { LicenceLayout } from './licence-layout.ts'
import { layOutLetter } from './letter-layout.ts'
import { showGaps } from './letter-gaps.ts'
import type { Letter } from './letter.ts'
import { writePdf } from './pdf.ts'

/** PDF of one copy of a licence; `verifyUrl` is what its QR code says. Throws MissingGlyphs before anything is drawn. */
export async function drawLicence(licence: Licence, layout: LicenceLayout, copy: LicenceCopy, verifyUrl: string): Promise<Buffer> {
  return writePdf(layOutLicence({ licence, layout, copy, verifyUrl }, widthOf))
}

/** PDF of a letter. A character without a glyph is shown as 〓, with a sentence that says so. */
export async function drawLetter(letter: Letter): Promise<Buffer> {
  return writePdf(layOutLetter(showGaps(letter, missingCharacters), widthOf))
}
