/** A QR code as boxes: sharp at every size, and a few dozen runs in place of thousands of squares. */

import QRCode from 'qrcode'
import type { Box, BoxesMark } from './marks.ts'
import { ink } from './ink.ts'

/** Marks of the code, modules filling the square exactly; leave four modules of white around it. Error level M. */
export function qrMarks(text: string, square: { readonly x: number; readonly y: number; readonly side: number }): BoxesMark {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' })
  const cell = square.side / modules.size
  const boxes: Box[] = []
  for (let row = 0; row < modules.size; row++) {
    for (const run of runsOf(modules.data.subarray(row * modules.size, (row + 1) * modules.size))) {
      boxes.push({ x: square.x + run.start * cell, y: square.y + row * cell, width: run.length * cell, height: cell })
    }
  }
  return { kind: 'boxes', boxes, fill: ink.text }
}

function runsOf(row: Uint8Array): readonly { readonly start: number; readonly length: number }[] {
  const runs: { start: number; length: number }[] = []
  let start = -1
  for (let column = 0; column <= row.length; column++) {
    const dark = row[column] === 1
    if (dark && start < 0) start = column
    if (!dark && start >= 0) {
      runs.push({ start, length: column - start })
      start = -1
    }
  }
  return runs
}
