/** `miaopi trial`: a draft rule set over every decision the office has made: who would have been decided otherwise, and how. */

import type { ChangedDecision, TrialBase, TrialReport } from '#engine'
import type { Store } from '#store'
import { HistoryDamaged, openTrialThreads, runTrial, type History, type OpenedHistory } from '../history/index.ts'
import { openPolicy } from '../policy/open-policy.ts'
import { openHistories } from '../road/open-histories.ts'
import { withBooks } from './books.ts'
import { JSON_FLAG, type Command, type Given } from './command.ts'
import { Fault, UsageFault } from './fault.ts'
import { sayJson, sayLines, type Terminal } from './terminal.ts'
import { askedFor, rulesInForce, type Asked, type TrialRoom } from './trial/asked.ts'
import { changedLine, reportLines } from './trial/report-lines.ts'
import { watchDraft } from './trial/watch-draft.ts'

export const trial: Command = {
  words: '[draft.json]',
  about: 'Decides every decision of the past again by a draft and tells exactly which come out otherwise: how many, from which verdict to\nwhich, by which entries, in which districts, trades and weeks. Nobody is decided anew by it, and nothing is written but history,\nwhich is brought up to date first.',
  flags: {
    against: { value: '<records|in-force>', about: 'what the draft is held against: what was decided then (unless said), or what the rules in force say' },
    'as-of': { value: '<moment>', about: 'instead of a draft: the rules that were in force then' },
    matter: { value: '<name>', about: 'with --as-of: the matter; individual-establish unless said' },
    list: { about: 'tell every changed decision as well, one to a line' },
    threads: { value: '<n>', about: 'threads to share the work; one unless said' },
    progress: { about: 'tell on the way how far it is' },
    watch: { about: 'stay, and try again at every save; against the rules in force. Ctrl-C ends it, or taking the file away' },
    ...JSON_FLAG,
  },
  run: async (given, terminal) => {
    await withBooks(terminal, async (store, { dataFolder }) => {
      const policy = openPolicy()
      const asked = await askedFor(given, terminal, store)
      const history = openHistories({ store, policy, dataFolder, now: terminal.now }).get(asked.ruleSet.matter)
      if (history === undefined) throw new Fault(`There is no matter ${asked.ruleSet.matter}.`)
      await history.follow()
      const room = { store, history, registries: policy.lists.registries }
      const trying = given.has('watch') ? watchDraft(terminal, asked, { ...room, inForce: await rulesInForce(store, asked.ruleSet.matter) }) : tryOnce(given, terminal, asked, room)
      await trying.catch(sayDamage)
    })
    return 0
  },
}

/** @throws Fault for history that does not open, otherwise what it was given */
function sayDamage(error: unknown): never {
  if (error instanceof HistoryDamaged) throw new Fault(`History is damaged (${error.message}): run miaopi history rebuild.`)
  throw error
}

async function tryOnce(given: Given, terminal: Terminal, { ruleSet }: Asked, { store, history, registries }: TrialRoom): Promise<void> {
  const base = await baseFor(given, store, ruleSet.matter)
  const changed: ChangedDecision[] = []
  const opened = history.open()
  const threads = await threadsFor(given, history)
  try {
    const stopping = stopOnSignal()
    const report = await runTrial(opened, { draft: ruleSet, base, listed: given.has('list') }, {
      signal: stopping.signal,
      onChanged: (some) => changed.push(...some),
      ...(given.has('progress') ? { onProgress: (decisions: number) => void terminal.complain(`${String(decisions)} of ${String(opened.decisions)}\n`) } : {}),
      ...(threads === undefined ? {} : { threads }),
    }).finally(stopping.forget)
    await told(given, terminal, { report, changed: inTurn(changed, opened), registries })
  } finally {
    await threads?.close()
    opened.close()
  }
}

/** Threads tell blocks as they come. */
function inTurn(changed: readonly ChangedDecision[], { blocks }: OpenedHistory): readonly ChangedDecision[] {
  if (changed.length === 0) return changed
  const places = new Map(blocks.flatMap(({ ids }) => ids()).map((id, place) => [id, place]))
  return [...changed].sort((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0))
}

async function baseFor(given: Given, store: Store, matter: string): Promise<TrialBase> {
  const against = given.text('against') ?? 'records'
  if (against === 'records') return { by: 'records' }
  if (against !== 'in-force') throw new UsageFault('Say --against records or --against in-force. See: miaopi trial --help')
  return { by: 'rules', ruleSet: (await rulesInForce(store, matter)).ruleSet }
}

const MOST_THREADS = 64

async function threadsFor(given: Given, { at }: History) {
  const said = given.text('threads') ?? '1'
  const count = Number(said)
  if (!Number.isInteger(count) || count < 1 || count > MOST_THREADS) throw new UsageFault(`“${said}” is no number of threads: say one to ${String(MOST_THREADS)}.`)
  return count === 1 ? undefined : openTrialThreads(count, at.secret)
}

/** The first Ctrl-C ends the trial after the block that is under way, a second one the program. */
function stopOnSignal(): { readonly signal: AbortSignal; readonly forget: () => void } {
  const stopping = new AbortController()
  const stop = (): void => {
    stopping.abort(new Fault('The trial was stopped; nothing was changed.'))
  }
  process.once('SIGINT', stop)
  return { signal: stopping.signal, forget: () => process.off('SIGINT', stop) }
}

type Telling = { readonly report: TrialReport; readonly changed: readonly ChangedDecision[]; readonly registries: TrialRoom['registries'] }

async function told(given: Given, terminal: Terminal, { report, changed, registries }: Telling): Promise<void> {
  if (given.has('json')) return sayJson(terminal, given.has('list') ? { ...report, list: changed } : report)
  return sayLines(terminal, [...reportLines(report, registries), ...(given.has('list') ? ['', ...changed.map(changedLine)] : [])])
}
