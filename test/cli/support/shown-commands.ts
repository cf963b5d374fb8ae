/** Commands as a page shows them, with what they are said to print. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './a-terminal.ts'

export function page(name: string): string {
  return readFileSync(join(ROOT, 'docs', name), 'utf8')
}

export function blocks(text: string, kind: string): readonly string[] {
  return [...text.matchAll(new RegExp(`^\`\`\`${kind}\\n(.*?)^\`\`\``, 'gms'))].map(([, body]) => body!)
}

export type Shown = { readonly argv: readonly string[]; readonly code: number; readonly output: string }

/** `$ miaopi …`, then what it prints; `[exit code 1]` ends what does not end with 0. */
export function shownOn(name: string): readonly Shown[] {
  return blocks(page(name), 'console').flatMap((block) =>
    block.split(/^\$ miaopi /m).slice(1).map((each) => {
      const [call = '', ...lines] = each.split('\n')
      const code = /\n\[exit code (\d)\]\n$/.exec(each)
      return { argv: wordsOf(call), code: Number(code?.[1] ?? 0), output: lines.join('\n').replace(/\[exit code \d\]\n$/, '') }
    }),
  )
}

/** A line `…` stands for any lines, `…` within a line for any text of it. */
export function matching(output: string): RegExp {
  const literal = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const lines = output.split('\n').map((line) => (line === '…' ? '<lines>' : line.split('…').map(literal).join('[^\\n]*')))
  return new RegExp(`^${lines.join('\n').replaceAll('<lines>\n', '(?:.*\\n)*').replaceAll('<lines>', '(?:.*\\n?)*')}$`, 'u')
}

/** Quotes keep a word together, as a shell has it. */
function wordsOf(call: string): readonly string[] {
  return [...call.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}
