/** Every command by name; each is read only when it is called, so that a quick one starts quickly. */

import type { Command } from './command.ts'

type Listed = { readonly about: string; readonly load: () => Promise<Command> }

export const COMMANDS = {
  decide: { about: 'decide answers against a world, without any database', load: async () => (await import('./decide.ts')).decide },
  'rules check': { about: 'check every rule set with its examples', load: async () => (await import('./rules-check.ts')).rulesCheck },
  'rules ask': { about: 'ask what the rules can do, answered by an application', load: async () => (await import('./rules-ask.ts')).rulesAsk },
  'rules list': { about: 'list every rule set: in force, approved, draft, retired', load: async () => (await import('./rules-list.ts')).rulesList },
  'rules propose': { about: 'take a checked draft into the register', load: async () => (await import('./rules-propose.ts')).rulesPropose },
  'rules approve': { about: 'approve a draft for a day, as a second person', load: async () => (await import('./rules-approve.ts')).rulesApprove },
  'rules roll-back': { about: 'go back to rules that were in force before', load: async () => (await import('./rules-roll-back.ts')).rulesRollBack },
  'rules publish': { about: 'put a checked rule set in force, with a second person', load: async () => (await import('./rules-publish.ts')).rulesPublish },
  replay: { about: 'make kept decisions again and compare byte for byte', load: async () => (await import('./replay.ts')).replay },
  trial: { about: 'try a draft on every decision of the past', load: async () => (await import('./trial.ts')).trial },
  'history rebuild': { about: 'make history again from the decision records', load: async () => (await import('./history-rebuild.ts')).historyRebuild },
  'history verify': { about: 'hold history against the decision records', load: async () => (await import('./history-verify.ts')).historyVerify },
  'ledger verify': { about: 'compute the chain of the ledger again', load: async () => (await import('./ledger-verify.ts')).ledgerVerify },
  jobs: { about: 'list work that failed and waits for a person', load: async () => (await import('./jobs.ts')).jobs },
  'jobs retry': { about: 'give failed work its attempts again', load: async () => (await import('./jobs-retry.ts')).jobsRetry },
  'names import': { about: 'take the names of an older register in, from CSV', load: async () => (await import('./names-import.ts')).namesImport },
  'names rebuild': { about: 'make the keys of the name register anew', load: async () => (await import('./names-rebuild.ts')).namesRebuild },
  migrate: { about: 'bring the database up to date', load: async () => (await import('./migrate.ts')).migrate },
  seed: { about: 'fill the database with the demonstration city', load: async () => (await import('./seed.ts')).seed },
  openapi: { about: 'print the contract as OpenAPI 3.1', load: async () => (await import('./openapi.ts')).openapi },
} as const satisfies Record<string, Listed>

export type CommandName = keyof typeof COMMANDS
