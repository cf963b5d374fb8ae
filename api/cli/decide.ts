/** `miaopi decide`: answers and a world in, the decision with its reasons out; no database, no network, nothing written. */

import { JSON_FLAG, onlyWord, type Command, type Given } from './command.ts'
import { decideBatch } from './decide/batch.ts'
import { openDesk, type Desk } from './decide/desk.ts'
import { momentOf } from './decide/moment.ts'
import { outcomeOf } from './decide/outcome.ts'
import { caseFrom, decided, worldFrom, type CaseTerms } from './decide/read-case.ts'
import { refusalLines, Refused } from './decide/refusals.ts'
import { outcomeLines } from './decide/write-outcome.ts'
import { UsageFault } from './fault.ts'
import { readJson } from './files.ts'
import { sayJson, sayLines, type Terminal } from './terminal.ts'

/** The form that is meant unless another is named. */
const USUAL_FORM = 'individual-establish'

export const decide: Command = {
  words: '<answers.json|->',
  about: 'Decides the answers of one form as the office would, with the world file in place of everything outside. Nothing is kept.\nA world says what the outside answers (docs/world.md); without one it answers as for an ordinary person.',
  flags: {
    world: { value: '<world.json>', about: 'what the outside answers' },
    at: { value: '<moment>', about: 'office time, 2026-11-22 or 2026-11-22T09:30[:15]; now unless said' },
    form: { value: '<name>', about: `the form that was filled in; ${USUAL_FORM} unless said` },
    sign: { about: 'set the signatures right for trying; the office itself never does this' },
    explain: { about: 'tell of every rule whether it fired and why' },
    batch: { value: '<cases.ndjson|->', about: 'decide many: one {"answers", "world", "at", "name"} a line' },
    ...JSON_FLAG,
  },
  run: async (given, terminal) => {
    const batch = given.text('batch')
    const terms = termsOf(given, terminal)
    const desk = openDesk(given.text('form') ?? USUAL_FORM)
    if (batch === undefined) return decideOne(desk, given, terms, terminal)
    assertAlone(given)
    return decideBatch(desk, { file: batch, json: given.has('json'), explained: given.has('explain') }, terms, terminal)
  },
}

/** In a batch each line brings its own answers and its own world. */
function assertAlone(given: Given): void {
  const surplus = given.text('world') === undefined ? given.words[0] : '--world'
  if (surplus !== undefined) throw new UsageFault(`With --batch every line holds its own answers and world: leave ${surplus} out. See: miaopi decide --help`)
}

function termsOf(given: Given, terminal: Terminal): CaseTerms {
  const at = given.text('at')
  return { at: at === undefined ? terminal.now() : momentOf(at), signing: given.has('sign') ? 'for trying' : 'as given' }
}

async function decideOne(desk: Desk, given: Given, terms: CaseTerms, terminal: Terminal): Promise<number> {
  const file = onlyWord('decide', given, 'which answers to decide: one file, or - for standard input')
  const worldFile = given.text('world')
  try {
    const answers = await readJson(terminal, file)
    const world = worldFile === undefined ? {} : worldFrom(await readJson(terminal, worldFile), desk)
    const outcome = outcomeOf(desk, await decided(desk, caseFrom({ answers, world, name: null }, terms)), { explained: given.has('explain') })
    await (given.has('json') ? sayJson(terminal, outcome) : sayLines(terminal, outcomeLines(outcome)))
    return 0
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    await (given.has('json') ? sayJson(terminal, error.refusal) : sayLines(terminal, refusalLines(error.refusal)))
    return 1
  }
}
