/** Finding every name alike to a wish among two million, beside the usual ways to search: how fast, and how much of it is found at all. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore, type NewName, type Store } from '#store'
import { filedKeys } from '../../api/lookups/name-keys.ts'
import { openPolicy } from '../../api/policy/open-policy.ts'
import { freeTradeNames } from '../../api/road/registers.ts'
import { NAME_LISTS } from '../demonstration/name-lists.ts'
import { freshDatabase } from '../support/postgres.ts'
import { setup } from '../support/run-folder.ts'
import { invent, wishesFor, type Invented, type Wish } from './name-wishes.ts'
import { byBruteForce, byClass, byFts5, byKeys, byNothing, byPgTrgm, CITY, rawOn, type Way } from './name-rivals.ts'
import { fillRegister } from './fill-register.ts'
import { keepAwake } from './keep-awake.ts'
import { median, type Row, type Section } from './table.ts'

const SMALL = 20_000
const LARGE = Number(process.env['MIAOPI_BENCH_NAMES'] ?? 2_000_000)
const WISHES = 5_000
/** Ways that take milliseconds each are asked fewer wishes, of every kind all the same. */
const FEW_WISHES = 210
/** The others are asked every wish so often, all wishes by turns: the median of a wish is what it costs, a single question also what else the machine does. */
const ROUNDS = 5
const SEED = 20_261_125
const INSERTS = 2_000

export async function benchNames(): Promise<Section> {
  const tidy = setup()
  const folder = mkdtempSync(join(tmpdir(), 'miaopi-bench-names-'))
  try {
    const small = await measureAt(SMALL, folder)
    const large = await measureAt(LARGE, folder)
    return section(small, large)
  } finally {
    rmSync(folder, { recursive: true, force: true })
    await tidy()
  }
}

type Measured = { readonly what: string; readonly p50: number; readonly p99: number; readonly p99Single: number; readonly recall: number; readonly wishes: number }
type Measurements = { readonly ways: readonly Measured[]; readonly inserts: { readonly keyed: number; readonly bare: number }; readonly imported: readonly { readonly what: string; readonly perSecond: number }[]; readonly matches: number; readonly proposals: Proposals }
type Proposals = { readonly p50: number; readonly p99: number; readonly enough: number }

async function measureAt(count: number, folder: string): Promise<Measurements> {
  const names = invent(count, SEED)
  const wishes = wishesFor(names, WISHES, SEED + 1)
  const truth = byBruteForce(names)
  say(`${String(count)} names: comparing each of ${String(WISHES)} wishes with every one`)
  const expected = new Map(wishes.map((wish) => [wish, new Set(truth.find(wish) as readonly string[])]))
  const sqliteUrl = `sqlite:${join(folder, `${String(count)}.db`)}`
  const sqlite = await open(sqliteUrl)
  const postgresUrl = await databaseForTrigrams()
  const postgres = postgresUrl === undefined ? null : await open(postgresUrl)
  let awake: () => void = () => undefined
  try {
    const imported = [{ what: 'SQLite', perSecond: await filled(sqliteUrl, names, folder) }, ...(postgresUrl === undefined ? [] : [{ what: 'Postgres', perSecond: await filled(postgresUrl, names, folder) }])]
    const ways: Measured[] = []
    const measure = async (way: Way, some: number): Promise<void> => {
      say(`${String(count)} names: ${way.what}`)
      ways.push(await measured(way, wishes.slice(0, some), expected))
    }
    await measure(byKeys(sqlite, 'signature keys, SQLite, cores let sleep'), WISHES)
    awake = keepAwake()
    await withRaw(sqliteUrl, async (raw) => measure(byNothing(raw, 'nothing at all, SQLite'), WISHES))
    await measure(byKeys(sqlite, 'signature keys, SQLite'), WISHES)
    await measure(byClass(sqlite, 'all names of the class, SQLite'), FEW_WISHES)
    await measure(truth, FEW_WISHES)
    await withRaw(sqliteUrl, async (raw) => measure(await byFts5(raw), WISHES))
    if (postgres !== null && postgresUrl !== undefined) {
      await withRaw(postgresUrl, async (raw) => {
        const trgm = await byPgTrgm(raw)
        await measure(byNothing(raw, 'nothing at all, Postgres'), WISHES)
        await measure(byKeys(postgres, 'signature keys, Postgres'), WISHES)
        await measure(trgm, FEW_WISHES)
      })
    }
    const proposals = await measureProposals(sqlite, wishes.slice(0, FEW_WISHES * 2))
    return { ways, proposals, inserts: await measureInserts(sqlite, count), imported, matches: [...expected.values()].reduce((sum, found) => sum + found.size, 0) }
  } finally {
    awake()
    await sqlite.close()
    await postgres?.close()
  }
}

