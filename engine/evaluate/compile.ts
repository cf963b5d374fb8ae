/** The compiler's face: rule JSON made ready to decide in about a microsecond, and what the records it leaves say. */

export { compileRules, type Compiled, type CompiledRule, type CompileOptions, type NotCompiled } from './compile/compile-rules.ts'
export { EvaluationFault, type CompileFault, type CompileFaultCode } from './compile/fault.ts'
export type { FactForm, FactInput } from './compile/form.ts'
export { openCompiled, type OpenCompiled } from './compile/open-compiled.ts'
export type { Decoration, OperatorTest } from './compile/operator.ts'
export { firedIn, leafState, type LeafState, type RecordOf } from './compile/record.ts'
export type { ResultTree, RuleResultOf } from './compile/result.ts'
export type { Results } from './compile/results.ts'
