/** Cases about somebody's standing and history: bans, lists, other businesses, phones, agents, stolen identities. */

import type { Case } from '../case.ts'
import { citizen } from '../person.ts'

export const STANDING_CASES: readonly Case[] = [
  {
    id: 'ban-ended-yesterday',
    person: citizen({
      name: '赖改新',
      born: '1977-07-07',
      sequence: 161,
      onRecord: { ban: { until: { daysFromToday: -1 }, caseNumber: '演示禁止登记〔2023〕第0002号' } },
    }),
    title: { zh: '禁止期昨天届满', en: 'Ban ended yesterday' },
    what: { zh: '禁止期的最后一天是昨天，今天可以申请。', en: 'Yesterday was the last day of the ban; today it passes.' },
    expected: { ending: 'approve', rules: ['R-SC-05'] },
  },
  {
    id: 'ban-ends-today',
    person: citizen({
      name: '温再等',
      born: '1974-04-14',
      sequence: 163,
      onRecord: { ban: { until: { daysFromToday: 0 }, caseNumber: '演示禁止登记〔2023〕第0003号' } },
    }),
    title: { zh: '禁止期今天届满', en: 'Ban ends today' },
    what: { zh: '禁止期含最后一天，今天仍不能申请。', en: 'The last day belongs to the ban: not yet.' },
    expected: { ending: 'refuse', rules: ['R-QU-01'] },
  },
  {
    id: 'serious-list',
    person: citizen({
      name: '辛有过',
      born: '1973-01-11',
      sequence: 165,
      onRecord: { serious: ['演示严违列〔2025〕第0165号'] },
    }),
    title: { zh: '名下主体列入严重违法失信名单', en: 'Another business is on the serious list' },
    what: { zh: '名下另一主体被列入严重违法失信名单，转人工。', en: 'Another business of this person is on the serious-violation list: a clerk decides.' },
    expected: { ending: 'review', rules: ['R-QU-06'] },
  },
  {
    id: 'abnormal-elsewhere',
    person: citizen({
      name: '阮未报',
      born: '1982-02-12',
      sequence: 166,
      onRecord: { abnormal: ['演示异常标记〔2026〕第0166号：未报送年度报告'] },
    }),
    title: { zh: '名下主体标记为经营异常', en: 'Another business is marked abnormal' },
    what: { zh: '另一家店未报年报，提示补报，不影响本次登记。', en: 'Another shop missed its annual report: a reminder, no obstacle.' },
    expected: { ending: 'approve', rules: ['R-QU-07'] },
  },
  {
    id: 'three-businesses',
    person: citizen({ name: '兰三铺', born: '1987-03-13', sequence: 167 }),
    title: { zh: '一年内已开3家', en: 'Three businesses in twelve months' },
    what: { zh: '近12个月已登记3家个体工商户，提示。', en: 'Registered three in the last twelve months: a reminder.' },
    expected: { ending: 'approve', rules: ['R-QU-08'] },
  },
  {
    id: 'five-businesses',
    person: citizen({ name: '闵五店', born: '1985-05-15', sequence: 169 }),
    title: { zh: '一年内已开5家', en: 'Five businesses in twelve months' },
    what: { zh: '近12个月已登记5家个体工商户（含1家已注销），转人工。', en: 'Registered five in twelve months, one since cancelled: a clerk looks.' },
    expected: { ending: 'review', rules: ['R-QU-08'] },
  },
  {
    id: 'misuse-victim',
    person: citizen({ name: '席名安', born: '1990-10-20', sequence: 170, onRecord: { misuseNotedOn: '2025-06-16' } }),
    title: { zh: '曾被冒名登记', en: 'Identity was once misused' },
    what: { zh: '曾是冒名登记的受害人，当面确认后办理。', en: 'Was the victim of a registration under a stolen identity: confirm in person.' },
    expected: { ending: 'review', rules: ['R-RK-03'] },
  },
  {
    id: 'shared-phone',
    person: { ...citizen({ name: '麻同欣', born: '1995-05-25', sequence: 171 }), mobile: '15400000005' },
    title: { zh: '手机号30天内被5人用过', en: 'Phone used by five others' },
    what: { zh: '联系电话15400000005近30天已有5位经营者使用，转人工。', en: 'Five other operators gave the phone 15400000005 in the last thirty days: a clerk looks.' },
    expected: { ending: 'review', rules: ['R-RK-01'] },
  },
  {
    id: 'agent-ten',
    person: citizen({ name: '易满十', born: '1988-01-10', sequence: 172 }),
    title: { zh: '代办人今天已提交10件', en: 'Agent with ten filings today' },
    what: { zh: '今天已代办10件，再代办一件转人工。', en: 'Has filed ten today; the next one goes to a clerk.' },
    expected: { ending: 'review', rules: ['R-SG-02'] },
    choices: { filedBy: 'agent-ten' },
  },
  {
    id: 'agent-fresh',
    person: citizen({ name: '常代行', born: '1992-12-22', sequence: 174 }),
    title: { zh: '代办人今天第一件', en: 'Agent’s first filing today' },
    what: { zh: '有授权委托书、本人实名，正常通过。', en: 'With power of attorney and own identity check: passes as usual.' },
    expected: { ending: 'approve', rules: ['R-SC-05'] },
    choices: { filedBy: 'agent-fresh' },
  },
  {
    id: 'debtor-and-banned',
    person: citizen({
      name: '祝双名',
      born: '1970-09-30',
      sequence: 175,
      onRecord: {
        ban: { until: '2028-06-30', caseNumber: '演示禁止登记〔2025〕第0004号' },
        dishonesty: ['（2024）演示执0175号'],
        abnormal: ['演示异常标记〔2026〕第0175号：登记住所无法联系'],
        serious: ['演示严违列〔2024〕第0175号'],
      },
    }),
    title: { zh: '四份名单都有', en: 'On all four lists' },
    what: { zh: '一次列出全部问题，以最重的结论为准。', en: 'Everything is listed at once; the strongest finding decides.' },
    expected: { ending: 'refuse', rules: ['R-QU-01', 'R-QU-04', 'R-QU-06', 'R-QU-07'] },
    holdsUntil: '2028-06-30',
  },
]
