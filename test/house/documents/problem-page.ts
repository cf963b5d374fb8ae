/** Writes docs/errors.md from the table of problems, so that the page cannot lag behind the code. */

export type Problems = Readonly<Record<string, { readonly status: number; readonly title: { readonly zh: string; readonly en: string } }>>

/** The whole page; problems in the order of status, then code. */
export function problemPage(problems: Problems): string {
  const sorted = Object.entries(problems).sort(([a, { status: x }], [b, { status: y }]) => x - y || (a < b ? -1 : 1))
  const rows = sorted.map(([code, { status, title }]) => `| \`${code}\` | ${status} | ${title.zh} | ${title.en} |`)
  return `${HEAD}${rows.join('\n')}\n`
}

const HEAD = `# Problems

What the office may answer when it cannot do what was asked. A decision is never on this list: that an application is
refused, or must be corrected, is an outcome and comes with status 200.

Every problem is sent as \`application/problem+json\` with its \`code\`, its \`status\`, its title in both languages
and, where single fields are at fault, a list of faults by JSON pointer. Programs should look at the code: titles may
be worded better in a later version, codes stay.

This page is written from \`api/errors.ts\` by \`node --import tsx test/house/write-documents.ts\`; a test compares the two.

| code | status | 中文 | English |
| --- | --- | --- | --- |
`
