/** The only file that reads the environment: one table of settings, read once, checked whole, frozen. */

type Setting = {
  readonly type: 'text' | 'integer' | 'flag' | 'secret'
  readonly default: string
  readonly meaning: string
}

/** `.env.example` is this table written out; a test keeps the two equal. */
export const CONFIG = {
  HOST: { type: 'text', default: '127.0.0.1', meaning: 'Address to listen on. The demonstration refuses anything but loopback.' },
  PORT: { type: 'integer', default: '8600', meaning: 'Port to listen on; 0 takes a free one.' },
  MIAOPI_DATA: { type: 'text', default: 'data', meaning: 'Folder for the SQLite file and the office key.' },
  DATABASE_URL: { type: 'text', default: '', meaning: 'postgres://… for many machines; empty means SQLite under MIAOPI_DATA.' },
  REDIS_URL: { type: 'text', default: '', meaning: 'redis://… when worker processes take the jobs; empty means this process runs them.' },
  MIAOPI_KEY: { type: 'secret', default: '', meaning: 'Key that seals personal data, 64 hexadecimal digits; empty means the file office.key under MIAOPI_DATA, made on first run.' },
  MIAOPI_DEMONSTRATION: { type: 'flag', default: 'yes', meaning: 'yes: the invented city with simulators, specimen papers, loopback only. no: refuses to start until real sources are connected.' },
  MIAOPI_SERVED: { type: 'text', default: 'all', meaning: 'Registries this office acts for: all, or six-digit codes separated by commas.' },
  MIAOPI_PUBLIC_URL: { type: 'text', default: '', meaning: 'Address printed in QR codes; empty means the address listened on.' },
  MIAOPI_PATIENCE_MS: { type: 'integer', default: '2000', meaning: 'Milliseconds a source may take before it counts as silent.' },
  LOG_LEVEL: { type: 'text', default: 'warn', meaning: 'fatal, error, warn, info, debug or silent.' },
} as const satisfies Record<string, Setting>

export type Config = {
  readonly host: string
  readonly port: number
  readonly dataFolder: string
  readonly databaseUrl: string
  readonly redisUrl: string
  readonly key: string
  readonly demonstration: boolean
  readonly served: 'all' | readonly string[]
  readonly publicUrl: string
  readonly patienceMs: number
  readonly logLevel: string
}

/** Thrown with every fault at once; the message is for the operator's eyes and never shows a secret's value. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const faults: string[] = []
  const text = (name: keyof typeof CONFIG): string => environment[name] ?? CONFIG[name].default
  const integer = (name: keyof typeof CONFIG, most: number): number => {
    const value = Number(text(name))
    if (!Number.isInteger(value) || value < 0 || value > most) faults.push(`${name} must be a whole number from 0 to ${String(most)}`)
    return value
  }
  const config: Config = {
    host: text('HOST'),
    port: integer('PORT', 65_535),
    dataFolder: text('MIAOPI_DATA'),
    databaseUrl: text('DATABASE_URL'),
    redisUrl: text('REDIS_URL'),
    key: text('MIAOPI_KEY'),
    demonstration: text('MIAOPI_DEMONSTRATION') === 'yes',
    served: servedOf(text('MIAOPI_SERVED')),
    publicUrl: text('MIAOPI_PUBLIC_URL'),
    patienceMs: integer('MIAOPI_PATIENCE_MS', 60_000),
    logLevel: text('LOG_LEVEL'),
  }
  faults.push(...faultsOf(config, text('MIAOPI_DEMONSTRATION')))
  if (faults.length > 0) throw new ConfigError(`The settings have faults: ${faults.join('; ')}.`)
  return Object.freeze(config)
}

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '::1'])
const LEVELS: ReadonlySet<string> = new Set(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])

function faultsOf(config: Config, demonstration: string): readonly string[] {
  const checks: readonly (readonly [boolean, string])[] = [
    [demonstration === 'yes' || demonstration === 'no', 'MIAOPI_DEMONSTRATION must be yes or no'],
    [!config.demonstration || LOOPBACK.has(config.host), 'the demonstration listens on loopback only: set HOST=127.0.0.1'],
    [config.databaseUrl === '' || /^postgres(ql)?:\/\//.test(config.databaseUrl), 'DATABASE_URL must begin with postgres://'],
    [config.redisUrl === '' || /^rediss?:\/\//.test(config.redisUrl), 'REDIS_URL must begin with redis://'],
    [config.redisUrl === '' || config.databaseUrl !== '', 'REDIS_URL needs DATABASE_URL: with SQLite one process runs everything'],
    [config.redisUrl === '' || config.publicUrl !== '', 'REDIS_URL needs MIAOPI_PUBLIC_URL: office and workers must print the same address in QR codes'],
    [config.publicUrl === '' || /^https?:\/\/\S*[^/\s]$/.test(config.publicUrl), 'MIAOPI_PUBLIC_URL must begin with http:// or https:// and end without a slash'],
    [config.key === '' || /^[0-9a-f]{64}$/i.test(config.key), 'MIAOPI_KEY must be 64 hexadecimal digits'],
    [LEVELS.has(config.logLevel), `LOG_LEVEL must be one of ${[...LEVELS].join(', ')}`],
    [config.served === 'all' || config.served.every((code) => /^\d{6}$/.test(code)), 'MIAOPI_SERVED must be all, or six-digit codes separated by commas'],
  ]
  return checks.filter(([holds]) => !holds).map(([, fault]) => fault)
}

function servedOf(text: string): Config['served'] {
  return text === 'all' ? 'all' : text.split(',').map((code) => code.trim())
}
