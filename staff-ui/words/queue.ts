/** What the queue says: columns, deadlines, kinds of cases, and what stands there when it is empty. */

export const QUEUE = {
  title: { zh: '待办件', en: 'Cases' },
  open: { zh: '待办', en: 'Open' },
  closed: { zh: '已办结', en: 'Closed' },
  tabs: { zh: '按办理状态查看', en: 'By state' },
  order: { zh: '按期限排序，最急的在最上面', en: 'By deadline, the most urgent first' },
  readAt: { zh: '{time} 读取', en: 'read at {time}' },
  refresh: { zh: '刷新', en: 'Refresh' },
  more: { zh: '再显示 50 件', en: 'Show 50 more' },
  caption: { zh: '人工件列表', en: 'List of cases' },
  columns: {
    deadline: { zh: '期限', en: 'Deadline' },
    subject: { zh: '名称与经营者', en: 'Name and operator' },
    queue: { zh: '类型', en: 'Kind' },
    rules: { zh: '触发的规则', en: 'Rules that fired' },
    registry: { zh: '登记机关', en: 'Registry' },
    holder: { zh: '承办', en: 'In hand' },
    receipt: { zh: '回执码', en: 'Receipt' },
  },
  kinds: {
    review: { zh: '人工审核', en: 'Review' },
    refusal: { zh: '拟不予登记', en: 'Proposed refusal' },
  },
  nameless: { zh: '不使用名称', en: 'No name' },
  mine: { zh: '我', en: 'Me' },
  free: { zh: '未领办', en: 'Nobody' },
  noRules: { zh: '申请人要求人工办理', en: 'The applicant asked for a person' },
  moreRules: { zh: '另有 {count} 条', en: '{count} more' },
  extended: { zh: '已延期', en: 'extended' },
  flagged: { zh: '该年无节假日表，期限待核', en: 'no holiday list for that year; check the date' },
  emptyOpen: { zh: '没有待办件', en: 'No open cases' },
  emptyOpenHow: { zh: '能自动办理的都已办完。新的人工件会出现在这里，按 r 刷新。', en: 'What the rules could settle is settled. New cases appear here; press r to refresh.' },
  emptyClosed: { zh: '还没有办结的件', en: 'No closed cases yet' },
  emptyClosedHow: { zh: '您或同事作出决定后，可以在这里查看。', en: 'Cases appear here once you or a colleague has decided them.' },
  hint: { zh: '按 j / k 上下移动，回车打开，? 查看全部快捷键', en: 'j / k to move, Enter to open, ? for all shortcuts' },
} as const

export const DEADLINE = {
  overdue: { zh: '已超期 {count} 个工作日', en: '{count} working days overdue' },
  overdueOne: { zh: '已超期 1 个工作日', en: '1 working day overdue' },
  today: { zh: '今天到期', en: 'due today' },
  soon: { zh: '还剩 1 个工作日', en: '1 working day left' },
  later: { zh: '还剩 {count} 个工作日', en: '{count} working days left' },
  closed: { zh: '已办结', en: 'closed' },
} as const

export const SEVERITY = {
  route: { zh: '管辖', en: 'Other registry' },
  refuse: { zh: '不予', en: 'Refuse' },
  correct: { zh: '补正', en: 'Correct' },
  review: { zh: '人工', en: 'Review' },
  note: { zh: '提示', en: 'Note' },
} as const

export const VERDICT = {
  approve: { zh: '准予登记', en: 'Approved' },
  review: { zh: '转人工审核', en: 'Sent to a person' },
  correct: { zh: '退回补正', en: 'Returned for correction' },
  refuse: { zh: '不予登记', en: 'Refused' },
  route: { zh: '告知管辖机关', en: 'Sent to another registry' },
} as const

export const STATUS = {
  in_review: { zh: '审核中', en: 'under review' },
  returned: { zh: '已退回补正', en: 'returned for correction' },
  approved: { zh: '已准予登记', en: 'approved' },
  refused: { zh: '已不予登记', en: 'refused' },
  routed: { zh: '已告知管辖机关', en: 'sent to another registry' },
  withdrawn: { zh: '申请人已撤回', en: 'withdrawn by the applicant' },
} as const
