/** A small office in memory that answers the contract's routes, so that screens can be looked at before and without a server. */

import { contract } from '../../../../api/contract/index.ts'

type Fields = Record<string, unknown>
type Answer = { readonly status: number; readonly body: unknown }

const text = (zh: string, en: string) => ({ zh, en })
const REGISTRY = { code: '340104', name: '合肥市蜀山区示范市场监督管理局·演示', address: '合肥市蜀山区秒批路 1 号（虚构）', phone: '0551-00000000' }
const COUNTIES = ['340102 瑶海区', '340103 庐阳区', '340104 蜀山区', '340111 包河区', '340121 长丰县', '340122 肥东县', '340123 肥西县', '340124 庐江县', '340181 巢湖市']
const FOOD = { name: text('食品经营许可证', 'Food business permit'), authority: text('县级市场监管部门', 'county market supervision') }

const ITEMS = [
  { ...scopeItem('S201', '餐饮服务', 'Catering', 'licensed', 'canyinfuwu cyfw'), homeBanned: true, permits: [FOOD] },
  { ...scopeItem('S202', '小餐饮', 'Small eatery', 'licensed', 'xiaocanyin xcy'), homeBanned: true, permits: [FOOD], conflictsWith: ['S201'] },
  { ...scopeItem('S049', '食品销售（仅销售预包装食品）', 'Sale of pre-packed food', 'filing', 'shipinxiaoshou spxs'), permits: [{ name: text('仅销售预包装食品备案', 'Pre-packed food filing'), authority: FOOD.authority }] },
  scopeItem('S041', '新鲜水果零售', 'Fresh fruit', 'general', 'xinxianshuiguolingshou xxsgls'),
  scopeItem('S053', '互联网销售（除销售需要许可的商品）', 'Online sale', 'general', 'hulianwangxiaoshou hlwxs'),
  { ...scopeItem('S301', '危险化学品经营', 'Hazardous chemicals', 'pre-approval', 'weixianhuaxuepinjingying wxhxpjy'), homeBanned: true },
  scopeItem('S401', '劳务派遣服务', 'Labour dispatch', 'closed', 'laowupaiqianfuwu lwpqfw'),
  ...Array.from({ length: 30 }, (_, at) => scopeItem(`S0${String(60 + at)}`, `日用百货销售第${String(at + 1)}类`, `General goods ${String(at + 1)}`, 'general', 'riyongbaihuo rybh')),
]

function scopeItem(id: string, zh: string, en: string, kind: string, search: string) {
  return { id, name: text(zh, en), kind, permits: [] as unknown[], conflictsWith: [] as string[], homeBanned: false, search }
}

const TILES = [
  { id: 'noodles', title: text('面馆小吃', 'Noodles, snacks'), pictogram: 'noodles', proposes: ['S201', 'S049'], tradeWords: ['小吃'] },
  { id: 'fruit', title: text('水果店', 'Fruit'), pictogram: 'fruit', proposes: ['S041', 'S053'], tradeWords: ['水果'] },
  { id: 'many', title: text('百货', 'General goods'), pictogram: 'shop', proposes: ITEMS.slice(7).map((item) => item.id), tradeWords: ['百货'] },
]

const CARDS = [
  ['W1', '王小明', text('面馆，一切正常', 'Noodle shop, all in order')],
  ['W2', '李过期', text('证件昨天到期', 'Card expired yesterday')],
  ['W4', '赵少年', text('17 岁', 'Seventeen')],
  ['W6', '孙受限', text('被列入禁入名单', 'Banned')],
  ['W7', '周包河', text('地址在包河区', 'Premises in Baohe')],
  ['W8', '吴杭州', text('异地办理', 'From another city')],
].map(([caseId, name, title], at) => ({
  caseId,
  title,
  what: text('在蜀山区开一家面馆', 'Opens a noodle shop in Shushan'),
  mobile: '13812345678',
  card: { name, idType: '10', idNo: `34019919900101001${String(at)}`, validTo: '2036-05-01', birthDate: null, region: '340199', residence: '安徽省合肥市演示区示例路 8 号 2 栋 301 室' },
}))

