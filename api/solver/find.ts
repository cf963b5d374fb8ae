/** Ways to find facts for a sentence that join splitting into cases and a solver. */

import { seek, type Find } from '#engine'

/** Splits into cases, and asks the solver only what that leaves undecided. */
export function casesThenSolver(solver: { readonly find: Find }): Find {
  return async (sentence, ground) => {
    const sought = seek(sentence, ground)
    return sought.kind === 'undecided' ? solver.find(sentence, ground) : sought
  }
}

/** Splitting into cases alone. */
export function casesOnly(...[sentence, ground]: Parameters<Find>): ReturnType<Find> {
  return Promise.resolve(seek(sentence, ground))
}
