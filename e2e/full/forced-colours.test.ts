import { expect } from 'playwright/test'
import { expectClean } from '../axe.ts'
import { withoutEdge } from '../edges.ts'
import { inTurn, visit } from '../places.ts'
import { test } from '../wizard.ts'

test.use({ contextOptions: { forcedColors: 'active' } })
test.setTimeout(300_000)

const [everyKind] = inTurn

test('in forced colours axe finds nothing, and whatever has an edge keeps it', async ({ wizard }) => {
  // With light letters on black, as most who choose such colours have them.
  await wizard.page.emulateMedia({ colorScheme: 'dark' })
  for (const place of everyKind?.places ?? [])
    await test.step(place.about, async () => {
      await visit(wizard, place)
      await expectClean(wizard.page)
      expect(await withoutEdge(wizard.page), wizard.page.url()).toEqual([])
    })
})
