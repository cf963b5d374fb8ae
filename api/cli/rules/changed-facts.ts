/** Facts of a witness as a person reads them: only where they differ from the ordinary application of the examples. */

import { FACT_NAMES, FACTS, type Facts } from '#engine'

/** One line for each, such as `operator.age: 17（申请当日已满的周岁数）`; one line that says so where nothing differs. */
export function changedFacts(facts: Facts, base: Readonly<Record<string, unknown>>): readonly string[] {
  const changed = FACT_NAMES.filter((name) => JSON.stringify(facts[name]) !== JSON.stringify(base[name]))
  if (changed.length === 0) return ['the ordinary application of the examples, as it is']
  return changed.map((name) => `${name}: ${JSON.stringify(facts[name])}（${FACTS[name].meaning.zh}）`)
}
