/** Many rows at once without exceeding what one statement may carry. */

/** SQLite binds at most 32,766 values, PostgreSQL 65,535; our widest seeded row has 15 columns. */
const ROWS_PER_STATEMENT = 500

export async function inChunks<T>(rows: readonly T[], insert: (some: readonly T[]) => Promise<void>): Promise<void> {
  for (let from = 0; from < rows.length; from += ROWS_PER_STATEMENT) {
    await insert(rows.slice(from, from + ROWS_PER_STATEMENT))
  }
}
