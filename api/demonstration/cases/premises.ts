/** Cases about where the business is, told by people who are themselves in order. */

import type { Case } from '../case.ts'
import { citizen } from '../person.ts'
import { PLACES } from '../places.ts'

export const PREMISES_CASES: readonly Case[] = [
  {
    id: 'five-at-address',
    person: citizen({ name: '邢同门', born: '1989-02-19', sequence: 181 }),
    title: { zh: '同一地址已有5家', en: 'Five businesses at the address' },
    what: { zh: '秒批路2号已有5家在营，提示。', en: 'Five businesses already trade at 2 Miaopi Road: a reminder.' },
    expected: { ending: 'approve', rules: ['R-AD-08'] },
    choices: { addressId: PLACES.fiveAlready.id },
  },
  {
    id: 'twenty-at-address',
    person: citizen({ name: '裴众邻', born: '1986-06-16', sequence: 182 }),
    title: { zh: '同一地址已有20家', en: 'Twenty businesses at the address' },
    what: { zh: '秒批路3号已有20家在营，转人工。', en: 'Twenty businesses already trade at 3 Miaopi Road: a clerk looks.' },
    expected: { ending: 'review', rules: ['R-AD-08'] },
    choices: { addressId: PLACES.twentyAlready.id },
  },
  {
    id: 'market-stall',
    person: citizen({ name: '柴早集', born: '1979-09-09', sequence: 183 }),
    title: { zh: '市场摊位', en: 'A market stall' },
    what: { zh: '农贸市场内摊位，多家同址属正常。', en: 'A stall in a market, where many at one address is normal.' },
    expected: { ending: 'approve', rules: [] },
    choices: {
      useType: 'MARKET_STALL',
      addressId: PLACES.market.id,
      scope: ['S042'],
      name: { division: '合肥市蜀山区', tradeName: '柴早集', trade: '蔬菜', form: '店' },
    },
  },
  {
    id: 'cluster-home',
    person: citizen({
      name: '谷寄居',
      born: '1991-01-31',
      sequence: 185,
      home: { region: '340104', address: PLACES.cluster.address },
    }),
    title: { zh: '住所写成集群地址', en: 'Lives at a cluster address' },
    what: { zh: '经营者住所须是实际居住地，不能用集群注册地址。', en: 'A home must be where one lives; a cluster address is not.' },
    expected: { ending: 'correct', rules: ['R-AD-09'] },
  },
  {
    id: 'beside-school',
    person: citizen({ name: '古近塾', born: '1984-04-24', sequence: 187 }),
    title: { zh: '学校旁卖烟', en: 'Tobacco beside a school' },
    what: { zh: '学校周边不得零售烟草，换地址或去掉这一项。', en: 'No tobacco near schools: another address, or drop the item.' },
    expected: { ending: 'correct', rules: ['R-AD-06'] },
    choices: {
      addressId: PLACES.besideSchool.id,
      scope: ['S001', 'S206'],
      name: { division: '合肥市蜀山区', tradeName: '古近塾', trade: '百货', form: '店' },
    },
  },
  {
    id: 'expropriation-area',
    person: citizen({ name: '房迁安', born: '1978-08-28', sequence: 189 }),
    title: { zh: '征收拆迁范围内', en: 'Inside an expropriation area' },
    what: { zh: '该地址不得登记为经营场所。', en: 'Nothing may be registered at this address.' },
    expected: { ending: 'refuse', rules: ['R-AD-07'] },
    choices: { addressId: PLACES.expropriated.id },
  },
  {
    id: 'unknown-address',
    person: citizen({ name: '田无门', born: '1983-03-23', sequence: 190 }),
    title: { zh: '地址库里没有的地址', en: 'Address not in the library' },
    what: { zh: '手工填写的地址查不到门牌，转人工核实。', en: 'A typed address that resolves to no door: a clerk checks.' },
    expected: { ending: 'review', rules: ['R-AD-02'] },
    choices: { freeText: '安徽省合肥市蜀山区三里庵街道秒批路99号' },
  },
  {
    id: 'village-shop',
    person: citizen({ name: '乔乡邻', born: '1969-11-19', sequence: 191 }),
    title: { zh: '村里的小店', en: 'A shop in a village' },
    what: { zh: '农村地址本来没有门牌，只作提示。', en: 'Village addresses have no door number by nature: only a note.' },
    expected: { ending: 'approve', rules: ['R-AD-02'] },
    choices: {
      county: '340122',
      addressId: 'addr_340122100_0019',
      scope: ['S001'],
      name: { division: '肥东县', tradeName: '乔乡邻', trade: '百货', form: '店' },
    },
  },
  {
    id: 'lease-ends-soon',
    person: citizen({ name: '祖将满', born: '1990-09-01', sequence: 193 }),
    title: { zh: '租期不足三个月', en: 'Lease ends soon' },
    what: { zh: '租约两个月内到期，提示续租。', en: 'The lease ends within two months: a reminder.' },
    expected: { ending: 'approve', rules: ['R-AD-04'] },
    choices: { leaseEnds: { daysFromToday: 50 } },
  },
  {
    id: 'platform-shop',
    person: citizen({ name: '云帆客', born: '2000-10-10', sequence: 194 }),
    title: { zh: '以平台地址登记', en: 'Registered at a platform address' },
    what: { zh: '以网络经营场所登记，由住所地登记机关办理。', en: 'Premises on a platform; the registry of the home county decides.' },
    expected: { ending: 'approve', rules: [] },
    choices: {
      useType: 'PLATFORM',
      scope: ['S053'],
      name: { division: '合肥市蜀山区', tradeName: '云帆客', trade: '百货', form: '店' },
    },
  },
  {
    id: 'zone-shop',
    person: citizen({ name: '高雨禾', born: '1994-04-14', sequence: 196 }),
    title: { zh: '开发区里的店', en: 'A shop in a development zone' },
    what: { zh: '高新区有自己的登记机关。', en: 'The High-tech Zone has a registry of its own.' },
    expected: { ending: 'approve', rules: ['R-SC-05'] },
    choices: {
      county: '340176',
      addressId: 'addr_340176401_0001',
      name: { division: '合肥市高新区', tradeName: '高雨禾', trade: '小吃', form: '店' },
    },
  },
]
