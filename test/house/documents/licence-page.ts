/** Writes docs/third-party-licences.md from the lock file: every package that runs in the office, and under which licence. */

export type Lock = {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly license?: string; readonly dev?: boolean }>>
}

export type ThirdParty = { readonly name: string; readonly version: string; readonly licence: string }

/** Packages that carry fonts, and the fonts; a font has a licence of its own beside that of its package. */
export const FONTS = [
  { package: '@expo-google-fonts/noto-serif-sc', font: 'Noto Serif SC', use: 'licences and letters on paper', licence: 'OFL-1.1' },
  { package: '@fontsource/noto-sans-sc', font: 'Noto Sans SC', use: 'the kiosk and staff windows', licence: 'OFL-1.1' },
] as const

/** Packages whose licence stands in their LICENSE file but not in their manifest. */
const STATED_ELSEWHERE: Readonly<Record<string, string>> = { 'png-js': 'MIT' }

/** The packages that are installed to run the office, tools of the tests left out; each version once, by name. */
export function thirdParties(lock: Lock): readonly ThirdParty[] {
  const running = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true)
  const all = running.map(([path, { version = '', license }]) => thirdParty(nameOf(path), version, license))
  const once = new Map(all.map((one) => [`${one.name}@${one.version}`, one]))
  return [...once].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

/** The whole page. */
export function licencePage(lock: Lock): string {
  const parties = thirdParties(lock)
  const fonts = FONTS.map(({ font, licence, use, package: bundle }) => `| ${font} | ${licence} | ${use} | \`${bundle}\` |`)
  const rows = parties.map(({ name, version, licence }) => `| \`${name}\` | ${version} | ${licence} |`)
  return `${HEAD}\n## Fonts\n\n| font | licence | used for | comes with |\n| --- | --- | --- | --- |\n${fonts.join('\n')}\n
## Packages\n\n${summary(parties)}\n\n| package | version | licence |\n| --- | --- | --- |\n${rows.join('\n')}\n`
}

const HEAD = `# Third-party licences

Miaopi itself is under Apache-2.0 (see \`LICENSE\`). What follows is everything else that runs in the office, with the
licence its maker gives for it; the full texts lie in each package's folder under \`node_modules/\` after installation.

Written from \`package-lock.json\` by \`node --import tsx test/house/write-documents.ts\`; a test compares the two.
`

function thirdParty(name: string, version: string, licence: string | undefined): ThirdParty {
  return { name, version, licence: licence ?? STATED_ELSEWHERE[name] ?? 'not stated' }
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
}

function summary(parties: readonly ThirdParty[]): string {
  const counts = new Map<string, number>()
  for (const { licence } of parties) counts.set(licence, (counts.get(licence) ?? 0) + 1)
  const sorted = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  return `${parties.length} packages: ${sorted.map(([licence, count]) => `${licence} ${count}`).join(', ')}.`
}
