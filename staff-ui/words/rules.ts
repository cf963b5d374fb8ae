/** What the page of the rules in force says. */

export const RULES = {
  title: { zh: '现行规则', en: 'Rules in force' },
  about: { zh: '先读句子，再看依据。共 {count} 条，第 {version} 版，自 {from} 起施行。', en: 'Read the sentence first, then its basis. {count} entries, version {version}, in force since {from}.' },
  digest: { zh: '摘要值', en: 'Digest' },
  search: { zh: '查找规则', en: 'Find a rule' },
  searchHint: { zh: '编号、字句或法规名称', en: 'number, words or law' },
  matter: { zh: '事项', en: 'Matter' },
  severity: { zh: '判定级别', en: 'Severity' },
  all: { zh: '全部级别', en: 'All severities' },
  caption: { zh: '现行规则列表', en: 'List of the rules in force' },
  columns: {
    rule: { zh: '编号', en: 'Rule' },
    statement: { zh: '规则', en: 'Statement' },
    severity: { zh: '判定级别', en: 'Severity' },
    basis: { zh: '依据', en: 'Basis' },
    mark: { zh: '性质', en: 'Mark' },
  },
  law: { zh: '法定', en: 'law' },
  policy: { zh: '本地口径', en: 'local policy' },
  nothing: { zh: '没有符合条件的规则', en: 'No rule matches' },
  nothingHow: { zh: '换个词，或改选“全部级别”。', en: 'Try another word, or choose all severities.' },
  discreet: { zh: '风险识别规则不在此公布。', en: 'Rules that spot misuse are not listed here.' },
} as const
