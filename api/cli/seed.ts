/** `miaopi seed`: fills the database with the demonstration city, as the first start of the office does. */

import { ConfigError, readConfig, type Config } from '../config.ts'
import { listBusinesses, listDoors, listPeople } from '../demonstration/index.ts'
import { makeOfficeKey } from '../office-key.ts'
import { openOffice, type OpenOffice } from '../open-office.ts'
import { leftDatabaseAlone } from '../start-faults.ts'
import { JSON_FLAG, noWords, type Command } from './command.ts'
import { sayJson, sayLines, type Terminal } from './terminal.ts'

export const seed: Command = {
  words: '',
  about: 'Migrates the database, puts the shipped rule sets in force where none is, and fills it with the invented city.\nDoing it twice changes nothing; first passwords of the staff are shown once.',
  flags: JSON_FLAG,
  run: async (given, terminal) => {
    noWords('seed', given)
    const config = readConfig(terminal.environment)
    if (!config.demonstration) throw new ConfigError('The invented city belongs to the demonstration: set MIAOPI_DEMONSTRATION=yes.')
    const office = await begin(config, terminal)
    try {
      const { firstPasswords } = office.demonstration
      const counted = { addresses: listDoors().length, businesses: listBusinesses().length, people: listPeople().length }
      await (given.has('json') ? sayJson(terminal, { ...counted, firstPasswords }) : sayLines(terminal, seedLines(counted, firstPasswords)))
      return 0
    } finally {
      await office.close()
    }
  },
}

/** As a first start: the key is on the disk before anything is sealed with it, and taken back where nothing was. */
async function begin(config: Config, { now }: Terminal): Promise<OpenOffice> {
  const { key, forget } = makeOfficeKey(config)
  try {
    return await openOffice({ config, sealKey: key, now, publicUrl: `http://${config.host}:${String(config.port)}` })
  } catch (error) {
    if (leftDatabaseAlone(error)) forget()
    throw error
  }
}

type Counted = { readonly addresses: number; readonly businesses: number; readonly people: number }

function seedLines({ addresses, businesses, people }: Counted, passwords: readonly { readonly login: string; readonly password: string }[]): readonly string[] {
  return [
    `The demonstration city is there: ${String(addresses)} addresses, ${String(businesses)} businesses, ${String(people)} people, all invented.`,
    ...(passwords.length === 0 ? [] : ['First passwords, shown once:', ...passwords.map(({ login, password }) => `  ${login} ${password}`)]),
  ]
}
