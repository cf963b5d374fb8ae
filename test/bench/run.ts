/** Runs the benchmarks and writes docs/performance.md: `npm run bench`, or some of them by name. */

import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { benchDecide } from './decide.ts'
import { benchForms } from './forms.ts'
import { benchNames } from './names.ts'
import { benchPaper } from './paper.ts'
import { benchRules } from './rules.ts'
import { benchSubmit } from './submit.ts'
import { markdown, type Section } from './table.ts'
import { benchTrial } from './trial.ts'
import { benchTyping } from './typing.ts'

const SUITES: Readonly<Record<string, () => Promise<Section>>> = { decide: benchDecide, forms: benchForms, names: benchNames, paper: benchPaper, rules: benchRules, submit: benchSubmit, trial: benchTrial, typing: benchTyping }
const PAGE = new URL('../../docs/performance.md', import.meta.url)

const wanted = process.argv.slice(2)
const sections = new Map(readSections())
for (const [name, bench] of Object.entries(SUITES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  process.stdout.write(`${name} …\n`)
  const text = markdown(await bench())
  sections.set(titleOf(text), text)
  process.stdout.write(`${text}\n`)
}
writeFileSync(PAGE, `${head()}\n${[...sections.values()].join('\n')}`)
process.exit(0)

function head(): string {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim()
  return `# Performance

Written by \`npm run bench\`; nothing here is typed by hand. Last run ${new Date().toISOString().slice(0, 10)} at ${commit}, Node ${process.versions.node}, ${String(cpus().length)} cores
(${cpus()[0]?.model.trim() ?? 'unknown'}). Rivals run in turn inside every round, so that noise hits them alike; figures are medians over rounds, ratios
are taken inside a round. Absolute figures move with the machine; ratios move less.
`
}

/** What an earlier run wrote about suites that this run leaves out. */
function readSections(): readonly (readonly [string, string])[] {
  try {
    const [, ...parts] = readFileSync(PAGE, 'utf8').split(/^(?=## )/m)
    return parts.map((part) => [titleOf(part), part.trimEnd() + '\n'])
  } catch {
    return []
  }
}

function titleOf(text: string): string {
  return text.split('\n')[0] ?? ''
}
