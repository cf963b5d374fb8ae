/** From the words typed to a command, and from whatever it does to an exit code: 0 fine, 1 a fault in what was given, 2 called wrongly. */

import { COMMANDS, type CommandName } from './commands.ts'
import { helpOf, readGiven, type Command } from './command.ts'
import { Fault, UsageFault } from './fault.ts'
import type { Terminal } from './terminal.ts'

export const FINE = 0
export const FAULTY = 1
export const MISUSED = 2

export async function runCommandLine(argv: readonly string[], terminal: Terminal): Promise<number> {
  const [first] = argv
  if (first === undefined || first === '--help' || first === 'help') {
    await terminal.say(overview())
    return first === undefined ? MISUSED : FINE
  }
  try {
    const { name, rest } = chosen(argv)
    const command = await COMMANDS[name].load()
    return await runCommand({ name, command, rest }, terminal)
  } catch (error) {
    return refuse(error, terminal)
  }
}

type Called = { readonly name: CommandName; readonly command: Command; readonly rest: readonly string[] }

async function runCommand({ name, command, rest }: Called, terminal: Terminal): Promise<number> {
  const asksForHelp = rest.slice(0, endOfOptions(rest)).includes('--help')
  if (!asksForHelp) return command.run(readGiven(name, command, rest), terminal)
  await terminal.say(helpOf(name, command))
  return FINE
}

function endOfOptions(rest: readonly string[]): number {
  const at = rest.indexOf('--')
  return at < 0 ? rest.length : at
}

/** The longest name that the words begin with: `rules check` before `rules`. */
function chosen(argv: readonly string[]): { readonly name: CommandName; readonly rest: readonly string[] } {
  for (const length of [2, 1]) {
    const name = argv.slice(0, length).join(' ')
    if (isCommandName(name)) return { name, rest: argv.slice(length) }
  }
  throw new UsageFault(`There is no command “${argv.slice(0, 2).join(' ')}”. See: miaopi --help`)
}

function isCommandName(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name)
}

function overview(): string {
  const names = Object.keys(COMMANDS).filter(isCommandName)
  const width = Math.max(...names.map((name) => name.length))
  const lines = names.map((name) => `  ${name.padEnd(width)}  ${COMMANDS[name].about}`)
  return ['秒批 Miaopi, the registration office on the command line', '', ...lines, '', 'miaopi <command> --help tells more. To start the office itself: npm start', ''].join('\n')
}

/** Every failure is one sentence. */
async function refuse(error: unknown, terminal: Terminal): Promise<number> {
  if (error instanceof UsageFault || error instanceof Fault) {
    await terminal.complain(`${error.message}\n`)
    return error instanceof UsageFault ? MISUSED : FAULTY
  }
  const { sentenceOf } = await import('./broken.ts')
  await terminal.complain(`${sentenceOf(error)}\n`)
  return FAULTY
}
