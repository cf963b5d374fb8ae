/** `miaopi migrate`: brings the database to the schema this program knows, one step after another, forward only. */

import { migrateStore } from '#store'
import { readConfig } from '../config.ts'
import { databaseUrl } from '../open-office.ts'
import { JSON_FLAG, noWords, type Command } from './command.ts'
import { sayJson, sayLines } from './terminal.ts'

export const migrate: Command = {
  words: '',
  about: 'Brings the database of the settings (DATABASE_URL, or the file under MIAOPI_DATA) up to date. Doing it twice changes nothing.',
  flags: JSON_FLAG,
  run: async (given, terminal) => {
    noWords('migrate', given)
    const steps = await migrateStore({ url: databaseUrl(readConfig(terminal.environment)) })
    const sentence = steps.length === 0 ? 'The database is up to date.' : `The database took ${steps.join(', ')} and is up to date.`
    await (given.has('json') ? sayJson(terminal, { steps }) : sayLines(terminal, [sentence]))
    return 0
  },
}
