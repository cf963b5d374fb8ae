/** Reads a PDF back with other people's programs: text, soundness, and what its QR code says. */

import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** All text without white space: titles and short labels are letter-spaced. */
export function textOf(pdf: Uint8Array): string {
  return inFile(pdf, (file) => execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).replace(/\s/g, ''))
}

/** Throws with qpdf's own words when the file is not sound. */
export function assertSound(pdf: Uint8Array): void {
  inFile(pdf, (file) => execFileSync('qpdf', ['--check', file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }))
}

export function qrOf(pdf: Uint8Array): string {
  return inFile(pdf, (file, folder) => {
    execFileSync('pdftoppm', ['-r', '110', '-png', file, join(folder, 'page')])
    return execFileSync('sh', ['-c', `zbarimg --quiet --raw ${join(folder, 'page')}*.png`], { encoding: 'utf8' }).trim()
  })
}

function inFile<T>(pdf: Uint8Array, look: (file: string, folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'miaopi-pdf-'))
  try {
    const file = join(folder, 'paper.pdf')
    writeFileSync(file, pdf)
    return look(file, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