/** What the office remembers, and the ending it gives: chosen by the name of the operator. */
export type PretendOffice = { readonly fetch: typeof fetch; readonly drafts: Map<string, Fields>; down: boolean }

export function pretendOffice(): PretendOffice {
  const drafts = new Map<string, Fields>()
  const office: PretendOffice = {
    drafts,
    down: false,
    fetch: async (input, options) => {
      if (office.down) throw new TypeError('offline')
      const url = new URL(input instanceof Request ? input.url : input, 'http://office.invalid')
      const body = typeof options?.body === 'string' ? (JSON.parse(options.body) as Fields) : Object.fromEntries(url.searchParams)
      const answer = answerTo(options?.method ?? 'GET', url.pathname.replace(/^\/api/, ''), body, drafts)
      return new Response(JSON.stringify(answer.body), { status: answer.status, headers: { 'content-type': 'application/json' } })
    },
  }
  return office
}

function answerTo(method: string, path: string, body: Fields, drafts: Map<string, Fields>): Answer {
  for (const [name, route] of Object.entries(contract)) {
    const pattern = new RegExp(`^${route.path.replace(/:\w+/g, '([^/]+)')}$`)
    const found = pattern.exec(path)
    if (route.method !== method || found === null) continue
    const answer = ANSWERS[name]
    if (answer !== undefined) return answer({ ...body, part: found[1] ?? '' }, drafts)
  }
  return { status: 404, body: { code: 'not_found', title_i18n: text('没有查到', 'Not found') } }
}

const ok = (body: unknown): Answer => ({ status: 200, body })

const ANSWERS: Readonly<Record<string, (input: Fields, drafts: Map<string, Fields>) => Answer>> = {
  readOffice: () =>
    ok({
      name: text('合肥示范市场监督管理局·演示', 'Hefei Model Registry (demonstration)'),
      version: '0.1.0',
      demonstration: true,
      today: '2026-11-22',
      matters: [{ matter: 'individual-establish', title: text('个体工商户设立', 'Individual business'), form: 'individual-establish', formVersion: 1 }],
      kiosk: { id: 'kiosk_shushan', name: '蜀山政务大厅 1 号机·演示', region: '340104' },
    }),
  readLists: () =>
    ok({
      scopeItems: ITEMS,
      tiles: TILES,
      counties: COUNTIES.map((line) => ({ code: line.slice(0, 6), name: line.slice(7), registry: { ...REGISTRY, code: line.slice(0, 6), name: `合肥市${line.slice(7)}示范市场监督管理局·演示` } })),
      closings: { general: '', licensed: '', onlineOnly: '' },
    }),
  listPretendCards: () => ok({ cards: CARDS }),
  checkRealName: (input) => ok({ token: 'rn_pretend', passed: input['name'] !== '孙受限' }),
  listAddressSteps: (input) => ok(addressSteps(input)),
  listNameParts: () =>
    ok({
      divisions: ['合肥市蜀山区', '合肥市'],
      trades: ['小吃', '面', '餐饮', '快餐', '水果', '百货'],
      forms: [{ word: '面馆', carriesTrade: true, besideTrade: false }, ...['商行', '超市'].map((word) => ({ word, carriesTrade: true, besideTrade: true })), ...['店', '馆', '坊'].map((word) => ({ word, carriesTrade: false, besideTrade: true }))],
      suffix: '（个体工商户）',
    }),
  judgeName: (input) => ok(judgement(input)),
  saveDraft: (input, drafts) => {
    const code = typeof input['code'] === 'string' ? input['code'] : 'K7MQ2WX4PZ9T'
    drafts.set(code, input)
    return ok({ code, savedAt: '2026-11-22T02:00:00Z', expiresAt: '2026-12-22T02:00:00Z' })
  },
  openDraft: (input, drafts) => {
    const draft = drafts.get(String(input['code']))
    return draft === undefined ? { status: 404, body: { code: 'not_found', title_i18n: text('没有这份草稿', 'There is no such draft') } } : ok({ ...draft, savedAt: '2026-11-22T02:00:00Z' })
  },
  submitApplication: (input) => ok(outcomeFor(JSON.stringify(input['answers']))),
  resubmitApplication: () => ok(outcomeFor('王小明')),
  readApplication: () => ok(outcomeFor('李过期')),
  askForPerson: () => ok(outcomeFor('赵少年')),
  verifyLicence: (input) =>
    ok({
      number: input['part'],
      found: true,
      paper: 'not_given',
      status: 'valid',
      statusText: text('登记簿记载有效', 'In force according to the register'),
      face: { 名称: '合肥市蜀山区王记小吃店（个体工商户）', 经营者: '王*明' },
      registry: REGISTRY.name,
      establishedOn: '2026-11-22',
      specimen: true,
    }),
  listMyLicences: () => ok({ licences: [{ number: '92340104MA0T000013', name: '合肥市蜀山区王记小吃店（个体工商户）', registry: REGISTRY.name, establishedOn: '2026-11-22', status: 'valid', printOrders: [printOrder(0), printOrder(1)] }] }),
  claimPrintOrder: (input) => ok({ order: printOrder(Number(String(input['part']).slice(-1))), documentUrl: `/api/documents/doc_0000000000${String(input['part']).slice(-1)}` }),
  reportPrint: (input) => ok({ ...printOrder(0), state: input['state'] }),
}

