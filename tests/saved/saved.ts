import fc from 'fast-check'
import type { SavedCheck } from '../../src/saved/document.ts'
import { asName } from '../../src/saved/document.ts'

/** A check on the second floor that came to a yes. */
export const second: SavedCheck = {
  id: 'one',
  name: 'PCs on the second floor',
  check: 'reimaging',
  link: '/reimaging/verdict#v=1&media=recovery&recoveryUse=one-pc&recoveryMatch=yes',
  rules: '2009-10',
  was: 'other-right',
  saved: '2026-11-25T08:30:00.000Z',
}

/** A check that stands at a question. */
export const unfinished: SavedCheck = {
  id: 'two',
  name: 'To be asked',
  check: 'upgrade',
  link: '/upgrade/agreement#v=1&target=windows-vista-business',
  rules: '2009-10',
  saved: '2026-11-24T08:30:00.000Z',
}

/** Any saved check that the product could have made. */
export const anySaved: fc.Arbitrary<SavedCheck> = fc
  .record({
    id: fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }),
    name: fc.string({ maxLength: 200, unit: 'binary' }).map((text) => asName(text) || 'x'),
    check: fc.constantFrom('reimaging', 'upgrade'),
    hash: fc.string({ maxLength: 50, unit: 'binary' }),
    rules: fc.string({ maxLength: 60 }),
    was: fc.option(fc.string({ maxLength: 60 }), { nil: undefined }),
    saved: fc
      .date({ min: new Date('1990-01-01'), max: new Date('2999-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
  })
  .map(({ check, hash, was, ...rest }) => ({
    ...rest,
    check,
    link: `/${check}/verdict#${hash}`,
    ...(was !== undefined && { was }),
  }))

/** Any set of them, each with an id of its own. */
export const anyChecks: fc.Arbitrary<SavedCheck[]> = fc.uniqueArray(anySaved, {
  selector: ({ id }) => id,
  maxLength: 8,
})
