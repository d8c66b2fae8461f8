// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { open, startAnew } from './in-document.tsx'

startAnew()

const conditional =
  '#v=1&media=volume-licensing&agreement=open-license&image=windows-7-professional&channel=oem&licensed=windows-7-professional&language=same&openLicensePurchase=no'

const verdict = () => within(screen.getByRole('region', { name: 'Verdict' }))
const headline = () => verdict().getByRole('heading', { level: 2 }).textContent
const field = (name: RegExp) => screen.getByRole('combobox', { name })

describe('the page of all questions', () => {
  it('changes the verdict with an answer, says what changed, and takes it back', async () => {
    const user = await open(`/reimaging/all${conditional}`)
    const before = headline()
    await user.selectOptions(field(/^Agreement/), 'Select Plus')
    expect(headline()).not.toBe(before)
    const strip = screen.getByRole('status', { name: 'What changed' })
    expect(strip.textContent).toContain('Agreement: Open License → Select Plus.')
    expect(strip.textContent).toContain('Verdict: Yes, once something is done → Yes.')
    expect(strip.textContent).toContain('No longer asked: One licence bought.')
    expect(screen.queryByRole('combobox', { name: /^One licence bought/ })).toBeNull()
    await user.click(within(strip).getByRole('button', { name: 'Undo' }))
    expect(headline()).toBe(before)
    expect(strip.textContent).toBe('')
  })

  it('greys out what is not asked, with the answer that leads past it and where that stands', async () => {
    await open('/reimaging/all#v=1&media=volume-licensing&agreement=none')
    const image = document.querySelector('[data-not-asked=image]')
    expect(image?.closest('div')?.textContent).toContain(
      'Not asked, as “Agreement” is “None”. The right is for Volume Licensing customers alone.',
    )
    expect(within(image?.closest<HTMLElement>('div') ?? document.body).getByText('Brief · Summary')).toBeTruthy()
  })

  it('leads to the verdict and back with the same answers', async () => {
    await open(`/reimaging/all${conditional}`)
    expect(verdict().getByRole('link', { name: 'See the whole verdict' }).getAttribute('href')).toBe(
      `/reimaging/verdict${conditional}`,
    )
    expect(screen.getByRole('link', { name: /Back to the verdict/ }).getAttribute('href')).toBe(
      `/reimaging/verdict${conditional}`,
    )
  })

  it('says which question is open while there is no verdict', async () => {
    const user = await open('/reimaging/all')
    expect(headline()).toBe('No verdict yet')
    await user.selectOptions(field(/^Media/), 'Retail media or a public download')
    expect(headline()).toContain('retail media')
  })
})
