/** The life of a rule set over HTTP: proposed, tried, approved by a second person, in force on its day, overtaken, taken back, gone back to. */

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { contract, type Input, type Output, type Route } from '#contract'
import { keepHouse } from '../../api/jobs/keep-house.ts'
import { answersOf, callAs, sendAs, submit, type Sent } from '../support/an-applicant.ts'
import { A_SUNDAY } from '../support/an-office.ts'
import { freshDatabase } from '../support/postgres.ts'
import { needs } from '../support/programs.ts'
import { MATTER, type Loose } from '../rules/shipped.ts'
import { aDraft, aProposal, theActiveOne } from './support/a-proposal.ts'
import { anAbleClerk, type Login } from './support/a-clerk.ts'
import { openFrontDoor, type FrontDoor } from './support/front-door.ts'

type View = Output<typeof contract.approveRuleSet>

const MONDAY = '2026-11-22T16:00:01.000Z'
const cookies = new Map<Login, string>()
let door: FrontDoor

async function open(databaseUrl?: string): Promise<void> {
  door = await openFrontDoor(databaseUrl === undefined ? {} : { databaseUrl })
  for (const login of ['policy', 'policy2', 'clerk', 'auditor'] as const) cookies.set(login, await anAbleClerk(door.office, login))
}

function tell<R extends Route>(route: R, input: Input<R>, login: Login = 'policy'): Promise<Sent> {
  return sendAs(door.office, route, input, { cookie: cookies.get(login) ?? '' })
}

async function ask<R extends Route>(route: R, input: Input<R>, login: Login = 'policy'): Promise<Output<R>> {
  return (await callAs(door.office, route, input, { cookie: cookies.get(login) ?? '' }))
}

function codeOf({ status, body }: Sent): string {
  return status === 200 ? '200' : `${String(status)} ${(body as { readonly code: string }).code}`
}

/** A draft by another officer, tried by `policy`. */
async function aTried(): Promise<{ readonly digest: string; readonly trial: string }> {
  const digest = await aDraft(door.office)
  const { id } = await ask<typeof contract.tryRuleSet>(contract.tryRuleSet, { digest })
  return { digest, trial: id }
}

async function anApproved(inForceOn: string): Promise<string> {
  const { digest, trial } = await aTried()
  await ask(contract.approveRuleSet, { digest, trial, inForceOn })
  return digest
}

async function viewOf(digest: string): Promise<View> {
  const { ruleSets } = await ask(contract.listRuleSets, { matter: MATTER }, 'auditor')
  const found = ruleSets.find((each) => each.digest === digest)
  if (found === undefined) throw new Error(`${digest} is not listed`)
  return found
}

const kinds = needs('postgres') === undefined ? (['sqlite'] as const) : (['sqlite', 'postgres'] as const)

