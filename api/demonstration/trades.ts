/** What the shops of the stage set do: trade word, form word and GB/T 4754 class, by sector, the everyday ones more often. */

export type Trade = {
  /** Trade names are unique within a sector, and no trade class of the name lists reaches over two: so no two live shops of one class share one. */
  readonly sector: string
  readonly trade: string
  /** Never one that carries a trade of its own (商行, 超市): it would outweigh the trade word. */
  readonly form: string
  /** GB/T 4754-2017, four digits. */
  readonly industry: string
  readonly share: number
}

export const TRADES: readonly Trade[] = [
  trade('food', '小吃', '店', '6291', 8),
  trade('food', '面食', '馆', '6291', 4),
  trade('food', '米线', '店', '6291', 2),
  trade('food', '包子', '铺', '6291', 2),
  trade('food', '早点', '店', '6291', 3),
  trade('food', '快餐', '店', '6220', 3),
  trade('food', '餐饮', '店', '6210', 4),
  trade('food', '火锅', '店', '6210', 3),
  trade('food', '烧烤', '店', '6210', 2),
  trade('food', '奶茶', '店', '6239', 3),
  trade('food', '咖啡', '馆', '6232', 1),
  trade('fresh', '水果', '店', '5223', 4),
  trade('fresh', '蔬菜', '店', '5223', 3),
  trade('fresh', '生鲜', '店', '5224', 2),
  trade('fresh', '水产', '店', '5224', 1),
  trade('fresh', '粮油', '店', '5221', 2),
  trade('fresh', '茶叶', '店', '5226', 2),
  trade('fresh', '烘焙', '坊', '5222', 2),
  trade('fresh', '食品', '店', '5229', 3),
  trade('goods', '百货', '店', '5211', 5),
  trade('goods', '日用品', '店', '5239', 3),
  trade('goods', '文具', '店', '5241', 2),
  trade('goods', '母婴用品', '店', '5239', 1),
  trade('goods', '花卉', '店', '5299', 1),
  trade('goods', '宠物用品', '店', '5297', 1),
  trade('goods', '化妆品', '店', '5234', 2),
  trade('clothes', '服装', '店', '5232', 5),
  trade('clothes', '鞋帽', '店', '5233', 2),
  trade('hardware', '五金', '店', '5281', 3),
  trade('hardware', '建材', '经营部', '5289', 3),
  trade('hardware', '灯具', '店', '5282', 1),
  trade('hardware', '家具', '店', '5283', 2),
  trade('hardware', '家电', '店', '5272', 1),
  trade('hardware', '通讯器材', '店', '5274', 1),
  trade('repair', '汽车维修', '部', '8111', 2),
  trade('repair', '家电维修', '部', '8132', 1),
  trade('repair', '手机维修', '店', '8122', 1),
  trade('service', '美发', '店', '8040', 4),
  trade('service', '美甲', '店', '8040', 1),
  trade('service', '洗衣', '店', '8030', 1),
  trade('service', '家政', '服务部', '8010', 1),
  trade('service', '摄影', '工作室', '8060', 1),
  trade('service', '打印', '店', '7293', 1),
  trade('service', '广告', '工作室', '7259', 2),
  trade('service', '健身', '馆', '8930', 1),
  trade('service', '棋牌', '室', '9019', 1),
  trade('service', '民宿', '店', '6130', 1),
]

/** Each trade as often as its share: a throw into this bag keeps the mix. */
export const TRADE_BAG: readonly Trade[] = TRADES.flatMap((one) => Array.from({ length: one.share }, () => one))

export function tradeOf(word: string): Trade {
  const found = TRADES.find((one) => one.trade === word)
  if (found === undefined) throw new RangeError(`demonstration: no trade ${word} in trades.ts`)
  return found
}

function trade(sector: string, word: string, form: string, industry: string, share: number): Trade {
  return { sector, trade: word, form, industry, share }
}
