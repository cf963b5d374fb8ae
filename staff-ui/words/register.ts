/** What the page of the register of names says: the search, how near a name is, where it stands, the release of a reservation, and those that were released. */

export const REGISTER = {
  title: { zh: '名称登记簿', en: 'Register of names' },
  search: { zh: '字号或完整名称', en: 'Trade name or whole name' },
  go: { zh: '查询', en: 'Search' },
  start: { zh: '这个名称有人用吗？', en: 'Is this name taken?' },
  startHow: { zh: '输入字号，列出本市各行业相同和相近的名称。输入带行政区划的完整名称，只与同类行业比对。', en: 'Enter a trade name to see the same and similar names of every trade in the city. A whole name with its division is compared within its trade only.' },
  help: { zh: '登记簿不显示名称由谁保留。本人来窗口放弃保留的，核对证件后在这里释放。窗口不办转让：对方须到自助终端，用自己的证件核验后接受。', en: 'The register does not show who keeps a name. If the holder comes to give it up, check their document and release it here. Names are not handed over here: the other person must prove who they are at the kiosk, with their own document.' },
  about: { zh: '“{name}”：找到 {count} 个', en: '"{name}": {count} found' },
  everyTrade: { zh: '比对各行业', en: 'compared with every trade' },
  within: { zh: '只比对同类行业：{trade}', en: 'compared within its trade: {trade}' },
  more: { zh: '只列出最相近的 {count} 个。输入完整名称可以缩小范围。', en: 'Only the closest {count} are listed. Enter the whole name to narrow the search.' },
  exactOnly: { zh: '正在更新比对索引，现在只能查到字号完全相同的名称，请过几分钟再查相近的。', en: 'The comparison keys are being renewed: only equal trade names are found just now. Look for similar ones in a few minutes.' },
  none: { zh: '没有相同或相近的名称', en: 'No name is the same or similar' },
  noneHow: { zh: '登记簿里没有人占用。能不能登记，还要看名称本身是否合规，以申请时的判断为准。', en: 'Nobody has it in the register. Whether it may be registered also depends on the name itself, and is judged on application.' },
  caption: { zh: '登记簿中相同和相近的名称', en: 'Same and similar names in the register' },
  columns: {
    name: { zh: '名称', en: 'Name' },
    likeness: { zh: '与所查字号', en: 'To the searched name' },
    county: { zh: '区县', en: 'County' },
    status: { zh: '状态', en: 'Status' },
    licence: { zh: '统一社会信用代码', en: 'Licence number' },
    act: { zh: '办理', en: 'Action' },
  },
  since: { zh: '{date}起', en: 'since {date}' },
  keptUntil: { zh: '保留到 {date}，当天仍有效', en: 'until {date}, that day included' },
  holdsUntil: { zh: '{date}前，相同字号不得使用（含当天）', en: 'the same trade name is barred until {date}, that day included' },
  over: { zh: '已满一年，不再占用', en: 'over a year ago: bars nobody' },
  release: { zh: '释放…', en: 'Release…' },
  releaseTitle: { zh: '释放“{name}”', en: 'Release "{name}"' },
  releaseWhy: { zh: '释放后任何人都可以马上申请这个名称，不能撤回。您的姓名、时间和理由会留存，并列在本页下方。理由中请勿写证件号码。', en: 'From then on anybody may apply for the name; this cannot be undone. Your name, the time and the reason are kept and listed at the foot of this page. Please put no document number in the reason.' },
  idNo: { zh: '本人来办：保留人的证件号码', en: 'If the holder is here: their document number' },
  idNoHow: { zh: '填写后系统核对是否由此人保留，不留存号码。依其他理由释放的，留空。', en: 'It is checked against the holder and not kept. Leave it empty if you release for another reason.' },
  releaseDo: { zh: '释放名称', en: 'Release the name' },
  released: { zh: '已释放“{name}”，现在任何人都可以申请。', en: '"{name}" is released; anybody may apply for it now.' },
} as const

export const RELEASES = {
  lately: { zh: '近期由窗口释放', en: 'Released by clerks lately' },
  named: { zh: '曾由窗口释放：名称含“{name}”', en: 'Released by clerks: names with "{name}"' },
  more: { zh: '只列出最近的 {count} 条。输入名称，或输入得更完整，可以查到更早的。', en: 'Only the newest {count} are listed. Enter a name, or more of it, to find older ones.' },
  columns: {
    name: { zh: '名称', en: 'Name' },
    at: { zh: '时间', en: 'When' },
    by: { zh: '经办人', en: 'By' },
    document: { zh: '保留人证件', en: "Holder's document" },
    reason: { zh: '理由', en: 'Reason' },
  },
  checked: { zh: '已核对', en: 'checked' },
  unchecked: { zh: '未核对', en: 'not checked' },
} as const

export const NEARNESS = {
  identical: { zh: '字号相同', en: 'same trade name' },
  'same-sound': { zh: '读音相同', en: 'sounds the same' },
  'looks-alike': { zh: '字形相近', en: 'looks alike' },
  contains: { zh: '包含在所查字号里', en: 'lies inside it' },
  contained: { zh: '包含所查字号', en: 'has it inside' },
  'partly-same-sound': { zh: '部分读音相同', en: 'sounds the same in part' },
} as const
