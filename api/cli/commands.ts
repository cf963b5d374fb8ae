/** Every command by name; each is read only when it is called, so that a quick one starts quickly. */

import type { Command } from './command.ts'

type Listed = { readonly about: string; readonly load: () => Promise<Command> }

export const COMMANDS = {
  decide: { about: 'decide answers against a world, without any database', load: async () => (await import('./decide.ts')).decide },
  'rules check': { about: 'check every rule set with its examples', load: async () => (await import('./rules-check.ts')).rulesCheck },
  'rules ask': { about: 'ask what the rules can do, answered by an application', load: async () => (await import('./rules-ask.ts')).rulesAsk },
  'rules publish': { about: 'put a checked rule set in force, with a second person', load: async () => (await import('./rules-publish.ts')).rulesPublish },
  replay: { about: 'make kept decisions again and compare byte for byte', load: async () => (await import('./replay.ts')).replay },
  'ledger verify': { about: 'compute the chain of the ledger again', load: async () => (await import('./ledger-verify.ts')).ledgerVerify },
  jobs: { about: 'list work that failed and waits for a person', load: async () => (await import('./jobs.ts')).jobs },
  'jobs retry': { about: 'give failed work its attempts again', load: async () => (await import('./jobs-retry.ts')).jobsRetry },
  migrate: { about: 'bring the database up to date', load: async () => (await import('./migrate.ts')).migrate },
  seed: { about: 'fill the database with the demonstration city', load: async () => (await import('./seed.ts')).seed },
  openapi: { about: 'print the contract as OpenAPI 3.1', load: async () => (await import('./openapi.ts')).openapi },
} as const satisfies Record<string, Listed>

export type CommandName = keyof typeof COMMANDS
