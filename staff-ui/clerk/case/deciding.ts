/** What the parts of the third column share: the case with its form and told answers, its writes, and what came of a decision. */

import type { contract, Output } from '#contract'
import type { Form } from '#forms'
import type { OpenedCase } from '../../desk.ts'
import type { Ending } from '../draft.ts'
import type { ToldStep } from './tell-answers.ts'
import type { CaseWrites } from './use-case.ts'

export type Deciding = { readonly opened: OpenedCase; readonly form: Form; readonly told: readonly ToldStep[]; readonly writes: CaseWrites }

export type Reviewed = Output<typeof contract.reviewCase> & { readonly ending: Ending }
