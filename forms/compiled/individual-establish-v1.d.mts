/** Type of the validator compiled from the schema of individual-establish v1. */

import type { CompiledValidator } from '../form.ts'

export const validate: CompiledValidator
