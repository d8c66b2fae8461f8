import { expect } from 'playwright/test'
import { defaultEntry } from '../../src/editions/index.ts'
import { all } from '../../src/pages/all/text.ts'
import { saveThis } from '../../src/pages/parts/text.ts'
import { entry } from '../../src/pages/saved/text.ts'
import { openId, undoId } from '../../src/pages/saved/use-saved-list.ts'
import { productName } from '../../src/words/product.ts'
import { questions, verdictAt, verdicts } from '../addresses.ts'
import { cases } from '../cases.ts'
import { pages } from '../places.ts'
import { checkNamed } from '../wizard.ts'
import { inPage } from './browser.ts'
import { test } from './fixtures.ts'

const [permitted, conditional] = cases.reimaging
const reimaging = checkNamed('reimaging')

for (const { check: id, about, outcome, answers, address } of verdicts) {
  test(`clicking through the ${id} check comes to ${outcome}: ${about}`, async ({ visitor }) => {
    await visitor.start(id)
    for (const [question, value] of Object.entries(answers)) {
      await visitor.seeQuestion(question)
      await visitor.seeArrival()
      await visitor.answer(question, value)
    }
    await visitor.seeVerdict(checkNamed(id), answers, outcome)
    await visitor.seeArrival()
    await visitor.see({ address })
  })
}

test('a link to each verdict opens it, and takes no focus', async ({ visitor }) => {
  for (const { check, outcome, answers, address } of verdicts) {
    await visitor.open(address)
    await visitor.seeVerdict(checkNamed(check), answers, outcome)
    await visitor.see({ address, focus: 'body' })
  }
})

test('a link to each question opens it', async ({ visitor }) => {
  for (const { id, address } of questions) {
    await visitor.open(address)
    await visitor.seeQuestion(id)
    await visitor.see({ address, focus: 'body' })
  }
})

test('a link with faults in it keeps what is good, says what is not, and is left as it is', async ({ visitor }) => {
  const address = '/reimaging/verdict#v=1&media=volume-licensing&agreement=mine&utm_source=mail'
  await visitor.open(address)
  await visitor.see({ question: 'agreement' })
  await visitor.read('agreement=mine')
  await visitor.see({ address })
})

test('Back leads one question back at a time with the answer given, and Forward leads on again', async ({
  visitor,
}) => {
  const path = Object.entries(permitted.answers)
  await visitor.start('reimaging')
  await visitor.answerAll(permitted.answers)
  await visitor.seeVerdict(reimaging, permitted.answers, 'permitted')
  for (const [question, chosen] of path.toReversed()) {
    await visitor.browser.back()
    await visitor.see({ question, chosen })
  }
  for (const [question, chosen] of path.slice(1)) {
    await visitor.browser.forward()
    await visitor.see({ question, chosen })
  }
  await visitor.browser.forward()
  await visitor.seeVerdict(reimaging, permitted.answers, 'permitted')
})

test('reloading stays where it is: at a question, at one gone back to, and at the verdict', async ({ visitor }) => {
  await visitor.start('reimaging')
  await visitor.answerAll({ media: 'volume-licensing', agreement: 'select-plus' })
  await visitor.seeQuestion('image')
  const { address } = await visitor.look()
  await visitor.reload()
  await visitor.see({ address, question: 'image' })
  await visitor.browser.back()
  await visitor.see({ question: 'agreement', chosen: 'select-plus' })
  await visitor.reload()
  await visitor.see({ question: 'agreement', chosen: 'select-plus' })
  await visitor.open(verdictAt('reimaging', permitted.answers))
  await visitor.seeVerdict(reimaging, permitted.answers, 'permitted')
  await visitor.reload()
  await visitor.seeVerdict(reimaging, permitted.answers, 'permitted')
})

test('another answer after Back leads another way', async ({ visitor }) => {
  await visitor.start('reimaging')
  await visitor.answerAll({ media: 'volume-licensing', agreement: 'select-plus' })
  await visitor.seeQuestion('image')
  await visitor.browser.back()
  await visitor.answer('agreement', 'none')
  const answers = { media: 'volume-licensing', agreement: 'none' }
  await visitor.seeVerdict(reimaging, answers, 'not-permitted')
  await visitor.see({ address: verdictAt('reimaging', answers) })
})

