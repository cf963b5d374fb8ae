/** Keys of the name register as a whole: whether they are those of the lists in force, and how they are made anew while the office works. */

import { keysVersion, readTrades, type NameLists } from '#engine'
import type { FiledKey, Reads, Store } from '#store'
import { filedKeys, keysOfName } from '../lookups/name-keys.ts'

const KEPT_UNDER = 'name_keys'

/** Names a step: some ten thousand keys in a transaction, and others get their turn at SQLite's one writer in between. */
const STEP = 2_000
const KEYS_A_STEP = 20_000

type Settings = Pick<Reads, 'findSetting'>

/** Stores whose keys were found ready, and for which lists: they stay so, since every name is written with its keys. */
const ready = new WeakMap<Settings, NameLists>()

/** One more look into the settings until they are ready, none afterwards. */
export async function areKeysReady(store: Settings, lists: NameLists): Promise<boolean> {
  if (ready.get(store) === lists) return true
  const isReady = (await store.findSetting(KEPT_UNDER)) === keysVersion(lists)
  if (isReady) ready.set(store, lists)
  return isReady
}

export type KeyProgress = { readonly done: number; readonly total: number }

export type RebuildTerms = {
  readonly lists: NameLists
  /** Even where the keys are those of the lists. */
  readonly anew?: boolean
  readonly onProgress?: (progress: KeyProgress) => void
  /** Asked before every step; the next call goes on where this one stopped. */
  readonly shouldStop?: () => boolean
}

export type Rebuilt = { readonly finished: boolean; readonly names: number; readonly strays: number }

/**
 * Brings classes of trade and keys to the lists in force, step by step, each in a transaction of its own; until they are, `areKeysReady` says no and
 * names are compared one by one. Nothing that is still looked for goes away meanwhile: keys of other lists, which an office not yet restarted may use, are swept up last.
 * Resumes what was begun. Doing it twice, or by two at once, does no harm.
 */
export async function rebuildNameKeys(store: Store, terms: RebuildTerms): Promise<Rebuilt> {
  const version = keysVersion(terms.lists)
  const kept = await store.findSetting(KEPT_UNDER)
  if (kept === version && terms.anew !== true) return { finished: true, names: 0, strays: 0 }
  const written = await writeAllKeys(store, terms, { version, after: placeIn(kept, version), mark: kept !== version })
  if (!written.finished) return { ...written, strays: 0 }
  if (kept !== version) await store.transact((tx) => tx.saveSetting(KEPT_UNDER, version))
  const swept = await sweepStrays(store, terms)
  return { finished: swept.finished, names: written.names, strays: swept.strays }
}

type Walk = {
  readonly version: string
  readonly after: number
  /** Is the place in the walk to be kept? Not where the keys stay in use all the while. */
  readonly mark: boolean
}

async function writeAllKeys(store: Store, { lists, onProgress, shouldStop }: RebuildTerms, { version, after: begin, mark }: Walk): Promise<Omit<Rebuilt, 'strays'>> {
  const total = await store.countNames()
  let done = 0
  for (let after = begin; shouldStop?.() !== true; ) {
    const names = await store.listNamesAfter(after, STEP)
    const last = names.at(-1)
    if (last === undefined) return { finished: true, names: done }
    after = last.no
    done += names.length
    await store.transact(async (tx) => {
      const classed = names.map((name) => ({ name, tradeClasses: readTrades(name, lists) }))
      for (const { name, tradeClasses: [main] } of classed) if (name.tradeClass !== main) await tx.reclassName(name.no, main)
      await tx.writeKeys(classed.map(({ name, tradeClasses }) => ({ no: name.no, keys: filedKeys({ ...name, tradeClasses }, lists) })))
      if (mark) await tx.saveSetting(KEPT_UNDER, `${version}@${String(after)}`)
    })
    onProgress?.({ done: Math.min(done, total), total })
  }
  return { finished: false, names: done }
}

async function sweepStrays(store: Store, { lists, shouldStop }: RebuildTerms): Promise<Omit<Rebuilt, 'names'>> {
  let strays = 0
  for (let after = { key: -1, no: 0 }; shouldStop?.() !== true; ) {
    const keys = await store.listKeysAfter(after, KEYS_A_STEP)
    const last = keys.at(-1)
    if (last === undefined) return { finished: true, strays }
    after = { key: last.key, no: last.no }
    const stray = keys.filter((key) => isStray(key, lists))
    if (stray.length > 0) await store.transact((tx) => tx.deleteKeys(stray))
    strays += stray.length
  }
  return { finished: false, strays }
}

function isStray({ key, name }: FiledKey, lists: NameLists): boolean {
  return name === null || !keysOfName(name, lists).includes(key)
}

/** Number of the last name that has its keys; 0 when the walk begins. */
function placeIn(kept: string | undefined, version: string): number {
  const [of, after] = (kept ?? '').split('@')
  return of === version && after !== undefined ? Number(after) : 0
}
