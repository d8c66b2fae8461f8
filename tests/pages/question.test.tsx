// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { DocumentContext } from '../../src/browser/use-page.ts'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import type { Answers } from '../../src/engine/question.ts'
import { addressOf, type QuestionStep, stepAt } from '../../src/engine/step/step.ts'
import { QuestionPage } from '../../src/pages/question/question.tsx'
import { windowTitle } from '../../src/words/product.ts'
import { checkNamed } from '../support.ts'

const check = checkNamed('reimaging')

afterEach(() => {
  cleanup()
  localStorage.clear()
  delete document.documentElement.dataset.numberKeys
})

function show(question: string, answers: Answers) {
  const address = addressOf(check, question, answers)
  const step = stepAt(check, question, address.slice(address.indexOf('#')))
  if (step.kind !== 'question') throw new Error(`${question} is not open`)
  const onAnswer = vi.fn<(value: string) => void>()
  render(
    <MemoryRouter>
      <DocumentContext value={{ windowTitle, isFirst: true }}>
        <QuestionPage edition={edition200910} step={step} onAnswer={onAnswer} />
      </DocumentContext>
    </MemoryRouter>,
  )
  return { step, onAnswer }
}

/** The question itself: the frame around it has radios of its own. */
const asked = () => within(screen.getByRole('main'))

const labelOf = ({ question, facts }: QuestionStep, value: string) =>
  check.question(question, facts).option(value).label

describe('a question page', () => {
  it('has nothing chosen and reports the choice only when it is sent', async () => {
    const { step, onAnswer } = show('media', {})
    expect(asked().queryByRole('radio', { checked: true })).toBeNull()
    await userEvent.click(screen.getByRole('radio', { name: labelOf(step, 'retail') }))
    expect(onAnswer).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('retail')
  })

  it('says what to select when nothing was chosen, and where', async () => {
    const { step, onAnswer } = show('media', {})
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    const { error } = check.question('media', {})
    const alert = screen.getByRole('alert')
    expect(alert.parentElement).toBe(document.activeElement)
    expect(document.title).toMatch(/^Error: /)
    expect(screen.getByRole('group', { description: new RegExp(error) })).toBeTruthy()
    await userEvent.click(within(alert).getByRole('link', { name: error }))
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: labelOf(step, 'volume-licensing') }))
    expect(onAnswer).not.toHaveBeenCalled()
  })

  it('fills in the answer that is being changed', () => {
    const { step } = show('media', { media: 'oem' })
    expect(asked().getByRole('radio', { checked: true })).toBe(
      screen.getByRole('radio', { name: labelOf(step, 'oem') }),
    )
  })

  it('groups a long list by version, newest first', () => {
    const answers = { media: 'volume-licensing', agreement: 'select-plus', channel: 'oem' }
    show('image', answers)
    const [, ...headings] = [...screen.getByRole('main').querySelectorAll('legend')].map((legend) => legend.textContent)
    expect(headings).toEqual([
      'Windows 7',
      'Windows Vista',
      'Windows XP',
      'Windows 2000',
      'Office 2007',
      'Office 2003',
      'Not in the list',
    ])
  })

  const oem = {
    media: 'volume-licensing',
    agreement: 'select-plus',
    image: 'windows-7-professional',
    channel: 'oem',
  }

  it('puts the likeliest answer first, as the check says which that is', () => {
    show('licensed', oem)
    const [first] = asked().getAllByRole('radio')
    expect(first).toBe(screen.getByRole('radio', { name: 'The same: Windows 7 Professional' }))
  })

  it('shows where to look before the answers, with a drawing that says the place', () => {
    show('licensed', oem)
    const drawing = screen.getByRole('img', { name: 'The label on the underside of a notebook' })
    const [first] = asked().getAllByRole('radio')
    if (first === undefined) throw new Error('Nothing can be chosen')
    expect(drawing.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
  })

  it('narrows a long list, keeps what is chosen and sends nothing by Enter', async () => {
    const { onAnswer } = show('licensed', oem)
    const all = asked().getAllByRole('radio').length
    await userEvent.click(screen.getByRole('radio', { name: 'Windows 7 Ultimate' }))
    await userEvent.type(screen.getByRole('searchbox', { name: 'Narrow the list' }), 'home vista{Enter}')
    expect(onAnswer).not.toHaveBeenCalled()
    const left = asked().getAllByRole('radio', { hidden: false })
    expect(left.map((radio) => radio.getAttribute('value'))).toEqual([
      'windows-vista-home-basic',
      'windows-vista-home-premium',
      'unknown',
    ])
    expect(screen.getByText(`3 of ${all} shown`)).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('windows-7-ultimate')
  })

  it('has nothing to narrow a short list with', () => {
    show('media', {})
    expect(screen.queryByRole('searchbox')).toBeNull()
  })

  it('chooses by number and goes on by Enter once that is switched on', async () => {
    const { onAnswer, step } = show('media', {})
    await userEvent.keyboard('2{Enter}')
    expect(asked().queryByRole('radio', { checked: true })).toBeNull()
    const keys = screen.getByRole('checkbox', { name: /keys 1 to 9/ })
    await userEvent.click(keys)
    keys.blur()
    await userEvent.keyboard('2')
    expect(asked().getByRole('radio', { checked: true })).toBe(
      screen.getByRole('radio', { name: labelOf(step, 'others-volume-licensing') }),
    )
    expect(onAnswer).not.toHaveBeenCalled()
    await userEvent.keyboard('{Enter}')
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith('others-volume-licensing')
  })
})
