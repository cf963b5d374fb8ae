/** The worked decisions as files: which answers meet which world, and what must come out, in the order of the rules. */

import type { Verdict } from '#engine'

export type WorkedDecision = { readonly answers: string; readonly world: string; readonly verdict: Verdict; readonly rules: readonly string[] }

export const WORKED_DECISIONS: readonly WorkedDecision[] = [
  worked('W1', 'approve', 'R-SC-05'),
  worked('W2', 'correct', 'R-ID-02', 'R-SC-05'),
  worked('W3', 'correct', 'R-NM-03', 'R-NM-10', 'R-SC-05', 'R-AD-04.correct'),
  worked('W4', 'review', 'R-AG-02', 'R-SC-05'),
  worked('W5', 'refuse', 'R-AG-01', 'R-SC-05'),
  worked('W6', 'refuse', 'R-QU-01', 'R-SC-05'),
  worked('W7', 'approve', 'R-SC-05'),
  { ...worked('W7', 'route', 'R-SC-05', 'R-AD-01'), world: 'W7-shushan-only' },
  worked('W8', 'approve', 'R-SC-05'),
  worked('W9', 'approve', 'R-QU-04'),
  worked('W11', 'approve', 'R-SC-05'),
  worked('W12', 'review', 'R-SC-05', 'R-EX-01.review'),
  worked('W13', 'correct', 'R-SC-05', 'R-AD-06.correct-home'),
  worked('W14', 'approve'),
  worked('W15', 'correct', 'R-SC-02'),
  worked('W16', 'correct', 'R-SC-05', 'R-FM-01'),
  worked('W17', 'review', 'R-SC-05', 'R-SG-02.review', 'R-RK-02'),
  worked('W18', 'approve', 'R-NM-11.note', 'R-SC-05'),
]

function worked(name: string, verdict: Verdict, ...rules: readonly string[]): WorkedDecision {
  return { answers: name, world: name, verdict, rules }
}