describe('proposal', () => {
  beforeAll(() => open())
  afterAll(() => door.close())

  it('sound · becomes a draft under its digest, with its examples, and changes no decision', async () => {
    const before = await theActiveOne(door.office)
    const proposal = aProposal()
    const { ruleSet, doubts } = await ask(contract.proposeRuleSet, proposal)
    expect(ruleSet).toMatchObject({ state: 'draft', approver: null, scheduled: null, matter: MATTER })
    expect(doubts.every(({ zh, en }) => zh !== '' && en !== '')).toBe(true)
    const opened = await ask(contract.openRuleSet, { digest: ruleSet.digest }, 'auditor')
    expect(opened).toMatchObject({ text: { matter: MATTER, version: ruleSet.version }, examples: { matter: MATTER }, trials: [] })
    expect(await theActiveOne(door.office)).toBe(before)
    expect(codeOf(await tell(contract.proposeRuleSet, proposal, 'policy2'))).toBe('409 rule_set_known')
    const twin = aProposal((rules) => void (rules.rules[0].event.params.remedy.en += ' Please.'))
    expect(codeOf(await tell(contract.proposeRuleSet, { ...twin, ruleSet: { ...(twin.ruleSet as object), version: ruleSet.version } }))).toBe('409 version_taken')
  }, 60_000)

  it.each<readonly [string, (rules: Loose) => void, string, RegExp]>([
    ['an unknown fact', (rules) => void (rules.rules[0].conditions = { all: [{ fact: 'operator.star', operator: 'equal', value: 1 }] }), 'unknown-fact', /^\/ruleSet\/rules\/0$/],
    ['a protected trait', (rules) => void (rules.rules[3].conditions = { all: [{ fact: 'operator.gender', operator: 'equal', value: 'f' }] }), 'protected-trait', /^\/ruleSet\/rules\/3$/],
    ['no English', (rules) => void delete rules.rules[1].event.params.message.en, 'missing-key', /^\/ruleSet\/rules\/1\//],
    ['an example that it does not pass', (rules) => void (rules.rules[0].event.type = 'note'), 'wrong-verdict', /./],
  ])('with %s · is told where, in both languages, and nothing is kept', async (_, change, code, pointer) => {
    const { status, body } = await tell(contract.proposeRuleSet, aProposal(change))
    const { code: problem, faults } = body as { readonly code: string; readonly faults: readonly { readonly pointer: string; readonly code: string; readonly zh: string; readonly en: string }[] }
    expect([status, problem]).toEqual([422, 'rule_set_unsound'])
    const fault = faults.find((each) => each.code === code)
    expect(fault, JSON.stringify(faults.slice(0, 5))).toBeDefined()
    expect(fault?.pointer).toMatch(pointer)
    expect([/\p{Script=Han}/u.test(fault?.zh ?? ''), /[a-z]/.test(fault?.en ?? '')]).toEqual([true, true])
    const versions = (await ask(contract.listRuleSets, { matter: MATTER })).ruleSets.map(({ version }) => version)
    expect(versions).not.toContain((aProposal().ruleSet as { readonly version: number }).version - 1)
  }, 60_000)

  it.each<readonly [string, unknown, string]>([
    ['nothing', null, '422 rule_set_unsound'],
    ['a list', [], '422 rule_set_unsound'],
    ['a text', 'rules', '422 rule_set_unsound'],
    ['a prototype', { rules: { constructor: {} } }, '400 forbidden_key'],
  ])('that is %s · is a fault, not an accident', async (_, ruleSet, expected) => {
    expect(codeOf(await tell(contract.proposeRuleSet, { matter: MATTER, ruleSet, examples: {} }))).toBe(expected)
  }, 30_000)

  it('by a clerk or an auditor · is not theirs to make; of another matter · is not found', async () => {
    for (const login of ['clerk', 'auditor'] as const) expect(codeOf(await tell(contract.proposeRuleSet, aProposal(), login))).toBe('403 forbidden')
    expect(codeOf(await tell(contract.listRuleSets, { matter: MATTER }, 'clerk'))).toBe('403 forbidden')
    expect(codeOf(await tell(contract.proposeRuleSet, { ...aProposal(), matter: 'no-such-matter' }))).toBe('404 not_found')
  })
})

describe.each(kinds)('rule set on %s', (kind) => {
  beforeAll(async () => open(kind === 'sqlite' ? undefined : await freshDatabase()))
  beforeEach(() => {
    door.office.clock.now = A_SUNDAY
  })
  afterEach(async () => {
    door.office.clock.now = A_SUNDAY
  })
  afterAll(() => door.close())

  it('approved for tomorrow · waits, comes into force by itself on its day, and the office decides by it', async () => {
    const before = await theActiveOne(door.office)
    const digest = await anApproved('2026-11-23')
    expect(await viewOf(digest)).toMatchObject({ state: 'draft', scheduled: { inForceOn: '2026-11-23' } })
    await keepHouse(door.office.ctx)
    expect(await theActiveOne(door.office)).toBe(before)
    door.office.clock.now = MONDAY
    await Promise.all([keepHouse(door.office.ctx), keepHouse(door.office.ctx)])
    expect(await theActiveOne(door.office)).toBe(digest)
    expect(await door.office.ctx.store.findRuleSet(before)).toMatchObject({ state: 'retired' })
    const { applicationId } = await submit(door.office, await answersOf(door.office, 'nameless'))
    const [decision] = await door.office.ctx.store.listDecisions(applicationId)
    expect(decision?.record).toMatchObject({ ruleSet: { digest } })
    const told = (await door.office.ctx.store.listLedgerEntries({ after: 0, limit: 1_000 })).filter((entry) => entry.digest === digest).map((entry) => entry.kind)
    expect(told).toEqual(['rule-set.approved', 'rule-set.activated'])
  })

  it('trial · tells how many recorded decisions would change, and is kept', async () => {
    await submit(door.office, await answersOf(door.office, 'fifteen'))
    const { digest, trial } = await aTried()
    const opened = await ask(contract.openRuleSet, { digest })
    expect(opened.trials).toMatchObject([{ id: trial, base: await theActiveOne(door.office), changed: 0 }])
    expect(codeOf(await tell(contract.tryRuleSet, { digest: await theActiveOne(door.office) }))).toBe('409 already_in_force')
    expect(codeOf(await tell(contract.tryRuleSet, { digest: '0'.repeat(64) }))).toBe('404 not_found')
  })

  it('approval · without a trial of this very set, on another day than may be, or by its author · is refused', async () => {
    const [one, other] = [await aTried(), await aTried()]
    const approve = (change: Partial<Input<typeof contract.approveRuleSet>>, login?: Login) => tell(contract.approveRuleSet, { digest: one.digest, trial: one.trial, inForceOn: '2026-12-01', ...change }, login)
    expect(codeOf(await approve({ trial: other.trial }))).toBe('409 trial_needed')
    expect(codeOf(await approve({ trial: 'tri_0123456789abcdef' }))).toBe('409 trial_needed')
    expect(codeOf(await approve({ inForceOn: '2026-11-21' }))).toBe('422 day_unfit')
    expect(codeOf(await approve({ inForceOn: '2026-02-30' }))).toBe('422 day_unfit')
    expect(codeOf(await approve({}, 'clerk'))).toBe('403 forbidden')
    expect(codeOf(await approve({}))).toBe('200')
    expect(codeOf(await approve({}, 'policy2'))).toBe('409 already_approved')
    expect(codeOf(await tell(contract.withdrawRuleSetApproval, { digest: one.digest, reason: '  ' }))).toBe('422 reason_needed')
    expect(codeOf(await tell(contract.withdrawRuleSetApproval, { digest: one.digest, reason: '另有新的考虑' }, 'policy2'))).toBe('200')
    expect(codeOf(await tell(contract.withdrawRuleSetApproval, { digest: one.digest, reason: '另有新的考虑' }))).toBe('409 not_approved')
    expect(await viewOf(one.digest)).toMatchObject({ state: 'draft', scheduled: null })
    door.office.clock.now = '2026-12-01T02:00:00.000Z'
    await keepHouse(door.office.ctx)
    expect(await theActiveOne(door.office)).not.toBe(one.digest)
  })

  it('two approved for one day · the first comes into force, the other was tried against rules that are gone and is set aside', async () => {
    const [first, second] = [await anApproved('2026-11-23'), await anApproved('2026-11-23')]
    door.office.clock.now = MONDAY
    await keepHouse(door.office.ctx)
    const [active] = [await theActiveOne(door.office)]
    expect([first, second]).toContain(active)
    const approvals = await door.office.ctx.store.listRuleSetApprovals(active === first ? second : first)
    expect(approvals.map(({ state }) => state)).toEqual(['overtaken'])
  })

  it('gone back · to rules that were in force before, at once and with a reason; never to a draft, never by their author', async () => {
    const before = await theActiveOne(door.office)
    const digest = await anApproved('2026-11-22')
    await keepHouse(door.office.ctx)
    expect(await theActiveOne(door.office)).toBe(digest)
    expect(codeOf(await tell(contract.rollBackRuleSet, { digest: await aDraft(door.office), reason: '新规则有误' }))).toBe('409 never_in_force')
    expect(codeOf(await tell(contract.rollBackRuleSet, { digest: before, reason: '' }))).toBe('422 reason_needed')
    expect(codeOf(await tell(contract.rollBackRuleSet, { digest: before, reason: '新规则有误' }, 'auditor'))).toBe('403 forbidden')
    expect(codeOf(await tell(contract.rollBackRuleSet, { digest: before, reason: '新规则有误' }))).toBe('200')
    expect(await theActiveOne(door.office)).toBe(before)
    expect(await door.office.ctx.store.listRuleSetRollBacks(before)).toMatchObject([{ base: digest, reason: '新规则有误' }])
  })

  it('one’s own · is approved by nobody who wrote it, and the database says so too', async () => {
    const digest = await aDraft(door.office)
    const { id } = await ask<typeof contract.tryRuleSet>(contract.tryRuleSet, { digest })
    const { store } = door.office.ctx
    const own = { id: 'apr_own', digest, base: await theActiveOne(door.office), trial: id, approver: 'staff_author', inForceOn: '2026-12-01', at: A_SUNDAY }
    await expect(store.transact((tx) => tx.insertRuleSetApproval(own))).rejects.toMatchObject({ constraint: 'rule_set_approvals_four_eyes' })
    await expect(store.transact((tx) => tx.insertRuleSetApproval({ ...own, approver: 'staff_2', base: digest }))).rejects.toMatchObject({ constraint: 'rule_set_approvals_trial' })
    await expect(store.transact((tx) => tx.settleRuleSetApproval('apr_none', { state: 'done', at: A_SUNDAY, reason: null }))).rejects.toMatchObject({ code: 'stale' })
  })
})

describe('editing', () => {
  beforeAll(() => open())
  afterAll(() => door.close())

  it('conditions being edited · are tried at once on what was decided, and nothing is kept', async () => {
    const { receiptCode } = await submit(door.office, await answersOf(door.office, 'seventeen'))
    expect(receiptCode).not.toBe('')
    door.office.clock.now = '2026-11-22T02:01:00.000Z'
    const age = (value: number) => ({ matter: MATTER, changes: [{ name: 'R-QU-02', conditions: { all: [{ fact: 'operator.age', operator: 'lessThan', value }] } }], listed: 5 })
    const before = (await ask(contract.listRuleSets, { matter: MATTER })).ruleSets.length
    const tried = await ask(contract.tryRuleChange, age(90))
    const report = tried.report as { readonly decisions: number; readonly changed: number }
    expect(report.decisions).toBeGreaterThan(0)
    expect(report.changed).toBeGreaterThan(0)
    expect(tried.changed[0]?.id).toMatch(/^dec_/)
    expect(((await ask(contract.tryRuleChange, { ...age(90), changes: [] })).report as { readonly changed: number }).changed).toBe(0)
    expect((await ask(contract.listRuleSets, { matter: MATTER })).ruleSets.length).toBe(before)
    const refused = async (changes: Input<typeof contract.tryRuleChange>['changes']) => {
      const { status, body } = await tell(contract.tryRuleChange, { ...age(1), changes })
      return [status, (body as { readonly faults: readonly { readonly code: string }[] }).faults[0]?.code]
    }
    expect(await refused([{ name: 'R-XX-99', conditions: { all: [] } }])).toEqual([422, 'unknown-rule'])
    expect(await refused([{ name: 'R-ID-01', conditions: { all: [{ fact: 'operator.gender', operator: 'equal', value: 'f' }] } }])).toEqual([422, 'protected-trait'])
    expect(await refused([{ name: 'R-ID-01', conditions: 'all' }])).toMatchObject([422, expect.any(String)])
    expect(codeOf(await tell(contract.tryRuleChange, age(90), 'clerk'))).toBe('403 forbidden')
  })
})
