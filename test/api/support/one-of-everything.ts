/** An office in which everything exists once: a licence with its papers, a returned application, open cases, a draft; and a good request for every route. */

import { contract, type Input, type Outcome, type Output, type Route, type RouteName } from '#contract'
import { answersOf, callAs, read, submit } from '../../support/an-applicant.ts'
import type { TestOffice } from '../../support/an-office.ts'
import { aDraft, aProposal, theActiveOne } from './a-proposal.ts'
import { anAbleClerk, caseOf, firstPassword, SECOND_PASSWORD } from './a-clerk.ts'

export type Scene = {
  readonly office: TestOffice
  readonly clerk: string
  /** Cookie of a policy officer. */
  readonly policy: string
  readonly approved: Outcome
  readonly draftCode: string
}

export async function oneOfEverything(office: TestOffice): Promise<Scene> {
  const clerk = await anAbleClerk(office, 'clerk')
  const policy = await anAbleClerk(office, 'policy')
  const submitted = await submit(office, await answersOf(office, 'noodle-shop'))
  await office.processJobs()
  const approved = await read(office, submitted.receiptCode)
  const draft = (await callAs(office, contract.saveDraft, { form: 'individual-establish', formVersion: 1, answers: { organisation: 'individual' }, page: 'who' })) as { readonly code: string }
  return { office, clerk, policy, approved, draftCode: draft.code }
}

/** A good request; whatever it uses up, it makes first. */
export type Good = (scene: Scene) => Promise<Readonly<Record<string, unknown>>> | Readonly<Record<string, unknown>>

type Goods = { readonly [Name in RouteName]: (scene: Scene) => Promise<Input<(typeof contract)[Name]>> | Input<(typeof contract)[Name]> }

const MATTER = 'individual-establish'

export const GOOD = {
  readOffice: () => ({}),
  readRuleSet: () => ({ matter: MATTER }),
  submitApplication: async ({ office }) => ({ form: MATTER, formVersion: 1, answers: await answersOf(office, 'nameless') }),
  resubmitApplication: async ({ office }) => ({ receiptCode: (await submit(office, await answersOf(office, 'card-expired'))).receiptCode, answers: await answersOf(office, 'card-expired') }),
  readApplication: ({ approved }) => ({ receiptCode: approved.receiptCode }),
  readAnswers: async ({ office, approved }) => ({ receiptCode: approved.receiptCode, last4: (await answersOf(office, 'noodle-shop')).operator.idNo.slice(-4) }),
  askForPerson: async ({ office }) => ({ receiptCode: (await submit(office, await answersOf(office, 'hazardous-goods'))).receiptCode }),
  withdrawApplication: async ({ office }) => {
    const answers = await answersOf(office, 'fifteen')
    return { receiptCode: (await submit(office, answers)).receiptCode, last4: answers.operator.idNo.slice(-4) }
  },
  saveDraft: ({ draftCode }) => ({ code: draftCode, form: MATTER, formVersion: 1, answers: {}, page: 'where' }),
  openDraft: ({ draftCode }) => ({ code: draftCode }),
  listNameParts: () => ({ matter: MATTER, county: '340104', mainItem: 'S201' }),
  judgeName: async ({ office }) => ({ matter: MATTER, county: '340104', mainItem: 'S201', division: '合肥市蜀山区', tradeName: '老灶台', trade: '小吃', form: '店', riskAccepted: false, ...(await holderOf(office, 'noodle-shop')) }),
  reserveName: async ({ office }) => ({ ...wish('松风'), ...(await holderOf(office, 'noodle-shop')) }),
  listMyNames: ({ office }) => holderOf(office, 'noodle-shop'),
  extendName: async (scene) => ({ id: await aReservedName(scene, '听泉'), ...(await holderOf(scene.office, 'seventeen')) }),
  releaseName: async (scene) => ({ id: await aReservedName(scene, '观澜'), ...(await holderOf(scene.office, 'seventeen')) }),
  transferName: async (scene) => {
    const to = await holderOf(scene.office, 'fifteen')
    return { id: await aReservedName(scene, `望${handedOver.shift() ?? '岳'}`), ...(await holderOf(scene.office, 'seventeen')), toIdNo: to.idNo, toRealNameToken: to.realNameToken }
  },
  compareCaseName: async (scene) => ({ id: (await aCaseOverNames(scene)).id }),
  decideNamePair: async (scene) => {
    const { id } = await aCaseOverNames(scene)
    await callAs(scene.office, contract.holdCase, { id }, { cookie: scene.clerk })
    const { names } = (await callAs(scene.office, contract.compareCaseName, { id }, { cookie: scene.clerk })) as Output<typeof contract.compareCaseName>
    return { id, nameId: names[0]!.id, verdict: 'may', reason: '两家相距甚远，不致混淆' }
  },
  listNames: () => ({ name: '老灶台' }),
  listNameReleases: () => ({ name: '老灶台' }),
  releaseReservation: async (scene) => {
    const id = await aReservedName(scene, '拾穗', 'noodle-shop')
    const { names } = (await callAs(scene.office, contract.listNames, { name: '拾穗' }, { cookie: scene.clerk })) as Output<typeof contract.listNames>
    return { id, seen: names[0]!.seen ?? '', reason: '本人持证件到窗口申请', idNo: (await holderOf(scene.office, 'noodle-shop')).idNo }
  },
  readLists: () => ({ matter: MATTER }),
  listAddressSteps: () => ({ county: '340104' }),
  checkRealName: async ({ office }) => {
    const { operator } = await answersOf(office, 'noodle-shop')
    return { idType: operator.idType, idNo: operator.idNo, name: operator.name, method: 'face' }
  },
  listPretendCards: () => ({}),
  listMyLicences: async ({ office }) => {
    const { operator } = await answersOf(office, 'noodle-shop')
    return { idNo: operator.idNo, idType: operator.idType, realNameToken: operator.realNameToken ?? '' }
  },
  claimPrintOrder: ({ approved }) => ({ id: approved.printOrders[0]!.id }),
  reportPrint: async ({ office, approved }) => {
    const { id } = approved.printOrders[1]!
    await callAs(office, contract.claimPrintOrder, { id })
    return { id, state: 'sending' }
  },
  verifyLicence: ({ approved }) => ({ number: approved.licence!.number }),
  readDocument: ({ approved }) => ({ id: approved.documents[0]!.url!.replace('/api/documents/', '') }),
  signIn: ({ office }) => ({ login: 'clerk2', password: firstPassword(office, 'clerk2') }),
  signOut: () => ({}),
  changePassword: () => ({ current: SECOND_PASSWORD, next: SECOND_PASSWORD.toUpperCase() }),
  readSession: () => ({}),
  listCases: () => ({ status: 'open' }),
  readCase: async (scene) => ({ id: await aCase(scene, 'seventeen') }),
  holdCase: async (scene) => ({ id: await aCase(scene, 'population-times-out') }),
  releaseCase: async (scene) => ({ id: await aHeldCase(scene) }),
  extendCase: async (scene) => ({ id: await aHeldCase(scene), reason: '等待住所核实' }),
  revealAnswers: async (scene) => ({ id: await aHeldCase(scene), reason: '电话核实本人' }),
  reviewCase: async (scene) => ({ id: await aHeldCase(scene), verdict: 'correct', reason: '请补交材料', basis: [], points: [{ pointer: '/operator/occupation', text: '请如实填写职业' }] }),
  listRuleSets: () => ({ matter: MATTER }),
  openRuleSet: async ({ office }) => ({ digest: await theActiveOne(office) }),
  proposeRuleSet: () => aProposal(),
  tryRuleSet: async ({ office }) => ({ digest: await aDraft(office) }),
  tryRuleChange: () => ({ matter: MATTER, changes: [], listed: 10 }),
  approveRuleSet: anApproval,
  withdrawRuleSetApproval: async (scene) => {
    const input = await anApproval(scene)
    await callAs(scene.office, contract.approveRuleSet, input, { cookie: scene.policy })
    return { digest: input.digest, reason: '另有新的考虑' }
  },
  rollBackRuleSet: async ({ office }) => {
    const [before, next] = [await theActiveOne(office), await aDraft(office)]
    await office.ctx.store.transact((tx) => tx.activateRuleSet(next, 'staff_other', office.ctx.now()))
    return { digest: before, reason: '新规则有误' }
  },
} as const satisfies Goods

