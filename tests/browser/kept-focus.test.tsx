// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { useKeptFocus } from '../../src/browser/kept-focus.ts'

afterEach(cleanup)

function Buttons({ names }: { readonly names: readonly string[] }) {
  useKeptFocus()
  return names.map((name) => (
    <button key={name} type="button">
      {name}
    </button>
  ))
}

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 5)))

async function focusAfter(before: readonly string[], focused: string, after: readonly string[], leave = false) {
  const { rerender } = render(<Buttons names={before} />)
  screen.getByRole('button', { name: focused }).focus()
  if (leave) screen.getByRole('button', { name: focused }).blur()
  await settled()
  rerender(<Buttons names={after} />)
  for (let waits = 0; waits < 20 && document.activeElement === document.body; waits++) await settled()
  return document.activeElement === document.body ? 'nothing' : document.activeElement?.textContent
}

it.each([
  ['what follows takes the place of what goes away', 'abc', 'b', 'ac', 'c'],
  ['the last one leaves it to the one before', 'abc', 'c', 'ab', 'b'],
  ['the first of more takes the place of what brought them', 'abm', 'm', 'abcd', 'c'],
  ['all others may come and go', 'abc', 'b', 'xb', 'b'],
])('%s', async (_, before, focused, after, expected) => {
  expect(await focusAfter([...before], focused, [...after])).toBe(expected)
})

it('nobody who has left is called back', async () => {
  expect(await focusAfter(['a', 'b'], 'a', ['b'], true)).toBe('nothing')
})
