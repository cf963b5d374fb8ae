/** An article as it is cited: 《document》article. */

import type { Basis } from '../desk.ts'

export function basisText({ document, article }: Basis): string {
  return `《${document}》${article}`
}

export function sameBasis(one: Basis, other: Basis): boolean {
  return one.document === other.document && one.article === other.article
}

/** Each article once, in order of appearance. */
export function distinct(all: readonly Basis[]): readonly Basis[] {
  return all.filter((basis, at) => all.findIndex((other) => sameBasis(basis, other)) === at)
}
