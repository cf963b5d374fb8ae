/** Milliseconds for a licence PDF, first and warm, beside plain use of the PDF library for a page with the same text and font. */

import { execFileSync } from 'node:child_process'
import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { interleave } from './interleave.ts'
import { median, spread, type Section } from './table.ts'
import { aLicence, aLayout } from './a-licence.ts'
import { drawLicence } from '../../api/licence/draw.ts'

const ROUNDS = 15
const FONT = createRequire(import.meta.url).resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf')

export async function benchPaper(): Promise<Section> {
  const licence = aLicence()
  const layout = aLayout()
  const draw = (): Promise<Buffer> => drawLicence(licence, layout, { kind: 'original' }, 'http://127.0.0.1:8600/v/92340104MA0T00011E?c=AAAAAAAAAAAAAAAAAAAAAA')
  await draw()
  const figures = await interleave(
    [
      { name: 'ours', run: () => timed(draw) },
      { name: 'plain', run: () => timed(() => plainPage(Object.values(licence.face).join('\n'))) },
    ],
    ROUNDS,
  )
  const ours = figures.get('ours') ?? []
  const plain = figures.get('plain') ?? []
  const cold = [0, 1, 2].map(() => Number(execFileSync(process.execPath, ['--import', 'tsx', 'test/bench/cold-licence.ts'], { encoding: 'utf8' })))
  return {
    title: 'Licence papers',
    how: `The A3 original of the noodle shop with border, ornaments, seal and QR code; ${String(ROUNDS)} interleaved rounds. *Plain* writes the same words with pdfkit, the font given by its path, and nothing else on the page. Cold is the first paper of a new process, fonts opened, start of Node not counted.`,
    head: ['ms, median', 'range'],
    rows: [
      { what: 'licence, warm', cells: [median(ours).toFixed(1), spread(ours, 1)] },
      { what: 'plain pdfkit, words only', cells: [median(plain).toFixed(1), spread(plain, 1)] },
      { what: 'licence, first in a process', cells: [median(cold).toFixed(0), spread(cold)] },
    ],
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}

function plainPage(text: string): Promise<Buffer> {
  return new Promise((resolve) => {
    const document = new PDFDocument({ size: 'A3', layout: 'landscape', font: FONT })
    const parts: Buffer[] = []
    document.on('data', (part: Buffer) => parts.push(part))
    document.on('end', () => {
      resolve(Buffer.concat(parts))
    })
    document.fontSize(18).text(text)
    document.end()
  })
}