function addressSteps(input: Fields) {
  const made = (level: string, labels: readonly string[]) => ({
    level,
    choices: labels.map((label, at) => ({ value: label, label, initials: 'SLJWYHTXZB'.slice(at % 10, (at % 10) + 1), addressId: level === 'door' ? `adr_${String(at)}` : null, address: level === 'door' ? `安徽省合肥市蜀山区${String(input['street'])}${String(input['road'])}${label}` : null, usage: level === 'door' ? (at % 3 === 0 ? 'residential' : 'commercial') : null })),
  })
  if (input['street'] === undefined) return made('street', ['三里庵街道', '稻香村街道', '琥珀街道', '南七里站街道', '西园街道', '五里墩街道', '笔架山街道', '荷叶地街道', '井岗镇', '小庙镇', '南岗镇', '高刘街道', '长江西路街道', '蜀麓街道'])
  if (input['road'] === undefined) return made('road', ['秒批路', '示范路', '安居里巷'])
  return made('door', Array.from({ length: 14 }, (_, at) => `${String(at + 1)}号`))
}

function judgement(input: Fields) {
  const fullName = `${String(input['division'])}${String(input['tradeName'])}${String(input['trade'])}${String(input['form'])}（个体工商户）`
  const base = { fullName, findings: [] as unknown[], conflicts: [] as unknown[], keptUntil: null, suggestions: [] as string[], divisionProposal: null, simplifiedProposal: null }
  const name = String(input['tradeName'])
  if (name === '老街坊') return { ...base, level: 'correct', findings: [finding('R-NM-10', 'correct', '名称与已登记的名称相同', '/name/tradeName')], conflicts: [conflict('合肥市包河区老街坊小吃店（个体工商户）', 'other-division-or-form', 'correct')], suggestions: ['老街邻', '新街坊', '老街坊家'] }
  if (name === '王继') return { ...base, level: 'correct', findings: [finding('R-NM-11', 'correct', '有读音相近的名称', '/name/tradeName')], conflicts: [conflict('合肥市蜀山区王记小吃店（个体工商户）', 'same-sound', 'note')], suggestions: ['王小记', '王家记', '小王记'] }
  return { ...base, level: 'ok' }
}

function conflict(name: string, kind: string, level: string) {
  return { name, kind, likeness: kind, status: 'registered', day: '2024-03-01', level, reason: text('字号相同。', 'The trade name is the same.'), article: '名规 art. 17', mark: 'law' }
}

