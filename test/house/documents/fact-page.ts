/** docs/facts.md: the fact catalogue written out, for those who write rules and those who audit them. */

import { FACT_NAMES, FACTS, type FactType } from '#engine'

const GUARDS = {
  answers: 'comes from the answers; nothing outside can change it',
  'unique-index': 'a unique index speaks at commit; the decision is then made again',
  tolerance: 'may be as old as stated; a change in that window is accepted',
} as const

export function factPage(): string {
  const rows = FACT_NAMES.map((name) => {
    const { type, meaning, source, nullable, maxAgeHours, guardedBy } = FACTS[name]
    return `| \`${name}\` | ${typeText(type)}${nullable ? ', or null' : ''} | ${meaning.zh}<br>${meaning.en} | ${source} | ${maxAgeHours === null ? '' : `${String(maxAgeHours)} h`} | ${guardedBy} |`
  })
  return `# Facts

Written from \`engine/facts/catalogue.ts\`. A rule may test these and nothing else. \`null\` means the question does not arise; a fact nobody could
establish is *unknown*, a value of its own, and no rule that reads it fires. No fact is about ethnicity, politics, education, gender,
household origin or health, and a test keeps it so.

| fact | type | meaning | source | greatest age | guard |
|---|---|---|---|---|---|
${rows.join('\n')}

Guards: ${Object.entries(GUARDS)
    .map(([guard, meaning]) => `*${guard}*: ${meaning}`)
    .join('; ')}.
`
}

function typeText(type: FactType): string {
  return type.kind === 'text' && type.values !== undefined ? type.values.map((value) => `\`${value}\``).join(' ') : type.kind
}
