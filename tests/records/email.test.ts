import { describe, expect, it } from 'vitest'
import { fileNameOf, longestMail, mailOf } from '../../src/records/email.ts'
import { textOf } from '../../src/records/text.ts'
import { oneOfEach, toDo } from './records.ts'

const link = `https://licensing.customer.example/tools/reimaging-advisor/reimaging#s1=${'x'.repeat(44)}`

describe('a mail that passes a verdict on', () => {
  it('begins with the link, says what and why and when, and is never too long, whatever the verdict', () => {
    for (const record of oneOfEach()) {
      const { subject, body } = mailOf(record, link)
      expect(body.startsWith(`${link}\n\n${record.account.headline}\n`)).toBe(true)
      expect(body).toContain(record.account.reason)
      // What it comes to is said once: no "Yes" below "Yes, you may".
      expect(body.split('\n').filter((line) => record.account.headline.startsWith(line) && line !== '')).toHaveLength(1)
      expect(body).toMatch(/Decided on 25 November 2026\. Guidance, not legal advice\.$/)
      expect(body.length).toBeLessThanOrEqual(longestMail)
      expect(subject.endsWith(record.account.kind)).toBe(true)
    }
  })

  it('says what to do next and each answer, where there is room', () => {
    const record = toDo()
    const { subject, body } = mailOf(record, link)
    for (const { lead } of record.account.steps) expect(body).toContain(`. ${lead}\n`)
    for (const { name, label } of record.answers) expect(body).toContain(`${name}: ${label}\n`)
    expect(subject).toBe(`Windows 7 Professional, Open License: ${record.account.kind}`)
  })

  it('says how much there was no room for', () => {
    const record = toDo()
    const answers = Array.from({ length: 40 }, (_, place) => ({
      question: 'q',
      value: 'v',
      name: `Q${place}`,
      label: 'Yes',
    }))
    const { body } = mailOf({ ...record, answers }, link)
    expect(body).toMatch(/\nQ0: Yes\n(Q\d+: Yes\n)+\(\d+ more: open the link\.\)\n\nDecided/)
    expect(body.length).toBeLessThanOrEqual(longestMail)
  })
})

it('a record as text begins with the verdict and its link', () => {
  const record = toDo()
  expect(textOf(record).split('\n').slice(0, 3)).toEqual([record.account.headline, record.link, record.account.kind])
})

describe('the file of a record', () => {
  it('is called after the day, the case and the verdict', () => {
    expect(fileNameOf(toDo(), 'md')).toBe('2026-11-25 Windows 7 Professional, Open License, yes-once.md')
  })

  it('is called after whom it is for, too', () => {
    expect(fileNameOf(toDo({ preparedFor: 'Contoso' }), 'txt')).toMatch(/^Contoso 2026-11-25 Windows/)
  })

  it('has a name that every system takes', () => {
    const typed = ['A/S: "Co" <x>|?*', '..', 'a\nb', 'CON', 'x'.repeat(500), '\u202eevil']
    for (const preparedFor of typed) {
      const name = fileNameOf(toDo({ preparedFor }), 'json')
      expect(name).toMatch(/^[^\\/:*?"<>|\p{C}]{1,160}, yes-once\.json$/u)
      expect(name).not.toMatch(/^[. ]/)
    }
  })

  it('differs from one kind of verdict to another', () => {
    const names = new Set(
      oneOfEach().map((record) => `${record.outcome} ${fileNameOf(record, 'md').split(', ').at(-1)}`),
    )
    expect(names.size).toBe(new Set(oneOfEach().map(({ outcome }) => outcome)).size)
  })
})
