/** Conditions that several refusals of the schema are made of. */
import type { Refusal } from '../dialect/dialect.ts'

/** Columns that keep their first value. */
export function frozen(...columns: readonly string[]): string {
  return columns.map((column) => `new.${column} is distinct from old.${column}`).join(' or ')
}

export function never(name: string, table: string, on: Refusal['on'], because: string): Refusal {
  return { name, table, on, because, when: 'true' }
}
