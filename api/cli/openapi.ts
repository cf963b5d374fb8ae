/** `miaopi openapi`: the contract for programs that are not ours, as the office serves it at /api/openapi.json. */

import { openApi } from '../http/openapi.ts'
import { ROUTES } from '../http/routes.ts'
import { VERSION } from '../open-office.ts'
import { noWords, type Command } from './command.ts'
import { sayJson } from './terminal.ts'

export const openapi: Command = {
  words: '',
  about: 'Prints the contract as OpenAPI 3.1, the same as a running office serves at /api/openapi.json.',
  flags: {},
  run: async (given, terminal) => {
    noWords('openapi', given)
    await sayJson(terminal, openApi(ROUTES, VERSION))
    return 0
  },
}
