/** The office's books for commands that only look into them or add one line: opened as they are, never made, never migrated by accident. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { openStore, type Store } from '#store'
import { readConfig, type Config } from '../config.ts'
import { readOfficeKey } from '../office-key.ts'
import { databaseUrl } from '../open-office.ts'
import { Fault } from './fault.ts'
import type { Terminal } from './terminal.ts'

/** @throws Fault where there is no database yet, ConfigError without its key, or whatever the store throws where it cannot be opened */
export async function withBooks<T>({ environment }: Terminal, work: (store: Store, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig(environment)
  assertThere(config)
  const store = await openStore({ url: databaseUrl(config), sealKey: readOfficeKey(config), schema: 'expect' })
  try {
    return await work(store, config)
  } finally {
    await store.close()
  }
}

function assertThere({ databaseUrl: url, dataFolder }: Config): void {
  const file = join(dataFolder, 'office.db')
  if (url === '' && !existsSync(file)) throw new Fault(`There is no database at ${file}: start the office once, or run miaopi seed.`)
}