/** Trigrams see letters only where the database knows Han characters as such, which it does not in the locale C of a fresh server. */
async function databaseForTrigrams(): Promise<string | undefined> {
  const url = await freshDatabase('quick')
  if (url === undefined) return undefined
  const raw = await rawOn(url)
  const name = `names_${String(Date.now())}`
  await raw.run(`create database ${name} template template0 encoding 'UTF8' lc_collate 'C' lc_ctype 'C.UTF-8'`)
  await raw.close()
  return url.replace(/[^/]+$/, name)
}

function open(url: string): Promise<Store> {
  return openStore({ url, sealKey: Buffer.alloc(32, 1), schema: 'migrate', allowUnsafe: true })
}

async function withRaw(url: string, work: (raw: Awaited<ReturnType<typeof rawOn>>) => Promise<void>): Promise<void> {
  const raw = await rawOn(url)
  try {
    await work(raw)
  } finally {
    await raw.close()
  }
}

function filled(url: string, names: readonly Invented[], folder: string): Promise<number> {
  say(`${String(names.length)} names: import into ${url.split(':')[0] ?? ''}`)
  return fillRegister(url, names, folder)
}

async function measured(way: Way, wishes: readonly Wish[], expected: ReadonlyMap<Wish, ReadonlySet<string>>): Promise<Measured> {
  for (const wish of wishes.slice(0, Math.min(100, wishes.length / 20))) await way.find(wish)
  const times: number[][] = wishes.map(() => [])
  let [found, all] = [0, 0]
  const ask = async (wish: Wish, at: number): Promise<void> => {
    const began = performance.now()
    const names = await way.find(wish)
    times[at]?.push((performance.now() - began) * 1000)
    const wanted = expected.get(wish) ?? new Set()
    all += wanted.size
    found += new Set(names).size
    for (const name of names) if (!wanted.has(name)) throw new Error(`${way.what} found ${name} for ${wish.tradeName}, which is not alike`)
  }
  for (let round = 0; round < (wishes.length > FEW_WISHES ? ROUNDS : 1); round += 1) {
    for (const [at, wish] of wishes.entries()) await ask(wish, at)
  }
  const medians = times.map(median)
  return { what: way.what, p50: shareOf(medians, 0.5), p99: shareOf(medians, 0.99), p99Single: shareOf(times.flat(), 0.99), recall: found / all, wishes: wishes.length }
}

/** The value that this share of them stays below. */
function shareOf(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? Number.NaN
}

/** Milliseconds to six free names near a wish, by the office's own road; `enough` is the share of wishes that got all six. */
async function measureProposals(store: Store, wishes: readonly Wish[]): Promise<Proposals> {
  const policy = openPolicy()
  const open = policy.matters.get('individual-establish')
  if (open === undefined) throw new Error('rules/individual-establish is not there')
  const times: number[] = []
  let enough = 0
  for (const { tradeName, tradeClass } of wishes) {
    const began = performance.now()
    const free = await freeTradeNames({ store, policy, now: () => '2026-11-25T04:00:00.000Z' }, open, { county: '340104', tradeName, tradeClasses: [tradeClass] })
    times.push(performance.now() - began)
    if (free.length === 6) enough += 1
  }
  return { p50: shareOf(times, 0.5), p99: shareOf(times, 0.99), enough: enough / wishes.length }
}

