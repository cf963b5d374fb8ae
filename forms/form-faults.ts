/** Where schema, pages and texts of a form disagree. An empty list lets the form load. */

import type { Choice, PageField } from './pages-file.ts'
import { pointersOf } from './condition.ts'
import type { Check } from './checks-file.ts'
import type { Form } from './form.ts'
import { isWithin } from './pointer.ts'
import type { SchemaField } from './schema-fields.ts'
import { textFaults } from './text-faults.ts'
import type { Text } from './texts-file.ts'

export function formFaults(form: Form): readonly Text[] {
  return [...pointerFaults(form), ...coverFaults(form), ...pageFaults(form), ...form.pages.flatMap((page) => page.fields.flatMap((field) => choiceFaults(form, field))), ...textFaults(form)]
}

/** Every pointer in pages.json must lead to a place of the schema. */
function pointerFaults(form: Form): readonly Text[] {
  const named = [
    ...form.pages.flatMap((page) => [
      ...page.fields.flatMap((field) => [field.pointer, ...whenPointers(field), ...(field.choices ?? []).flatMap(whenPointers)]),
      ...whenPointers(page),
      ...page.demands.map((demand) => demand.pointer),
    ]),
    ...form.elsewhere.map((one) => one.pointer),
    ...form.derived.flatMap((one) => [one.pointer, one.from, ...pointersOf(one.when)]),
    ...form.initial.map((one) => one.pointer),
    ...form.normalise.flatMap((one) => one.pointers),
    ...form.checks.flatMap(checkPointers),
  ]
  return [...new Set(named)].filter((pointer) => !form.fields.has(pointer)).map((pointer) => ({ zh: `pages.json 提到 ${pointer}，模式中没有这一处。`, en: `pages name ${pointer}, which the schema does not have` }))
}

function whenPointers(holder: { readonly when?: Parameters<typeof pointersOf>[0] }): readonly string[] {
  return holder.when === undefined ? [] : pointersOf(holder.when)
}

function checkPointers(check: Check): readonly string[] {
  switch (check.kind) {
    case 'distinct':
      return check.pointers
    case 'order':
      return check.pointers.flatMap((pointer) => [`${pointer}/${check.first}`, `${pointer}/${check.last}`])
    case 'within':
      return [check.pointer, check.of]
    case 'applies':
      return [check.pointer, ...pointersOf(check.when)]
    case 'refers':
    case 'unique':
      return [check.pointer]
  }
}

/** Every leaf is asked on exactly one page, or listed as filled elsewhere. */
function coverFaults(form: Form): readonly Text[] {
  const asked = form.pages.flatMap((page) => page.fields.map((field) => field.pointer)).filter((pointer) => form.pages.every((page) => page.fields.every((field) => field.pointer !== pointer || field.kind !== 'presence')))
  const elsewhere = form.elsewhere.map((one) => one.pointer)
  return [...form.fields.values()].filter((field) => field.kind === 'leaf').flatMap((leaf) => coverFault(leaf, [...asked, ...elsewhere]))
}

function coverFault(leaf: SchemaField, places: readonly string[]): readonly Text[] {
  const covering = places.filter((place) => isWithin(leaf.pointer, place))
  if (covering.length === 0) return [{ zh: `没有页面询问 ${leaf.pointer}，也未列入“另行填写”。`, en: `no page asks ${leaf.pointer}, and it is not listed as filled elsewhere` }]
  return covering.length === 1 ? [] : [{ zh: `${leaf.pointer} 被重复询问：${covering.join('、')}。`, en: `${leaf.pointer} is asked more than once: ${covering.join(', ')}` }]
}

function pageFaults(form: Form): readonly Text[] {
  const ids = form.pages.map((page) => page.id)
  return [
    ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => ({ zh: `两个页面同名：${id}。`, en: `two pages are called ${id}` })),
    ...form.pages.filter((page) => !form.steps.includes(page.step)).map((page) => ({ zh: `页面 ${page.id} 所属的步骤 ${page.step} 不存在。`, en: `page ${page.id} belongs to the unknown step ${page.step}` })),
    ...form.pages.filter((page, at) => at > 0 && form.steps.indexOf(page.step) < form.steps.indexOf(form.pages[at - 1]?.step ?? '')).map((page) => ({ zh: `页面 ${page.id} 排在后面步骤的页面之后。`, en: `page ${page.id} comes after a later step` })),
    ...form.pages.filter((page) => page.fields.length === 0).map((page) => ({ zh: `页面 ${page.id} 没有任何问题。`, en: `page ${page.id} asks nothing` })),
  ]
}

/** Choices offered are the values the schema admits, all of them. */
function choiceFaults(form: Form, field: PageField): readonly Text[] {
  const values = valuesFor(form, field)
  if (values === undefined || field.choices === undefined) return []
  const offered = field.choices.map((choice: Choice) => choice.value)
  return [
    ...offered.filter((value) => !values.includes(value)).map((value) => ({ zh: `${field.pointer} 提供了选项 ${value}，模式不接受。`, en: `${field.pointer} offers ${value}, which the schema refuses` })),
    ...values.filter((value) => !offered.includes(value)).map((value) => ({ zh: `${field.pointer} 缺少选项 ${value}。`, en: `${field.pointer} does not offer ${value}` })),
  ]
}

function valuesFor(form: Form, field: PageField): readonly string[] | undefined {
  if (field.kind === 'document') return form.fields.get(`${field.pointer}/kind`)?.values
  return form.fields.get(field.kind === 'document-list' ? `${field.pointer}/*/kind` : field.pointer)?.values
}
