/** The CSV of an older register: read the quick way and by the parser alike, wherever its chunks end. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRegister } from '../../api/cli/names/read-register.ts'
import type { NumberedLine } from '../../api/road/import-names.ts'

const HEAD = ['name', 'county', '备注', 'status']

/** Cut into chunks of so many bytes: a character may lie across two. */
async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size)
}

async function read(csv: string | Uint8Array, size = 7): Promise<{ readonly lines: readonly NumberedLine[]; readonly unreadable: readonly number[] }> {
  const unreadable: number[] = []
  const lines: NumberedLine[] = []
  const stdin = cut(Buffer.from(csv), size)
  for await (const batch of readRegister({ stdin, folder: '/' }, '-', ({ line }) => unreadable.push(line))) lines.push(...batch)
  return { lines, unreadable }
}

const cell = fc.oneof(fc.constantFrom('', '王记小吃店', '340104', ' 两边有空 ', '𠮷野家', 'registered'), fc.string({ maxLength: 6 }).map((text) => text.replace(/["\r\n,]/g, '')))
const row = fc.array(cell, { minLength: 1, maxLength: 6 })

describe('older register', () => {
  it('any lines without quotes · are read as the parser reads them quoted', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 12 }), fc.constantFrom('\n', '\r\n'), fc.integer({ min: 1, max: 40 }), async (rows, end, size) => {
        const all = [HEAD, ...rows]
        const plain = all.map((cells) => cells.join(',')).join(end)
        const quoted = all.map((cells) => cells.map((text) => (cells.length === 1 && text.trim() === '' ? '' : `"${text}"`)).join(',')).join(end)
        expect(await read(plain, size)).toEqual(await read(quoted, size))
      }),
      { numRuns: 300 },
    )
  })

  it('quotes from some line on · go on where the quick way ended, with the same numbers', async () => {
    const csv = 'name,county\n王记,340104\n\n李记,340103\n"张记, ""老""",340102\n赵记,340111\n'
    const { lines, unreadable } = await read(csv)
    expect(lines.map(({ number, line }) => [number, line.name, line.county])).toEqual([[2, '王记', '340104'], [4, '李记', '340103'], [5, '张记, "老"', '340102'], [6, '赵记', '340111']])
    expect(unreadable).toEqual([])
  })

  it('a line without end · is told once, and the lines behind it are read', async () => {
    const { lines, unreadable } = await read(`name,county\n${'王'.repeat(50_000)}\n李记,340103\n`, 4_096)
    expect(unreadable).toEqual([2])
    expect(lines.map(({ number }) => number)).toEqual([3])
  })

  it('line ends of an old Macintosh · are line ends', async () => {
    expect((await read('name,county\r王记,340104\r李记,340103\r')).lines.map(({ line }) => line.name)).toEqual(['王记', '李记'])
  })

  it('byte order mark, another number of cells, an empty line · are left off, told, passed over', async () => {
    const { lines, unreadable } = await read('\uFEFFname,county\n王记\n\n李记,340103')
    expect(unreadable).toEqual([2])
    expect(lines).toEqual([{ number: 4, line: { name: '李记', county: '340103' } }])
  })
})
