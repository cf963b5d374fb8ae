/** PostgreSQL's schema as text, drawn from its own catalogue, so that it is the same whatever client programs are installed. */
import { sql, type Kysely } from 'kysely'
import type { Tables } from '../tables.ts'

export async function describePostgres(db: Kysely<Tables>): Promise<string> {
  const { rows } = await sql<{ line: string }>`
    select line from (
      select c.relname as home, 0 as part, '' as name,
        'create table ' || c.relname || E' (\n' || string_agg('  ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod)
          || case when a.attnotnull then ' not null' else '' end
          || case when a.attidentity <> '' then ' generated always as identity' else '' end
          || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), ''), E',\n' order by a.attnum) || E'\n)' as line
      from pg_class c
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
      group by c.relname
      union all
      select c.relname, 1, k.conname, 'alter table ' || c.relname || ' add constraint ' || k.conname || ' ' || pg_get_constraintdef(k.oid)
      from pg_constraint k join pg_class c on c.oid = k.conrelid
      where c.relnamespace = 'public'::regnamespace and k.contype <> 'n'
      union all
      select i.tablename, 2, i.indexname, i.indexdef
      from pg_indexes i
      where i.schemaname = 'public' and not exists (select 1 from pg_constraint k where k.conname = i.indexname and k.contype in ('p', 'u'))
      union all
      select c.relname, 3, t.tgname, pg_get_triggerdef(t.oid) || E';\n' || pg_get_functiondef(t.tgfoid)
      from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where not t.tgisinternal and c.relnamespace = 'public'::regnamespace
    ) parts order by home collate "C", part, name collate "C"`.execute(db)
  return rows.map((row) => `${row.line.trimEnd()};\n`).join('\n')
}
