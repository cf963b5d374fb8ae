/** `miaopi decide --batch`: one case a line, one answer a line, and no line stops the others. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { miaopi, ROOT, WORLDS } from './support/a-terminal.ts'
import { WORKED_DECISIONS } from './worked-decisions.ts'

const read = (file: string) => JSON.parse(readFileSync(join(ROOT, WORLDS, file), 'utf8'))
const lineOf = (answers: string, world: string) => JSON.stringify({ name: world, at: '2026-11-22', answers: read(`${answers}.answers.json`), world: read(`${world}.world.json`) })
const ALL = WORKED_DECISIONS.map(({ answers, world }) => lineOf(answers, world)).join('\n')

describe('a batch', () => {
  it('all worked decisions · from standard input · one line each, in order', async () => {
    const { code, said } = await miaopi(['decide', '--batch', '-', '--sign'], { stdin: `${ALL}\n` })
    expect(code).toBe(0)
    expect(said.trimEnd().split('\n')).toEqual(WORKED_DECISIONS.map(({ world, verdict, rules }) => [world, verdict, rules.join(' ')].join('\t').trimEnd()))
  })

  it('the same with --json · one object a line · as decide alone prints it', async () => {
    const { said } = await miaopi(['decide', '--batch', '-', '--sign', '--json'], { stdin: ALL })
    const outcomes = said.trimEnd().split('\n').map((line) => JSON.parse(line))
    expect(outcomes.map(({ line, verdict }) => [line, verdict])).toEqual(WORKED_DECISIONS.map(({ verdict }, at) => [at + 1, verdict]))
    const alone = JSON.parse((await miaopi(['decide', `${WORLDS}/W1.answers.json`, '--world', `${WORLDS}/W1.world.json`, '--sign', '--json', '--at', '2026-11-22'])).said)
    const { line: _, ...first } = outcomes[0]
    expect({ ...first, name: null }).toEqual(alone)
  })

  it('bad lines among good ones · each told, none stops the rest · exit code 1', async () => {
    const good = lineOf('W1', 'W1')
    const bad = ['{"answers": ', '[]', '{"answers": {}, "wrld": {}}', '{"answers": {}, "at": "yesterday"}', '{"answers": {}, "name": 7}', '{"answers": []}', '{"answers": {}, "world": {"person": {"match": "maybe"}}}', JSON.stringify({ answers: { ...read('W1.answers.json'), ecommerce: 'no' } })]
    const { code, said } = await miaopi(['decide', '--batch', '-', '--sign'], { stdin: [good, '', ...bad, '  ', good].join('\n') })
    expect(code).toBe(1)
    const lines = said.trimEnd().split('\n')
    expect(lines[0]).toBe('W1\tapprove\tR-SC-05')
    expect(lines.at(-1)).toBe('W1\tapprove\tR-SC-05')
    expect(lines.slice(1, -1)).toEqual([
      'line 3\trefused\tthe line: The body is not valid JSON.',
      'line 4\trefused\tThe line is no object.',
      'line 5\trefused\tThe line may hold answers, world, at, name and nothing else.',
      'line 6\trefused\t“yesterday” is no day or time: write 2026-11-22 or 2026-11-22T09:30, office time.',
      'line 7\trefused\t“name” is no text.',
      'line 8\trefused\tanswers_invalid: wrong_type',
      'line 9\trefused\tworld_invalid: /person/match not_allowed',
      'line 10\trefused\tanswers_invalid: /ecommerce wrong_type',
    ])
  })

  it('a refused line with --json · code and faults · as objects', async () => {
    const { said } = await miaopi(['decide', '--batch', '-', '--json'], { stdin: '{"answers": {}}\n{' })
    const [form, broken] = said.trimEnd().split('\n').map((line) => JSON.parse(line))
    expect(form).toMatchObject({ line: 1, code: 'answers_invalid' })
    expect(form.faults.length).toBeGreaterThan(5)
    expect(broken).toEqual({ line: 2, refused: 'the line: The body is not valid JSON.' })
  })

  it('a name with a line feed in it · stays on one line', async () => {
    const { said } = await miaopi(['decide', '--batch', '-', '--sign'], { stdin: JSON.stringify({ ...JSON.parse(lineOf('W1', 'W1')), name: 'two\nlines\there' }) })
    expect(said).toBe('two lines here\tapprove\tR-SC-05\n')
  })
})
