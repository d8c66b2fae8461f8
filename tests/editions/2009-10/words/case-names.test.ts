import { describe, expect, it } from 'vitest'
import type { Answers } from '../../../../src/engine/question.ts'
import { asName } from '../../../../src/saved/document.ts'
import { checkNamed } from '../../../support.ts'
import { pathsOf } from '../second-reading/oracles.ts'

const own = { media: 'volume-licensing' }

describe('a case', () => {
  it.each<[string, Answers, string]>([
    ['reimaging', {}, 'Reimaging check'],
    ['reimaging', { media: 'unknown' }, 'Reimaging check'],
    ['reimaging', own, 'Reimaging check'],
    ['reimaging', { media: 'recovery' }, 'Recovery media'],
    ['reimaging', { ...own, agreement: 'select-plus' }, 'Select Plus'],
    ['reimaging', { ...own, agreement: 'unknown' }, 'Reimaging check'],
    ['reimaging', { ...own, agreement: 'unknown', image: 'office-2007-standard' }, 'Office Standard 2007'],
    [
      'reimaging',
      { ...own, agreement: 'select-plus', image: 'windows-7-professional', licensed: 'windows-7-professional' },
      'Windows 7 Professional, Select Plus',
    ],
    [
      'reimaging',
      { ...own, agreement: 'select-plus', image: 'windows-7-professional', licensed: 'windows-7-home-premium' },
      'Windows 7 Professional on PCs with Windows 7 Home Premium, Select Plus',
    ],
    ['upgrade', {}, 'Upgrade check'],
    ['upgrade', { target: 'windows-vista-business', agreement: 'none' }, 'Windows Vista Business, no agreement'],
    [
      'upgrade',
      { target: 'windows-vista-business', agreement: 'open-license', currentOs: 'windows-xp-professional' },
      'Windows Vista Business from Windows XP Professional, Open License',
    ],
    ['upgrade', { target: 'windows-vista-business', currentOs: 'unknown' }, 'Windows Vista Business'],
  ])('of the %s check with %o is called %s', (check, answers, name) => {
    expect(checkNamed(check).nameCase(answers)).toBe(name)
  })

  it.each(['reimaging', 'upgrade'])('of the %s check has a short name without an id in it, on every path', (id) => {
    const check = checkNamed(id)
    const ids = new RegExp(
      `\\b(${check.flow.questions
        .flatMap(({ values }) => values)
        .filter((value) => value.includes('-'))
        .join('|')})\\b`,
    )
    for (const answers of pathsOf(id)) {
      const name = check.nameCase(answers)
      expect(asName(name)).toBe(name)
      expect(name).not.toMatch(ids)
      expect(name).not.toMatch(/not sure/)
    }
  })
})
