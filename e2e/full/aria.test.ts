import { expect } from 'playwright/test'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { stepAt } from '../../src/engine/step/step.ts'
import { productName } from '../../src/pages/frame/page.tsx'
import { questions, verdictAt, verdicts } from '../addresses.ts'
import { heading, type Line, node, template, text } from '../aria.ts'
import { cases } from '../cases.ts'
import { pageStates, pages, questionStates, visit } from '../places.ts'
import { checkNamed, test, type Wizard } from '../wizard.ts'

const frame = (...main: readonly Line[]): readonly Line[] => [
  [
    node('banner'),
    [node('link', 'Skip to main content')],
    [node('link', productName)],
    [node('navigation', 'Main'), [node('link', 'Sources')]],
  ],
  [node('main'), ...main],
  [node('contentinfo'), [node('navigation', 'About'), [node('link', 'About this tool')]]],
]

const paragraphWith = (role: string, name: string): Line => [node('paragraph'), [node(role, name)]]

const expectTree = ({ page }: Wizard, lines: readonly Line[]): Promise<void> =>
  expect(page.locator('body')).toMatchAriaSnapshot(template(lines))

const stepOf = (address: string) => {
  const [path = '', hash = ''] = address.split('#')
  const [, check = '', asked = ''] = path.split('/')
  return stepAt(checkNamed(check), asked, `#${hash}`)
}

/** A question with its radios under their headings, and beside it why it is asked. */
function questionLines(address: string): readonly Line[] {
  const step = stepOf(address)
  if (step.kind === 'verdict') throw new Error(`${address} is a verdict`)
  const { ask, groups, option } = step.check.question(step.question, step.facts)
  const radio = (value: string): Line => [
    node('radio', option(value).label, value === step.chosen ? 'checked' : 'checked=false'),
  ]
  const grouped = groups?.(step.options) ?? [{ values: step.options.toSorted((one) => (one === 'unknown' ? 1 : 0)) }]
  return frame(
    [
      node('group', ask),
      heading(1, ask),
      ...grouped.flatMap(({ heading: over, values }): readonly Line[] =>
        over === undefined ? values.map(radio) : [[node('group', over), ...values.map(radio)]],
      ),
    ],
    [node('button', 'Continue')],
    [
      node('complementary', 'About this question'),
      heading(2, 'Why we ask'),
      heading(2, 'Where to look'),
      heading(2, 'Words on this page'),
    ],
  )
}

for (const { id } of edition200910.checks)
  test(`each question of the ${id} check is a group of radios under its heading, with its hints`, async ({
    wizard,
  }) => {
    test.setTimeout(120_000)
    for (const { address, id: question } of questions.filter(({ check }) => check === id)) {
      await wizard.open(address)
      await wizard.expectQuestion(question)
      await expectTree(wizard, questionLines(address))
      const step = stepOf(address)
      if (step.kind === 'verdict') throw new Error(`${address} is a verdict`)
      const { hint, option } = step.check.question(question, step.facts)
      const group = wizard.page.locator('[data-question]')
      await expect(group.getByRole('radio')).toHaveCount(step.options.length)
      await expect(group).toHaveAccessibleDescription(hint ?? '')
      for (const value of step.options)
        await expect(wizard.choice(value)).toHaveAccessibleDescription(option(value).hint ?? '')
    }
  })

const stateNamed = (about: string) => {
  const found = [...questionStates, ...pageStates, ...pages].find((place) => place.about === about)
  if (found === undefined) throw new Error(`There is no place called “${about}”`)
  return found
}

test('an answer to be changed is filled in', async ({ wizard }) => {
  const place = stateNamed('an answer to be changed')
  await visit(wizard, place)
  await expectTree(wizard, questionLines(place.address))
  await expectTree(wizard, [[node('navigation', 'Back'), [node('link', 'Back to the verdict')]]])
  await expect(
    wizard.page.getByRole('main').getByRole('radio', { checked: true }).and(wizard.page.locator('[name=answer]')),
  ).toHaveCount(1)
})

test('an error is an alert that leads to the answers, and describes them', async ({ wizard }) => {
  const place = stateNamed('a question with an error')
  await visit(wizard, place)
  const step = stepOf(place.address)
  if (step.kind === 'verdict') throw new Error('No question is asked there')
  const { ask, error, hint } = step.check.question(step.question, step.facts)
  await expectTree(
    wizard,
    frame(
      [node('alert'), heading(2, 'There is a problem'), paragraphWith('link', error)],
      [node('group', ask), heading(1, ask)],
    ),
  )
  await expect(wizard.page.locator('[data-question]')).toHaveAccessibleDescription(
    `${hint ?? ''} Error: ${error}`.trim(),
  )
})

test('what a link held that could not be used is a named region before the question', async ({ wizard }) => {
  const place = stateNamed('a link with a fault in it')
  await visit(wizard, place)
  const { ask } = checkNamed('reimaging').question('media', {})
  await expectTree(
    wizard,
    frame(
      [
        node('region', 'About this link'),
        heading(2, 'Not all of this link could be used'),
        [node('list'), [node('listitem')]],
      ],
      [node('group', ask), heading(1, ask)],
    ),
  )
})

