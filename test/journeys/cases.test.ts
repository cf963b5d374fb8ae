/** Every case of the demonstration, from answers over HTTP to its ending: the worked decisions and each special person. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Answers } from '#engine'
import { CASES, HOME_KIOSK, AGENT_DEVICE } from '../../api/demonstration/index.ts'
import { answersOf, submit } from '../support/an-applicant.ts'
import { anOffice, closePaper, type TestOffice } from '../support/an-office.ts'

let office: TestOffice

beforeAll(async () => {
  office = await anOffice()
})

afterAll(async () => {
  await office.close()
  await closePaper()
})

/** What the applicant meets: a refusal the rules propose is a review until a person confirms it. */
const MET = { approve: 'approve', review: 'review', correct: 'correct', refuse: 'review', route: 'route' } as const

/** In W16 one member of the family did not sign. */
function withoutLastSignature(answers: Answers): Answers {
  return { ...answers, signatures: answers.signatures.slice(0, -1) }
}

describe('case of the demonstration', () => {
  it.each(CASES.map((each) => [each.id, each] as const))('%s · submitted · ends as its story says', async (_, story) => {
    const answers = story.worked?.includes('W16') === true ? withoutLastSignature(await answersOf(office, story)) : await answersOf(office, story)
    const outcome = await submit(office, answers, { kioskId: story.choices?.kiosk ?? HOME_KIOSK, ...(story.worked?.includes('W17') === true ? { deviceId: AGENT_DEVICE } : {}) })
    const decision = (await office.ctx.store.listDecisions(outcome.applicationId)).at(-1)
    const record = decision?.record as { readonly verdict: string; readonly findings: readonly { readonly rule: string }[] }
    const rules = [...new Set(record.findings.map((finding) => finding.rule))]
    expect({ verdict: record.verdict, met: outcome.verdict, rules: rules.filter((rule) => rule !== 'R-SC-05').sort() }).toEqual({
      verdict: story.expected.ending,
      met: MET[story.expected.ending],
      rules: story.expected.rules.filter((rule) => rule !== 'R-SC-05').toSorted(),
    })
  })
})
