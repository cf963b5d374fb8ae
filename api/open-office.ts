/** Puts an office together, store, policy, paper, outside and jobs, in one place for the programs and the tests alike. */

import { openStore, type Store } from '#store'
import { newId, newReceiptCode, newSecret } from './chance.ts'
import type { Config } from './config.ts'
import type { Context } from './context.ts'
import { openDemonstration, type Demonstration } from './open-demonstration.ts'
import { evaluatorsDiffer } from './events.ts'
import { beginNameKeys } from './jobs/name-keys.ts'
import { missingCharacters } from './licence/fonts.ts'
import { openLog } from './log.ts'
import { CHECK_ALL, disputedEntries, failedIn, type CrossCheckTerms } from './policy/cross-checked.ts'
import { openPolicy } from './policy/open-policy.ts'
import { allocateDemonstrationNumber } from './road/allocate-number.ts'
import { openForms } from './road/open-forms.ts'
import { openHistories } from './road/open-histories.ts'
import { publishShipped } from './road/publish-shipped.ts'

export const VERSION = '0.1.0'

export type OfficeTerms = {
  readonly config: Config
  readonly sealKey: Buffer
  /** ISO-8601 UTC. */
  readonly now: () => string
  /** Where people will reach it, as printed in QR codes. */
  readonly publicUrl: string
  /** `worker` finds an office that was set up: it neither migrates nor seeds, for nobody would read the passwords it made. */
  readonly role?: 'office' | 'worker'
  /** How much is decided twice, by both evaluators: everything unless said otherwise. */
  readonly crossCheck?: Partial<CrossCheckTerms>
  /** For tests on a throw-away server without fsync. */
  readonly allowUnsafe?: boolean
}

export type OpenOffice = {
  /** `wakeJobs` rings whatever `onWake` was given last. */
  readonly ctx: Context
  readonly store: Store
  readonly demonstration: Demonstration
  readonly onWake: (ring: () => void) => void
  readonly close: () => Promise<void>
}

/** @throws StoreError for a database that is newer, unsafe, or sealed with another key; Error when rules or lists are broken */
export async function openOffice(terms: OfficeTerms): Promise<OpenOffice> {
  const { config, now, sealKey } = terms
  const log = openLog(config.logLevel)
  const policy = openPolicy({ ...CHECK_ALL, onDispute: (digest, dispute) => { evaluatorsDiffer(log, digest, disputedEntries(dispute), failedIn(dispute)) }, ...terms.crossCheck })
  const store = await openStore({ url: databaseUrl(config), sealKey, schema: terms.role === 'worker' ? 'expect' : 'migrate', ...(terms.allowUnsafe === true ? { allowUnsafe: true } : {}) })
  try {
    if (terms.role !== 'worker') for (const open of policy.matters.values()) await publishShipped(store, open, now())
    // Before anything is seeded: an empty register is ready at once, and from then on every name brings its keys.
    const keeping = terms.role === 'worker' ? null : await beginNameKeys({ store, lists: policy.lists.names, log })
    const demonstration = await openDemonstration({ store, policy, sealKey, now, seed: terms.role !== 'worker' })
    const histories = openHistories({ store, policy, dataFolder: config.dataFolder, now })
    let ring = (): void => undefined
    const ctx: Context = {
      store,
      policy,
      forms: openForms(),
      histories,
      outside: demonstration.outside,
      log,
      now,
      newId,
      newReceiptCode,
      newSecret,
      missingCharacters,
      allocateNumber: allocateDemonstrationNumber,
      office: officeOf(terms, policy.lists.registries.map((registry) => registry.code)),
      wakeJobs: () => {
        ring()
      },
      pretendCards: demonstration.pretendCards,
    }
    return {
      ctx,
      store,
      demonstration,
      onWake: (next) => {
        ring = next
      },
      close: async () => {
        await keeping?.stop()
        for (const { desk } of histories.values()) desk.close()
        await store.close()
      },
    }
  } catch (error) {
    await store.close()
    throw error
  }
}

export function databaseUrl({ databaseUrl: url, dataFolder }: Pick<Config, 'databaseUrl' | 'dataFolder'>): string {
  return url === '' ? `sqlite:${dataFolder}/office.db` : url
}

function officeOf({ config, publicUrl }: OfficeTerms, all: readonly string[]): Context['office'] {
  return {
    name: { zh: '合肥示范登记所·演示', en: 'Hefei Model Registration Office (demonstration)' },
    version: VERSION,
    demonstration: config.demonstration,
    served: config.served === 'all' ? all : config.served,
    publicUrl: config.publicUrl === '' ? publicUrl : config.publicUrl,
    patienceMs: config.patienceMs,
  }
}
