/** 经营范围 as it stands on a licence: general items first, then licensed ones, each group closed by its fixed sentence. */

import type { ScopeCatalogue, ScopeItem } from './lists.ts'

export function scopeText(ids: readonly string[], catalogue: ScopeCatalogue, onlineOnly: boolean): string {
  const items = ids.map((id) => catalogue.items.get(id)).filter((item) => item !== undefined)
  const general = items.filter((item) => item.kind === 'general' || item.kind === 'filing')
  const licensed = items.filter((item) => item.kind === 'licensed' || item.kind === 'pre-approval')
  const groups = [group('一般项目', general, catalogue.closings.general), group('许可项目', licensed, catalogue.closings.licensed)]
  const text = groups.filter((part) => part !== '').join('')
  return onlineOnly ? text + catalogue.closings.onlineOnly : text
}

function group(title: string, items: readonly ScopeItem[], closing: string): string {
  return items.length === 0 ? '' : `${title}：${items.map((item) => item.name.zh).join('；')}${closing}`
}
