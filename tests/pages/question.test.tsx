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

afterEach(cleanup)

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
})
