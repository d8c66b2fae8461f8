import { expect, it } from 'vitest'

it('the edition and all that it is made of can be loaded', async () => {
  // Loaded within the test: a fault that keeps a module from loading is then a test that fails.
  const { edition200910 } = await import('../src/editions/2009-10/edition.ts')
  expect(edition200910.checks.map(({ id }) => id)).toEqual(['reimaging', 'upgrade'])
})