for (const { check: id, about, answers, address } of verdicts)
  test(`the verdict is read as what, why, what next, how, and on which answers: ${id}, ${about}`, async ({
    wizard,
  }) => {
    const check = checkNamed(id)
    const verdict = check.decide(answers)
    const { headline, reason, steps } = check.explain(answers, verdict)
    await wizard.open(address)
    await wizard.expectVerdict(verdict.outcome)
    const given = Object.entries(answers).map(([question, value]) => ({
      name: check.question(question, answers).short,
      label: check.question(question, answers).option(value).label,
    }))
    await expectTree(
      wizard,
      frame([
        node('article'),
        heading(1, headline),
        [text('paragraph', reason)],
        ...(steps.length > 0
          ? [heading(2, 'What to do next'), [node('list'), ...steps.map((): Line => [node('listitem')])] as const]
          : []),
        heading(2, 'How it was decided'),
        [node('list'), [node('listitem'), [node('list'), [node('listitem')]]]],
      ]),
    )
    await expectTree(
      wizard,
      frame([
        node('article'),
        heading(2, 'Your answers'),
        ...given.flatMap(({ name }): readonly Line[] => [
          [text('term', name)],
          [node('definition'), [node('link', `Change ${name}`)]],
        ]),
      ]),
    )
  })

test('what would change a verdict is a list under its heading, each with a link', async ({ wizard }) => {
  const [, conditional] = cases.reimaging
  await wizard.open(verdictAt('reimaging', conditional.answers))
  await expectTree(
    wizard,
    frame([
      node('article'),
      [node('heading', 'What would change this verdict', 'level=2')],
      [node('list'), [node('listitem'), paragraphWith('link', 'See that verdict')]],
    ]),
  )
})

test('the request for activations is a form of labelled fields, one of them wrong', async ({ wizard }) => {
  const { page } = wizard
  const [permitted] = cases.reimaging
  await wizard.open(verdictAt('reimaging', permitted.answers))
  await page.getByText('Write the request for more activations').click()
  const count = page.getByRole('textbox', { name: 'Activations to add' })
  await count.fill('many')
  await expectTree(
    wizard,
    frame([
      node('article'),
      [
        node('list'),
        [
          node('listitem'),
          [
            node('group'),
            ...['Agreement', 'Customer name', 'Contact', 'Reason', 'Product key', 'Activations to add'].map(
              (name): Line => [node('textbox', name)],
            ),
            [node('checkbox', 'Keep these in this browser for the next time, except the product key', 'checked=false')],
            [node('button', 'Copy the text')],
            [node('link', 'Open as an email')],
          ],
        ],
      ],
    ]),
  )
  await expect(count).toHaveAttribute('aria-invalid', 'true')
  await expect(count).toHaveAccessibleDescription(/Enter a whole number/)
})

test('a kind of verdict opens to a table with headers for its columns and its rows', async ({ wizard }) => {
  await visit(wizard, stateNamed('a kind of verdict with its paths'))
  await expectTree(
    wizard,
    frame(
      heading(1, 'Every path and its verdict'),
      [node('combobox', 'Check')],
      [node('combobox', 'Verdict')],
      [
        node('region', 'Paths'),
        heading(2, 'Kinds of verdict'),
        [node('list'), [node('listitem'), [node('group'), heading(3, 'Requirements')]]],
      ],
    ),
  )
  const table = wizard.page.getByRole('table')
  await expect(table).toMatchAriaSnapshot(
    template([
      [
        node('table'),
        [node('rowgroup'), [node('row'), [node('columnheader', 'Path')]]],
        [node('rowgroup'), [node('row'), [node('rowheader', 'Path 1'), [node('link', 'Path 1')]], [node('cell')]]],
      ],
    ]),
  )
})

test('the start page leads into both checks and to two verdicts', async ({ wizard }) => {
  await wizard.open('/')
  await expectTree(
    wizard,
    frame(
      heading(1, 'May I put this image on this PC?'),
      ...edition200910.checks.flatMap(({ name }): readonly Line[] => [
        heading(2, name),
        paragraphWith('link', `Start the ${name.toLowerCase()}`),
      ]),
    ),
  )
  await expect(wizard.page.locator('main a[href*="/verdict#"]')).toHaveCount(2)
})

for (const { about, lines } of [
  { about: 'an address that is no page', lines: [paragraphWith('link', 'Go to the start page')] },
  {
    about: 'an address that is no page, with answers in it',
    lines: [[node('paragraph'), [node('link', 'Go on with these answers')], [node('link', 'Start page')]]],
  },
] satisfies readonly { about: string; lines: readonly Line[] }[])
  test(`${about} says so and leads on`, async ({ wizard }) => {
    await visit(wizard, stateNamed(about))
    await expectTree(wizard, frame(heading(1, 'There is no page at this address'), ...lines))
  })

test.describe('where a screen breaks', () => {
  test.use({ expected: /broken on purpose/ })
  test('a fault of ours keeps the link in a labelled field', async ({ wizard }) => {
    await visit(wizard, stateNamed('a fault of ours'))
    await expectTree(
      wizard,
      frame(
        heading(1, 'Something went wrong on this page'),
        [node('textbox', 'Link with your answers')],
        paragraphWith('link', 'Start again'),
      ),
    )
  })
})
