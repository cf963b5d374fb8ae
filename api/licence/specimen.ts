/** What makes demonstration paper unmistakable: the word across the page, and a sentence in plain view. */

import { ink } from './ink.ts'
import type { TextMark } from './marks.ts'

export const specimenSentence = '演示样张，不具法律效力　SPECIMEN – NO LEGAL EFFECT'

/** 样张 SPECIMEN from the lower left to the upper right, pale, under everything that is read; the sentence says the same to those who search or listen. */
export function watermark(page: { readonly width: number; readonly height: number }, size: number, turn: number): TextMark {
  const radians = (turn * Math.PI) / 180
  const drop = size * 0.12
  return {
    kind: 'text',
    text: '样张 SPECIMEN',
    x: page.width / 2 - drop * Math.sin(radians),
    y: page.height / 2 + drop * Math.cos(radians),
    size,
    weight: 'bold',
    align: 'centre',
    colour: ink.watermark,
    turn,
    carved: true,
  }
}

export function specimenLine(x: number, y: number, size: number): TextMark {
  return { kind: 'text', text: specimenSentence, x, y, size, weight: 'bold', align: 'centre', colour: ink.seal }
}
