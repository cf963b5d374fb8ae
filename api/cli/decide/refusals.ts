/** Faults of a form or a world, told the way the office's interface tells them: every one, each at its pointer, in both languages. */

import { PROBLEMS, type Fault as PointedFault, type ProblemCode } from '../../errors.ts'

export type Refusal = {
  readonly code: ProblemCode | 'world_invalid'
  readonly title: { readonly zh: string; readonly en: string }
  readonly faults: readonly PointedFault[]
}

/** The case could not be decided at all; the exit code is then 1. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.title.en)
    this.refusal = refusal
  }
}

export function formRefusal(code: ProblemCode, faults: readonly PointedFault[]): Refusal {
  return { code, title: PROBLEMS[code].title, faults }
}

export function worldRefusal(faults: readonly PointedFault[]): Refusal {
  return { code: 'world_invalid', title: { zh: '外部情况文件有误，已逐项列出', en: 'The world file has faults; each is listed.' }, faults }
}

export function refusalLines({ code, title, faults }: Refusal): readonly string[] {
  return [`${title.zh} · ${code}: ${title.en}`, ...faults.flatMap(({ pointer, code: fault, zh, en }) => [`  ${pointer === '' ? '/' : pointer} · ${fault}`, `    ${zh}`, `    ${en}`])]
}
