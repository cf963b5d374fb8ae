/** A door of the demonstration's address library by its id, for tests that follow a case to its premises. */

import { listDoors } from '../../api/demonstration/addresses.ts'
import type { Door } from '../../api/demonstration/places.ts'

export function findDoor(id: string): Door | undefined {
  return listDoors().find((door) => door.id === id)
}
