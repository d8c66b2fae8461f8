import { beforeAll, describe, expect, it } from 'vitest'
import { all, faultsOf, hrefsOf, only, textOf, textsOf } from '../read-page.ts'
import { prepare, type RenderedPage, renderAt } from '../render.tsx'

beforeAll(() => prepare('/then-and-now', '/reimaging/verdict', '/2026-05/reimaging/verdict'))

const then =
  'media=volume-licensing&agreement=open-license&image=windows-7-professional&channel=oem&licensed=windows-7-professional&language=same&openLicensePurchase=yes'
const now =
  'media=volume-licensing&image=windows-11-pro&agreement=csp&channel=oem&licensed=windows-11-pro&language=same&clause=yes&oneLicense=yes'

const side = ({ root }: RenderedPage, edition: string) => only(root, `section[data-edition=${edition}]`)
const leftOn = (page: RenderedPage, edition: string): readonly (string | undefined)[] =>
  all(side(page, edition), '[data-left]').map(({ attrs }) => attrs['data-left'])

describe('one case then and now', () => {
  it.each([
    [`/reimaging/verdict#v=1&${then}&rules=2009-10&was=permitted`, '2009-10', '2026-05', 'permitted'],
    [`/2026-05/reimaging/verdict#v=1&${now}`, '2026-05', '2009-10', 'permitted'],
  ])('%s is one click from both verdicts, and each leads back', (address, own, other, outcome) => {
    const [both = ''] = hrefsOf(renderAt(address).root).filter((href) => href.startsWith('/then-and-now'))
    expect(both).not.toContain('was=')
    const page = renderAt(both)
    expect(faultsOf(page.root)).toEqual([])
    expect(side(page, own).attrs['data-outcome']).toBe(outcome)
    expect(leftOn(page, own)).toEqual([])
    expect(leftOn(page, other).length).toBeGreaterThan(0)
    const [back = ''] = hrefsOf(side(page, own))
    expect(only(renderAt(back).root, 'article').attrs['data-outcome']).toBe(outcome)
  })

  it('names what did not carry, and the question that is open by the other rules', () => {
    const page = renderAt(`/then-and-now#check=reimaging&rules=2026-05&media=recovery&cameWith=yes`)
    expect(leftOn(page, '2009-10')).toEqual(['cameWith'])
    expect(textOf(side(page, '2009-10'))).toContain('Not finished')
    expect(hrefsOf(side(page, '2009-10'))[0]).toBe('/reimaging/recoveryMatch#v=1&media=recovery&recoveryUse=one-pc')
  })

  it('says once what of its link is no use', () => {
    const page = renderAt('/then-and-now#check=reimaging&rules=2009-10&media=oem&channel=floppy')
    expect(textsOf(only(page.root, '[aria-label=About this link]'), 'li')).toHaveLength(1)
  })

  it.each(['', '#check=floppy&rules=2009-10', '#check=reimaging&rules=2031-01', '#media=oem'])(
    'without a case (%s) it has an example that shows two verdicts',
    (hash) => {
      const page = renderAt(`/then-and-now${hash}`)
      expect(faultsOf(page.root)).toEqual([])
      const [example = ''] = hrefsOf(only(page.root, 'main'))
      expect(all(renderAt(example).root, 'section[data-edition]')).toHaveLength(2)
    },
  )
})
