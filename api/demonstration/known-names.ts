/** Names the cases and tests rely on: taken, reserved, given up lately or long ago, alike in sound, and well known. */

import { companyName, type Business, individualName, type LooseName, type NameParts } from './business.ts'
import type { Trade } from './trades.ts'
import { tradeOf } from './trades.ts'

/** Never given to a shop of the stage set: they belong to the cases, to examples and to whoever tries the kiosk. */
export const KEPT_FREE = ['张三', '李四', '王五', '赵六', '王小明', '老街坊', '创想', '老灶台', '味知缘', '秒批', '示范'] as const

/** Registered and active. The second of each pair sounds like the first, or contains it, or looks like it. */
export const TAKEN: readonly { readonly county: string; readonly division: string; readonly tradeName: string; readonly trade: string }[] = [
  taken('340103', '合肥市庐阳区', '味之源', '小吃'),
  taken('340104', '合肥市蜀山区', '清和园', '餐饮'),
  taken('340111', '合肥市包河区', '青禾园', '餐饮'),
  taken('340102', '合肥市瑶海区', '百味轩', '快餐'),
  taken('340104', '合肥市蜀山区', '佰味轩', '快餐'),
  taken('340103', '合肥市庐阳区', '云上', '奶茶'),
  taken('340111', '合肥市包河区', '云上客', '奶茶'),
  taken('340104', '合肥市蜀山区', '木末', '服装'),
  taken('340102', '合肥市瑶海区', '木未', '服装'),
  taken('340104', '合肥市蜀山区', '鑫源达', '五金'),
  taken('340111', '合肥市包河区', '新元达', '五金'),
  taken('340121', '长丰县', '禾下', '水果'),
  taken('340122', '肥东县', '河夏', '水果'),
  taken('340123', '肥西县', '巧手', '美发'),
  taken('340124', '庐江县', '巧首', '美发'),
]

/** Days count from the day of seeding, so that "less than a year ago" is true then, and for how long it says itself. */
export const LOOSE_NAMES: readonly LooseName[] = [
  loose('老灶台', '小吃', 'reserved', -10, 50),
  loose('过期香', '小吃', 'reserved', -70, -9),
  loose('旧渡口', '小吃', 'cancelled', -100),
  loose('远渡口', '小吃', 'cancelled', -400),
  loose('换招牌', '餐饮', 'changed', -60),
  loose('老招牌', '餐饮', 'changed', -500),
  loose('停灯楼', '餐饮', 'revoked', -200),
  loose('熄灯楼', '餐饮', 'revoked', -450),
]

/** Companies with full names that an individual business may not borrow. */
export const COMPANIES: readonly NameParts[] = [
  ['云梧', '餐饮管理'],
  ['蓝苇', '食品'],
  ['稻屿', '百货'],
  ['棠岸', '服饰'],
  ['桐坞', '科技'],
  ['苓溪', '文化传媒'],
  ['荞麦田', '农业'],
  ['芦荻', '物流'],
].map(([tradeName = '', trade = '']) => companyName('合肥', tradeName, trade))

/** Invented marks that stand for the famous ones: no real mark is put into a demonstration. */
export const WELL_KNOWN_MARKS: readonly string[] = ['苍梧鹿', '铁枝雀', '蓝鲸豆', '九曜山', '砚田翁', '鹤汀渔父', '青隼', '栗鼠先生']

export function takenBusiness(entry: (typeof TAKEN)[number]): Pick<Business, 'parts' | 'registry'> & { readonly trade: Trade } {
  const trade = tradeOf(entry.trade)
  return { parts: individualName(entry.division, entry.tradeName, trade.trade, trade.form), registry: entry.county, trade }
}

function taken(county: string, division: string, tradeName: string, trade: string): (typeof TAKEN)[number] {
  return { county, division, tradeName, trade }
}

function loose(tradeName: string, word: string, status: LooseName['status'], sinceDays: number, untilDays?: number): LooseName {
  const trade = tradeOf(word)
  return {
    parts: individualName('合肥市蜀山区', tradeName, trade.trade, trade.form),
    county: '340104',
    status,
    statusOn: { daysFromToday: sinceDays },
    reservedUntil: untilDays === undefined ? null : { daysFromToday: untilDays },
  }
}
