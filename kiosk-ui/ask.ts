/** How the kiosk asks the office: any route of the contract, one way for all. */

import type { CallOptions, Input, Output, Route } from '#contract'

/** Calls a route of the office; throws ProblemError. */
export type Ask = <R extends Route>(route: R, input: Input<R>, options?: CallOptions) => Promise<Output<R>>
