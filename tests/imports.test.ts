import { expect, it } from 'vitest'
import { editionEntries } from '../src/editions/index.ts'

it.each(editionEntries)('the edition $id and all that it is made of can be loaded', async ({ id, load }) => {
  // Loaded within the test: a fault that keeps a module from loading is then a test that fails.
  expect((await load()).id).toBe(id)
})