test('Change fills in the old answer, asks what is newly needed, and comes back', async ({ visitor }) => {
  await visitor.open(verdictAt('reimaging', permitted.answers))
  await visitor.seeVerdict(reimaging, permitted.answers, 'permitted')
  await visitor.change('agreement')
  await visitor.see({ chosen: 'select-license' })
  await visitor.answer('agreement', 'open-license')
  await visitor.answer('openLicensePurchase', 'yes')
  const answers = { ...permitted.answers, agreement: 'open-license', openLicensePurchase: 'yes' }
  await visitor.seeVerdict(reimaging, answers, 'permitted')
  await visitor.see({ address: verdictAt('reimaging', answers) })
})

test('a whole check goes by keys alone, with an error made and mended', async ({ visitor }) => {
  await visitor.open('/')
  await visitor.tabTo('a', `Start the ${reimaging.name.toLowerCase()}: ${defaultEntry.products}`)
  await visitor.press('Enter')
  await visitor.seeQuestion('media')
  await visitor.tabTo('button', 'Continue')
  await visitor.press('Enter')
  await visitor.read('There is a problem')
  await visitor.see({ title: expect.stringMatching(/^Error: /) })
  await visitor.tabTo('a', reimaging.question('media', {}).error)
  await visitor.press('Enter')
  await visitor.see({ focus: 'input', address: '/reimaging' })
  for (const [question, value] of Object.entries(conditional.answers)) {
    await visitor.seeQuestion(question)
    await visitor.chooseByKeys(value)
    await visitor.press('Enter')
  }
  await visitor.seeVerdict(reimaging, conditional.answers, 'conditional')
  await visitor.seeArrival()
})

test('the skip link leads to the main part and leaves the address alone', async ({ visitor }) => {
  const address = verdictAt('reimaging', permitted.answers)
  await visitor.open(address)
  await visitor.seeVerdict(reimaging, permitted.answers, 'permitted')
  await visitor.tabTo('a', 'Skip to main content')
  await visitor.press('Enter')
  await visitor.see({ focus: 'main', address })
})

test('a verdict that is no yes says what would change it, and leads there', async ({ visitor }) => {
  await visitor.open(verdictAt('reimaging', conditional.answers))
  await visitor.seeVerdict(reimaging, conditional.answers, 'conditional')
  await visitor.unfold()
  await visitor.clickOn('main li[data-outcome="permitted"] a')
  await visitor.see({ outcome: 'permitted' })
})

test('a link is copied, or stands selected in a field', async ({ visitor }) => {
  await visitor.open(verdictAt('reimaging', permitted.answers))
  await visitor.click('button', 'Copy link')
  const isCopied = () => inPage(visitor.browser, () => document.body.innerText.includes('The link is copied.'))
  await expect.poll(async () => (await isCopied()) || (await visitor.look()).focus === 'input').toBe(true)
})

test('a verdict that is saved is there after a reload, can be deleted, and brought back', async ({ visitor }) => {
  await visitor.open(verdictAt('reimaging', permitted.answers))
  await visitor.click('button', 'Save')
  await visitor.click('button', saveThis.send)
  await visitor.read(saveThis.savedAs[0])
  await visitor.open('/saved')
  await visitor.reload()
  await visitor.see({ heading: 'Saved checks' })
  await visitor.clickOn('main li button:last-of-type')
  await visitor.read(entry.isDeleted)
  await visitor.clickOn(`main [id^="${undoId('')}"]`)
  await visitor.clickOn(`main [id^="${openId('')}"]`)
  await visitor.seeVerdict(reimaging, permitted.answers, 'permitted')
})

test('a translated page still copies, and still leads to a question', async ({ visitor }) => {
  await visitor.open(verdictAt('reimaging', permitted.answers))
  await visitor.seeVerdict(reimaging, permitted.answers, 'permitted')
  await visitor.translate()
  for (const _ of ['once', 'twice']) await visitor.click('button', 'Copy link')
  await visitor.click('a', 'All questions')
  await visitor.see({ heading: all.heading(reimaging.name) })
})

for (const { about, address } of pages)
  test(`${about} opens by its address, under a title of its own`, async ({ visitor }) => {
    await visitor.open(address)
    const title = expect.stringMatching(new RegExp(`^.+ - ${productName}$`))
    await visitor.see({ address, title, heading: expect.stringMatching(/\S/), focus: 'body', sticksOut: false })
  })

test('the table opens a kind of verdict and one of its paths', async ({ visitor }) => {
  await visitor.open('/rules/table#check=upgrade&outcome=conditional')
  await visitor.seeHydrated()
  await visitor.read('different verdicts')
  await visitor.clickOn('main li[data-outcome] summary')
  await visitor.click('a', 'Path 1')
  await visitor.see({ outcome: 'conditional' })
})
