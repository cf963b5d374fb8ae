/** One step of the schema, the same on both databases but for their few words. */
import type { Dialect } from '../dialect/dialect.ts'

export type Migration = {
  /** Begins with its number; steps are taken in the order of the list in `migrate.ts`. */
  readonly name: string
  /** In order; all or none take effect. */
  readonly statements: (dialect: Dialect) => readonly string[]
}
