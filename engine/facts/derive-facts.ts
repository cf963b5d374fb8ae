/** Answers + lookups + now → facts: one value for every name of the catalogue, in catalogue order, and nothing else. */

import { FACT_NAMES, type FactName, type Facts } from './catalogue.ts'
import { capitalYuan } from '../capital.ts'
import { placeText } from '../licence-face.ts'
import { scopeText } from '../scope-text.ts'
import type { Circumstances } from './circumstances.ts'
import { judgeWishedName, nameFacts } from './name-facts.ts'
import { personFacts } from './person-facts.ts'
import { premisesFacts } from './premises-facts.ts'
import { isOnlineOnly, scopeFacts } from './scope-facts.ts'
import { familyFacts, signatureFacts } from './signature-facts.ts'
import { sourceFacts } from './source-facts.ts'
import type { FactValue } from './fact.ts'

/** Pure: the same circumstances give the same facts, byte for byte. Key order is the catalogue's, whatever was derived first. */
export function deriveFacts(circumstances: Circumstances): Facts {
  const judgement = judgeWishedName(circumstances)
  return inCatalogueOrder({
    ...personFacts(circumstances),
    ...premisesFacts(circumstances),
    ...scopeFacts(circumstances, judgement?.financialWords ?? []),
    ...nameFacts(circumstances, judgement),
    ...familyFacts(circumstances),
    ...signatureFacts(circumstances),
    ...sourceFacts(circumstances),
    'capital.yuan': capitalFact(circumstances.answers.capitalWan),
    'paper.undrawable': undrawable(circumstances),
  })
}

function inCatalogueOrder(facts: Facts): Facts {
  const ordered: Partial<Record<FactName, FactValue>> = {}
  for (const name of FACT_NAMES) ordered[name] = facts[name]
  return { ...ordered, ...facts }
}

/** The form lets only decimal text through; what still cannot be read counts as negative, so that a rule asks for correction. */
function capitalFact(text: string | undefined): number | null {
  if (text === undefined) return null
  const amount = capitalYuan(text)
  return amount.ok ? amount.yuan : -1
}

/** Characters of operator, place and scope that the licence would print as a blank; those of the name are judged by the name rules. */
function undrawable({ answers, scope, lookups: { addressLibrary }, drawable }: Circumstances): readonly string[] {
  const door = addressLibrary.state === 'answered' ? addressLibrary.value.premises : null
  const { operator, premises } = answers
  const texts = [operator.name, placeText(premises, door) ?? '', scopeText(answers.scope.items, scope, isOnlineOnly(premises.useType))]
  return [...new Set(texts.flatMap((text) => [...text]).filter((character) => !drawable(character)))].sort()
}