/** Microseconds a name, in one transaction of some hundreds, with its keys and without: what the keys cost, apart from the disk's certainty. */
async function measureInserts(store: Store, count: number): Promise<Measurements['inserts']> {
  const rows = invent(INSERTS, SEED + 2 + count).map(({ tradeName, tradeClass, trade, form }, at) => rowFor(`${String(count)}_${String(at)}`, { tradeName, tradeClass, trade, form }))
  const time = async (some: readonly NewName[]): Promise<number> => {
    const began = performance.now()
    await store.transact(async (tx) => {
      for (const row of some) await tx.insertName(row)
    })
    return ((performance.now() - began) * 1000) / some.length
  }
  const [keyed, bare]: [number[], number[]] = [[], []]
  for (let from = 0; from < INSERTS; from += 200) {
    const some = rows.slice(from, from + 100)
    keyed.push(await time(some))
    bare.push(await time(rows.slice(from + 100, from + 200).map((row) => ({ ...row, keys: [] }))))
  }
  return { keyed: median(keyed), bare: median(bare) }
}

function rowFor(id: string, { tradeName, tradeClass, trade, form }: Invented): NewName {
  const keys = filedKeys({ city: CITY, tradeClasses: [tradeClass], tradeName }, NAME_LISTS)
  const life = { status: 'registered', statusOn: '2026-11-25', reservedUntil: null, reservedBy: null, licenceNumber: null } as const
  return { id: `name_${id}`, area: id, city: CITY, county: '340104', fullName: `${tradeName}${trade}${form}`, tradeName, tradeClass, trade, form, ...life, keys }
}

function section(small: Measurements, large: Measurements): Section {
  const rows = large.ways.map(({ what, p50, p99, p99Single, recall, wishes }): Row => {
    const before = small.ways.find((each) => each.what === what)
    const growth = before === undefined ? '–' : `${(p50 / before.p50).toFixed(1)} ×`
    return { what, cells: [micro(before?.p50), micro(p50), micro(p99), micro(p99Single), growth, recall === 0 ? '–' : `${(recall * 100).toFixed(1)} %`, String(wishes)] }
  })
  return {
    title: 'Finding a name among all of a city',
    how: `${thousands(LARGE)} invented names in some 60 classes of trade, the frequent characters and trades far more often than the rare; ${thousands(WISHES)} wishes, as many of each kind: ${KINDS}. Every way brings candidates, which the office’s own comparison looks through; recall is of the ${thousands(large.matches)} trade names that comparing with every name finds. Every wish is one question after another, from the call in the program to the names found, through the same drivers, of which *nothing at all* is the cost; the slow ways are asked fewer, once. Of the others p50 and p99 are over the wishes, each with the median of ${String(ROUNDS)} rounds; the next column is over all single questions, with everything else the machine did meanwhile. The cores are kept from sleeping, but for the first row: in a virtual machine waking one takes as long as a look-up. Six free names near a wish, with every candidate looked up, take ${large.proposals.p50.toFixed(1)} ms (p99 ${large.proposals.p99.toFixed(0)}); ${(large.proposals.enough * 100).toFixed(1)} % of the wishes get all six. ${importedSentence(large)} A name put into the register of ${thousands(LARGE)} takes ${micro(large.inserts.keyed)} µs on SQLite with its keys and ${micro(large.inserts.bare)} without, in transactions of a hundred; at ${thousands(SMALL)} names ${micro(small.inserts.keyed)} and ${micro(small.inserts.bare)}.`,
    head: [`p50 µs at ${thousands(SMALL)}`, 'p50 µs', 'p99 µs', 'p99 of single questions', 'growth', 'recall', 'wishes'],
    rows,
  }
}

const KINDS = 'identical, of the same sound, looking alike, longer, shorter, heard inside another, and fresh'

function importedSentence({ imported }: Measurements): string {
  return `The import took in ${imported.map(({ what, perSecond }) => `${thousands(Math.round(perSecond / 100) * 100)} names a second on ${what}`).join(', ')}, keys included.`
}

function micro(value: number | undefined): string {
  return value === undefined ? '–' : value < 100 ? value.toFixed(1) : thousands(Math.round(value))
}

function thousands(value: number): string {
  return value.toLocaleString('en')
}

function say(what: string): void {
  process.stdout.write(`  ${what}\n`)
}
