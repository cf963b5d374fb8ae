/** Keeps the cores from sleeping while something short is measured: in a virtual machine waking one takes as long as a look-up, and an office at work does not let them sleep. */

import { spawn } from 'node:child_process'
import { cpus } from 'node:os'

/** One busy program a core, of the priority that runs only where nothing else wants to. Returns how to end them; where the system has no such priority nothing is kept awake. */
export function keepAwake(): () => void {
  const busy = cpus().map(() => spawn('chrt', ['--idle', '0', process.execPath, '-e', 'for (;;);'], { stdio: 'ignore' }))
  for (const one of busy) one.on('error', () => undefined)
  const end = (): void => {
    for (const one of busy) one.kill('SIGKILL')
  }
  process.once('exit', end)
  return end
}
