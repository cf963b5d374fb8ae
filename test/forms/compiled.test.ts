/** The validators compiled ahead are those of the schemas as they stand. */

import { describe, expect, it } from 'vitest'
import { validatorModule } from '../../forms/build-validators.ts'
import { FORM_SOURCES } from '../../forms/registry.ts'

describe('compiled validator', () => {
  it.each(FORM_SOURCES)('of $name v$version · generated again · is the text that is kept', async ({ name, version, schema }) => {
    await expect(validatorModule(schema as never)).toMatchFileSnapshot(`../../forms/compiled/${name}-v${version}.mjs`)
  })
})
