/** A process of its own that draws the noodle shop's papers, after others that share glyphs with them, and prints their digests, one a line. */

import { createHash } from 'node:crypto'
import { drawLetter, drawLicence } from '../../api/licence/draw.ts'
import { layout, noodleShop, notice, shopWith, verifyUrl } from './noodle-shop-paper.ts'

/** U+2F00 looks like 一 and U+2ED3 like 长; the font has one glyph for both of each pair. */
await drawLicence(shopWith({ operator: '\u2F00\u2ED3', scope: '\uFB01' }), layout, { kind: 'original' }, verifyUrl)

const papers = [await drawLicence(noodleShop, layout, { kind: 'duplicate', number: 2, of: 2 }, verifyUrl), await drawLetter(notice)]
process.stdout.write(papers.map((bytes) => `${createHash('sha256').update(bytes).digest('hex')}\n`).join(''))
