#!/usr/bin/env node
/** The `miaopi` command: starts api/cli.ts through the loader that lets Node read TypeScript. */

import { ensureInstalled, nodeFault, program, run } from './setup.mjs'

process.exit(await main())

async function main() {
  const fault = nodeFault(process.versions.node)
  if (fault !== undefined) return complain(fault)
  /* The program runs in its own folder; files on the command line are read from where the person stands. */
  process.env.MIAOPI_CALLED_FROM = process.cwd()
  try {
    await ensureInstalled()
    return await run(program('api/cli.ts', ...process.argv.slice(2)))
  } catch (error) {
    return complain(error.message)
  }
}

function complain(sentence) {
  process.stderr.write(`${sentence}\n`)
  return 1
}
