/** A member of staff as their own window may know them. */

import type { StaffRow } from '#store'

export function staffView({ id, login, name, role, registry, mustChange }: Pick<StaffRow, 'id' | 'login' | 'name' | 'role' | 'registry' | 'mustChange'>) {
  return { id, login, name, role, registry, mustChangePassword: mustChange }
}
