// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { DocumentContext } from '../../src/browser/use-page.ts'
import { CrashBoundary } from '../../src/pages/faults/crash-boundary.tsx'
import { windowTitle } from '../../src/words/product.ts'

// React reports what a boundary catches; here that is expected.
beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

function Broken(): never {
  throw new Error('a fault in a screen')
}

const shown = (page: string, isBroken: boolean) => (
  <MemoryRouter>
    <DocumentContext value={{ windowTitle, isFirst: true }}>
      <CrashBoundary page={page}>{isBroken ? <Broken /> : <p>All is well</p>}</CrashBoundary>
    </DocumentContext>
  </MemoryRouter>
)

it('a screen that throws gives way to a page that keeps the link and offers to start again', () => {
  window.history.replaceState(undefined, '', '/reimaging/agreement#v=1&media=volume-licensing')
  render(shown('one', true))
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('Something went wrong')
  expect(screen.getByLabelText('Link with your answers')).toHaveProperty('value', window.location.href)
  expect(screen.getByRole('link', { name: 'Start again' }).getAttribute('href')).toBe('/')
})

it('the next page is tried afresh', () => {
  const { rerender } = render(shown('one', true))
  rerender(shown('two', false))
  expect(screen.getByText('All is well')).toBeTruthy()
})
