/** `miaopi names import`: takes the names of an older register in, and tells every line it did not take. */

import { createWriteStream, type WriteStream } from 'node:fs'
import { resolve } from 'node:path'
import { officeDate } from '#engine'
import type { Store } from '#store'
import { openPolicy } from '../policy/open-policy.ts'
import { importNames, type Imported, type Rejected } from '../road/import-names.ts'
import { rebuildNameKeys } from '../road/name-keys.ts'
import { cityOf, nameAreaOf } from '../road/name-policy.ts'
import { LINE_FAULTS, type LineFault, type LineTerms } from '../road/register-line.ts'
import { withBooks } from './books.ts'
import { JSON_FLAG, onlyWord, type Command } from './command.ts'
import { UsageFault } from './fault.ts'
import { readRegister } from './names/read-register.ts'
import { sayJson, sayLines, type Terminal } from './terminal.ts'

const MATTER = 'individual-establish'

/** Rejected lines that are printed; the rest is counted, or written to a file. */
const MOST_TOLD = 20
const TOLD_EVERY = 100_000

export const namesImport: Command = {
  words: '<register.csv|->',
  about:
    'Reads a CSV in UTF-8 whose first line names the columns: name and county (six digits) must be there; status (registered, cancelled, changed,\nrevoked), since (YYYY-MM-DD), number, and trade_name, trade and form, where the older register kept them apart, may be. Reading a file twice\nchanges nothing; a name that is there as registered and here as ended is ended. Exit code 1 when a line was rejected.',
  flags: {
    rejected: { value: '<file.csv>', about: 'write every rejected line there: its number, a code, the reason in Chinese and English' },
    ...JSON_FLAG,
  },
  run: async (given, terminal) => {
    const file = onlyWord('names import', given, 'which CSV to read')
    const report = openReport(terminal, given.text('rejected'))
    const imported = await withBooks(terminal, (store) => takeIn(store, { terminal, file, report, quiet: given.has('json') }))
    await report.close()
    await (given.has('json') ? sayJson(terminal, { ...imported, codes: report.codes(), first: report.first }) : sayLines(terminal, importedLines(imported, report)))
    return imported.rejected === 0 ? 0 : 1
  },
}

type Taking = { readonly terminal: Terminal; readonly file: string; readonly report: Report; readonly quiet: boolean }

async function takeIn(store: Store, { terminal, file, report, quiet }: Taking): Promise<Imported> {
  const terms = termsAt(terminal.now())
  // An empty register has all its keys; saying so now spares the next start the walk over what is written here.
  if ((await store.countNames()) === 0) await rebuildNameKeys(store, { lists: terms.lists })
  let unreadable = 0
  let told = 0
  const lines = readRegister(terminal, file, ({ line }) => {
    unreadable += 1
    report.reject({ line, code: 'quoting' })
  })
  const imported = await importNames(store, lines, {
    ...terms,
    onRejected: report.reject,
    onProgress: ({ lines: read, written }) => {
      if (quiet || read < told + TOLD_EVERY) return
      told = read
      void terminal.say(`${String(read)} lines read, ${String(written)} names written …\n`)
    },
  })
  return { ...imported, lines: imported.lines + unreadable, rejected: imported.rejected + unreadable }
}

function termsAt(now: string): LineTerms {
  const policy = openPolicy()
  const open = policy.matters.get(MATTER)
  if (open === undefined) throw new Error(`rules/${MATTER} is not there`)
  const areas = new Map(policy.lists.registries.map(({ code }) => [code, nameAreaOf({ policy }, open, code)]))
  return { lists: policy.lists.names, city: cityOf({ policy }), areaOf: (county) => areas.get(county) ?? null, today: officeDate(now) }
}

type Report = {
  readonly reject: (rejected: Rejected) => void
  readonly codes: () => Readonly<Partial<Record<LineFault, number>>>
  readonly first: readonly Rejected[]
  readonly close: () => Promise<void>
}

/** What a line held is never repeated: only where it stands and what was wrong with it. */
function openReport({ folder }: Terminal, file: string | undefined): Report {
  if (file === '') throw new UsageFault('Say where the rejected lines go. See: miaopi names import --help')
  const stream: WriteStream | null = file === undefined ? null : createWriteStream(resolve(folder, file))
  const counted = new Map<LineFault, number>()
  const first: Rejected[] = []
  stream?.write('line,code,zh,en\n')
  return {
    reject: (rejected) => {
      counted.set(rejected.code, (counted.get(rejected.code) ?? 0) + 1)
      if (first.length < MOST_TOLD) first.push(rejected)
      stream?.write(`${String(rejected.line)},${rejected.code},${LINE_FAULTS[rejected.code].zh},"${LINE_FAULTS[rejected.code].en}"\n`)
    },
    codes: () => Object.fromEntries(counted),
    first,
    close: () => (stream === null ? Promise.resolve() : new Promise((done) => stream.end(() => done()))),
  }
}

function importedLines({ lines, written, unchanged, updated, doubled, rejected }: Imported, report: Report): readonly string[] {
  return [
    `${String(lines)} lines: ${String(written)} names written, ${String(unchanged)} there already, ${String(updated)} ended since, ${String(rejected)} rejected.`,
    ...(doubled === 0 ? [] : [`${String(doubled)} of them stand beside another live name of the same trade name and trade, as in the older register; no new name may join them.`]),
    ...Object.entries(report.codes()).map(([code, count]) => `  ${code}: ${String(count)}`),
    ...report.first.map(({ line, code }) => `  line ${String(line)} ${LINE_FAULTS[code].zh} · ${LINE_FAULTS[code].en}`),
    ...(rejected > report.first.length ? ['  … for all of them: --rejected <file.csv>'] : []),
  ]
}
