/** Every word of the kiosk is there in both languages, and neither language shows through in the other. */

import { describe, expect, it } from 'vitest'
import * as frame from '../../../kiosk-ui/words/frame.ts'
import * as outcome from '../../../kiosk-ui/words/outcome.ts'
import * as review from '../../../kiosk-ui/words/review.ts'
import * as scan from '../../../kiosk-ui/words/scan.ts'
import * as start from '../../../kiosk-ui/words/start.ts'
import * as trade from '../../../kiosk-ui/words/trade.ts'

type Said = { readonly where: string; readonly zh: string; readonly en: string }

function textsIn(value: unknown, where = ''): readonly Said[] {
  if (typeof value !== 'object' || value === null) return []
  const fields = Object.entries(value)
  const { zh, en } = Object.fromEntries(fields) as { zh?: unknown; en?: unknown }
  if (typeof zh === 'string' && typeof en === 'string') return [{ where, zh, en }]
  return fields.flatMap(([name, inner]) => textsIn(inner, `${where}.${name}`))
}

const all = [frame, outcome, review, scan, start, trade].flatMap((file) => textsIn(file))
/** Buttons that name the other language in that language, and the two that stand in both. */
const ON_PURPOSE = ['.FRAME.language', '.KEYBOARD.digits', '.KEYBOARD.letters']

describe('words of the kiosk', () => {
  it('are many, and none is empty', () => {
    expect(all.length).toBeGreaterThan(150)
    expect(all.filter(({ zh, en }) => zh.trim() === '' || en.trim() === '')).toEqual([])
  })

  it('English has no Chinese characters, Chinese no English words', () => {
    const mixed = all.filter(({ where, zh, en }) => !ON_PURPOSE.includes(where) && (/\p{Script=Han}/u.test(en) || /[A-Za-z]{4,}/.test(zh.replace(/\{\w+\}|mianguan|cyfw/g, ''))))
    expect(mixed).toEqual([])
  })

  it('both languages fill in the same places', () => {
    const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()
    expect(all.filter(({ zh, en }) => places(zh).join() !== places(en).join())).toEqual([])
  })

  it('Chinese says 您, never 你', () => {
    expect(all.filter(({ zh }) => zh.includes('你'))).toEqual([])
  })
})
