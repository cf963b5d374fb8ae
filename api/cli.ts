/** The command line as a program: hands this process, as a terminal, to the command that was called. */

import { runCommandLine } from './cli/run.ts'
import type { Terminal } from './cli/terminal.ts'

/** `miaopi` itself runs in the program's folder; where it was called stands here. */
const folder = process.env['MIAOPI_CALLED_FROM'] ?? process.cwd()

const terminal: Terminal = {
  say: (text) => write(process.stdout, text),
  complain: (text) => write(process.stderr, text),
  stdin: process.stdin,
  environment: process.env,
  folder,
  now: () => new Date().toISOString(),
}

/** Whoever reads the output may stop reading, as `head` does: that is no fault. */
for (const stream of [process.stdout, process.stderr]) stream.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

process.exitCode = await runCommandLine(process.argv.slice(2), terminal)

function write(stream: NodeJS.WriteStream, text: string): Promise<void> {
  return new Promise((resolve) => {
    stream.write(text, () => {
      resolve()
    })
  })
}
