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
  revision: 2,
  revised: '2026-11-27',
  was: 'other-right',
  saved: '2026-11-27T08:30:00.000Z',
  details: { preparedFor: 'Contoso', pcs: '25' },
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

/** What is hard to keep whole: astral, combining, halved, steering and invisible characters. */
const strange = [
  ...'a"\\/<\u0000\n\t \u00ad\u061c\u200b\u200e\u202e\u2028\u2066\u2800\u3164\ufeff\u{1f600}\u{20000}\u{e0001}',
]

/** Any text out of them, also around the length at which names are cut, in code points and in UTF-16. */
export const strangeText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...strange, 'e\u0301', '\ud800', '\udc00', '\u{1f469}\u200d\u{1f467}'),
    fc.oneof(fc.nat(3), fc.integer({ min: 70, max: 160 })),
    fc.string({ unit: fc.constantFrom(...strange, '\ud800', '\udc00', 'ab'), maxLength: 20 }),
  )
  .map(([one, times, rest]) => one.repeat(times) + rest)

/** Fields that a later version may have written. */
const laterFields = fc.option(
  fc.dictionary(
    fc.constantFrom('owner', 'color', 'note', 'tags', 'constructor'),
    fc.oneof(
      strangeText,
      fc.json({ maxDepth: 3 }).map((json): unknown => JSON.parse(json)),
    ),
    { minKeys: 1 },
  ),
  { nil: undefined },
)

/** Any saved check that the product could have made. */
export const anySaved: fc.Arbitrary<SavedCheck> = fc
  .record({
    id: fc.stringMatching(/^[\w-]{1,20}$/),
    name: fc.oneof(strangeText, fc.string({ maxLength: 200, unit: 'binary' })).map((text) => asName(text) || 'x'),
    check: fc.constantFrom('reimaging', 'upgrade'),
    hash: fc.string({ maxLength: 50, unit: 'binary' }),
    rules: fc.stringMatching(/^[\w-]{1,60}$/),
    revision: fc.option(fc.integer({ min: 1 }), { nil: undefined }),
    revised: fc.option(fc.constantFrom('2026-11-27', '2027-02-28'), { nil: undefined }),
    details: fc.option(fc.dictionary(fc.constantFrom('pcs', 'note', 'later'), strangeText), { nil: undefined }),
    was: fc.option(fc.stringMatching(/^[\w-]{1,60}$/), { nil: undefined }),
    // Clocks go wrong, up to years of six digits.
    saved: fc
      .date({ min: new Date('1969-01-01'), max: new Date('+020000-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString()),
    unknown: laterFields,
  })
  .map(({ check, hash, revision, revised, details, was, unknown, ...rest }) => ({
    ...rest,
    check,
    ...(revision !== undefined && { revision }),
    ...(revised !== undefined && { revised }),
    ...(details !== undefined && { details }),
    link: `/${check}/verdict#${hash}`,
    ...(was !== undefined && { was }),
    ...(unknown !== undefined && { unknown }),
  }))

/** Any set of them, each with an id of its own. */
export const anyChecks: fc.Arbitrary<SavedCheck[]> = fc.uniqueArray(anySaved, {
  selector: ({ id }) => id,
  maxLength: 8,
})
