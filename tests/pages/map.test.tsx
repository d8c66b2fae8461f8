// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { describe, expect, it } from 'vitest'
import { drawnMap } from '../../scripts/site/drawn-map.ts'
import { mapOf } from '../../src/engine/map/decision-map.ts'
import { stepAt } from '../../src/engine/step/step.ts'
import { MapPage } from '../../src/pages/map/map.tsx'
import { toyEdition } from '../toy-edition.ts'
import { startAnew } from './in-document.tsx'

startAnew()

const [check] = toyEdition.checks
if (check === undefined) throw new Error('The toy has no check')
const drawn = drawnMap(mapOf(check))

function show(hash: string) {
  if (check === undefined) return
  render(
    <MemoryRouter>
      <MapPage edition={toyEdition} step={stepAt(check, 'map', hash)} maps={{ bicycle: drawn }} />
    </MemoryRouter>,
  )
}

const marked = () => [...document.querySelectorAll('[data-taken]')].map((arrow) => arrow.getAttribute('data-drawn'))

describe('the map of a check', () => {
  it('says each arrow in words, with where it leads, in a list of the same', () => {
    show('')
    const texts = [...document.querySelectorAll('[data-arrow]')].map((arrow) => arrow.textContent)
    expect(texts[0]).toContain('With “No”: the end. It comes to “No”.')
    expect(texts[1]).toContain('With “Yes” or “I’m not sure”: on to “Place”.')
    expect(marked()).toEqual([])
  })

  it('marks the way of the answers in the address, and says which answers lead elsewhere', () => {
    show('#v=1&lock=no')
    expect(marked()).toEqual(['lock 0'])
    const station = document.querySelector<HTMLElement>('[data-station=lock]')
    expect(station?.textContent).toContain('You answered “No”.')
    expect(station?.textContent).toContain('With “Yes” or “I’m not sure”: on to “Place”.')
  })

  it('leads from each question into the check, with the answers kept', () => {
    show('#v=1&lock=yes')
    const picture = within(screen.getByRole('region', { name: /^The questions of the map/ }))
    expect(picture.getByRole('link', { name: 'Place' }).getAttribute('href')).toBe('/bicycle/rack#v=1&lock=yes')
  })

  it('is zoomed with buttons and keys', async () => {
    show('')
    const svg = document.querySelector('svg[viewBox^="0 0 "][text-anchor]')
    const width = () => Number(svg?.getAttribute('width'))
    const before = width()
    await userEvent.click(screen.getByRole('button', { name: 'Zoom in' }))
    expect(width()).toBeGreaterThan(before)
    const picture = within(screen.getByRole('region', { name: /^The questions of the map/ }))
    picture.getByRole('link', { name: 'Place' }).focus()
    await userEvent.keyboard('--')
    expect(width()).toBeLessThan(before)
  })
})