async function anApproval({ office, policy }: Scene): Promise<Input<typeof contract.approveRuleSet>> {
  const digest = await aDraft(office)
  const tried = (await callAs(office, contract.tryRuleSet, { digest }, { cookie: policy })) as { readonly id: string }
  return { digest, trial: tried.id, inForceOn: '2027-01-01' }
}

async function aCase({ office }: Scene, story: string): Promise<string> {
  return caseOf(office, (await submit(office, await answersOf(office, story))).applicationId)
}

/** A name that was handed over is the other's, so the next needs another. */
const handedOver = [...'岳峰岭岗峦']

function wish(tradeName: string) {
  return { matter: MATTER, county: '340104', items: ['S201'], division: '合肥市蜀山区', tradeName, trade: '小吃', form: '店', riskAccepted: true }
}

async function holderOf(office: TestOffice, story: string) {
  const { operator } = await answersOf(office, story)
  return { idNo: operator.idNo, realNameToken: operator.realNameToken ?? '' }
}

async function aReservedName({ office }: Scene, tradeName: string, story = 'seventeen'): Promise<string> {
  const reserved = (await callAs(office, contract.reserveName, { ...wish(tradeName), ...(await holderOf(office, story)) })) as { readonly id: string }
  return reserved.id
}

/** 老早台 sounds like 老灶台, which is set aside for somebody. */
async function aCaseOverNames({ office }: Scene) {
  const answers = await answersOf(office, 'noodle-shop', (kept) => ({ ...kept, name: { given: true, division: '合肥市蜀山区', tradeName: '老早台', trade: '小吃', form: '店', riskAccepted: true } }))
  return { id: await caseOf(office, (await submit(office, answers, { wantsPerson: true })).applicationId) }
}

async function aHeldCase(scene: Scene): Promise<string> {
  const id = await aCase(scene, 'banned')
  await callAs(scene.office, contract.holdCase, { id }, { cookie: scene.clerk })
  return id
}

/** The route's path with its parts filled in by words that match no row. */
export function pathOf(route: Route): string {
  const words: Readonly<Record<string, string>> = { digest: '0'.repeat(64), receiptCode: '0'.repeat(12), matter: MATTER, number: '9'.repeat(18), id: `${prefixOf(route.path)}_${'0'.repeat(26)}` }
  return `/api${route.path.replace(/:(\w+)/g, (_, name: string) => words[name] ?? name)}`
}

function prefixOf(path: string): string {
  if (path.startsWith('/documents')) return 'doc'
  if (path.startsWith('/names')) return 'name'
  return path.startsWith('/print-orders') ? 'po' : 'case'
}