function finding(rule: string, severity: string, zh: string, pointer: string) {
  return { rule, severity, statement: text(zh, zh), message: text(zh, `${zh} (English)`), remedy: text('请按提示修改后重新提交', 'Please change it and submit again'), pointers: [pointer], basis: [{ document: '企业名称登记管理规定', article: '第十七条' }], mark: 'law' }
}

function printOrder(copyNo: number) {
  return { id: `po_0000000000${String(copyNo)}`, licenceNumber: '92340104MA0T000013', copyNo, state: 'waiting', kioskId: 'kiosk_shushan' }
}

function change(pointer: string, zh: string) {
  return { pointer, kind: 'supply', words: text(zh, `Change ${pointer}.`) }
}

export function outcomeFor(answers: string): Fields {
  const base = {
    applicationId: 'app_0000000000', receiptCode: 'K7MQ2WX4PZ9T', matter: 'individual-establish', revision: 1, decidedBy: 'rules', decidedAt: '2026-11-22T02:00:00Z', reason: null, findings: [] as unknown[],
    permits: [] as unknown[], registry: REGISTRY, name: '合肥市蜀山区王记小吃店（个体工商户）', licence: null, deadline: null, documents: [] as unknown[], printOrders: [] as unknown[], mayAskForPerson: false, mayResubmit: false, advice: null as unknown,
  }
  const letter = (kind: string, zh: string) => ({ kind, title: text(zh, kind), copyNo: 0, ready: true, url: '/api/documents/doc_00000000009' })
  if (answers.includes('李过期')) return { ...base, status: 'returned', verdict: 'correct', findings: [finding('R-ID-02', 'correct', '身份证件已于 2026年11月21日 到期', '/operator/idValidTo'), finding('R-NM-10', 'correct', '字号「老街坊」已有人登记', '/name/tradeName'), finding('R-AD-04', 'correct', '租赁合同已到期', '/premises/proofs/0/validTo'), finding('R-SC-01', 'note', '餐饮服务须先取得食品经营许可证', '/scope/items')], mayAskForPerson: true, mayResubmit: true, advice: { kind: 'changes', changes: [change('/operator/idValidTo', '换领新证件，按新证件填写有效期。'), change('/name/tradeName', '换一个字号，例如“新街坊”。'), change('/premises/proofs', '补齐经营场所的使用文件，租约要在期内。')] }, documents: [letter('notice', '一次性告知书')] }
  if (answers.includes('赵少年')) return { ...base, status: 'in_review', verdict: 'review', findings: [finding('R-AG-02', 'review', '您未满 18 周岁，需人工核实收入来源', '/operator')], deadline: { date: '2026-11-25', flagged: false, extended: false }, documents: [letter('receipt', '接收申请材料凭证')] }
  if (answers.includes('周包河')) return { ...base, status: 'routed', verdict: 'route', findings: [finding('R-AD-01', 'route', '经营场所不在本机关辖区', '/premises/county')], registry: { ...REGISTRY, name: '合肥市包河区示范市场监督管理局·演示' } }
  if (answers.includes('孙受限')) return { ...base, status: 'refused', verdict: 'refuse', decidedBy: 'clerk', reason: '经核实，禁入期至 2028年1月1日。', findings: [finding('R-QU-01', 'refuse', '您在法定禁入期内', '/operator')], documents: [letter('refusal', '不予登记决定书')] }
  return { ...base, status: 'approved', verdict: 'approve', licence: { number: '92340104MA0T000013', establishedOn: '2026-11-22', verifyUrl: 'http://127.0.0.1/v', face: {} }, permits: [{ item: text('餐饮服务', 'Catering'), permit: FOOD.name, authority: FOOD.authority }], findings: [finding('R-SC-01', 'note', '餐饮服务须先取得食品经营许可证', '/scope/items')], printOrders: [printOrder(0), printOrder(1)] }
}
