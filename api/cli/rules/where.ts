/** A condition as it is typed on the command line: `operator.age<18,premises.useType=LEASE`; commas join what must all hold. */

import { checkConditions, FACTS, isFactName, type Condition, type FactAbout, type Test } from '#engine'
import { Fault, UsageFault } from '../fault.ts'

/** @throws UsageFault for what cannot be read, Fault for a condition that makes no sense */
export function testFrom(text: string): Test {
  const test: Test = { all: text.split(',').map((part) => leafFrom(part.trim())) }
  // Null may well be asked about, though a rule may not rest on it.
  const faults = checkConditions(test, '--where').filter(({ code }) => code !== 'null-may-fire')
  if (faults.length > 0) throw new Fault(faults.map(({ text: said }) => `--where: ${said.zh} ${said.en}`).join('\n'))
  return test
}

/** Longer signs first, so that `<=` is not read as `<`. */
const SIGNS = [
  ['<=', 'lessThanInclusive'],
  ['>=', 'greaterThanInclusive'],
  ['!=', 'notEqual'],
  ['<', 'lessThan'],
  ['>', 'greaterThan'],
  ['=', 'equal'],
  [' has ', 'contains'],
  [' lacks ', 'doesNotContain'],
] as const

function leafFrom(part: string): Condition {
  const emptiness = /^(?<fact>\S+) is (?<no>not )?empty$/.exec(part)?.groups
  if (emptiness !== undefined) return { fact: emptiness['fact'] ?? '', operator: 'isEmpty', value: emptiness['no'] === undefined }
  const found = SIGNS.map(([sign, operator]) => ({ sign, operator, at: part.indexOf(sign) })).find(({ at }) => at > 0)
  if (found === undefined) throw new UsageFault(`“${part}” is no condition: write a fact, a sign and a value, such as operator.age<18 or scope.permitItems is empty.`)
  const fact = part.slice(0, found.at).trim()
  return { fact, operator: found.operator, value: valueFrom(part.slice(found.at + found.sign.length).trim(), fact) }
}

/** As the fact's kind has it; what does not fit stays text, and the check says so. */
function valueFrom(text: string, fact: string): Condition['value'] {
  if (text === 'null') return null
  const about: FactAbout | undefined = isFactName(fact) ? FACTS[fact] : undefined
  const kind = about?.type.kind
  if (kind === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
  const isNumber = (kind === 'integer' || kind === 'number') && text !== '' && Number.isFinite(Number(text))
  return isNumber ? Number(text) : text
}
