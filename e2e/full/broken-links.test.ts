import { expect } from 'playwright/test'
import { verdictAt } from '../addresses.ts'
import { cases } from '../cases.ts'
import { checkNamed, test } from '../wizard.ts'

/** Where a link goes on: at a question, or at the verdict of an outcome. */
interface Broken {
  readonly about: string
  readonly link: string
  readonly address: string
  /** The offending text, which the notice names. */
  readonly says: readonly string[]
}

const own = '#v=1&media=volume-licensing'

const broken: readonly Broken[] = [
  {
    about: 'an unknown value',
    link: '/reimaging/verdict#v=1&media=floppy',
    address: '/reimaging/media',
    says: ['media=floppy'],
  },
  {
    about: 'an unknown value between good ones',
    link: `/reimaging/verdict${own}&agreement=mine&channel=oem`,
    address: `/reimaging/agreement${own}&channel=oem`,
    says: ['agreement=mine'],
  },
  {
    about: 'no value',
    link: '/reimaging/agreement#v=1&media=',
    address: '/reimaging/media',
    says: ['media='],
  },
  {
    about: 'a key with a slip in it',
    link: `/reimaging/verdict${own}&agrement=open-license`,
    address: `/reimaging/agreement${own}`,
    says: ['agrement=open-license'],
  },
  {
    about: 'a key in capitals',
    link: '/reimaging/verdict#v=1&MEDIA=oem',
    address: '/reimaging/media',
    says: ['MEDIA=oem'],
  },
  {
    about: 'a key of the other check',
    link: `/reimaging/agreement${own}&osState=installed`,
    address: `/reimaging/agreement${own}`,
    says: ['osState=installed'],
  },
  {
    about: 'an answer that is not asked',
    link: '/reimaging/verdict#v=1&media=oem&agreement=open-license',
    address: '/reimaging/verdict#v=1&media=oem',
    says: ['agreement=open-license'],
  },
  {
    about: 'an answer that is not offered',
    link: verdictAt('reimaging', { ...cases.reimaging[0].answers, licensed: 'windows-7-enterprise' }),
    address: `/reimaging/licensed${own}&agreement=select-license&channel=oem&image=windows-7-professional&language=same`,
    says: ['licensed=windows-7-enterprise'],
  },
  {
    about: 'two answers to one question',
    link: '/reimaging/verdict#v=1&media=oem&media=retail',
    address: '/reimaging/verdict#v=1&media=oem',
    says: ['media=retail'],
  },
  {
    about: 'another version',
    link: '/reimaging/verdict#v=2&media=oem',
    address: '/reimaging/verdict#v=1&media=oem',
    says: ['v=2'],
  },
  {
    about: 'broken percent-encoding in a value',
    link: '/reimaging/agreement#v=1&media=%E0%A4%A',
    address: '/reimaging/media',
    says: ['media='],
  },
  {
    about: 'several faults at once',
    link: '/upgrade/verdict#v=1&target=windows-7&agrement=none&media=oem&currentOs=windows-98',
    address: '/upgrade/target#v=1&currentOs=windows-98',
    says: ['target=windows-7', 'agrement=none', 'media=oem'],
  },
  {
    about: 'a value of 100 kB',
    link: `/reimaging/agreement#v=1&media=${'x'.repeat(100_000)}`,
    address: '/reimaging/media',
    says: [`media=${'x'.repeat(40)}`],
  },
  {
    about: '100 kB of answers to one question',
    link: `/reimaging/verdict#v=1&media=oem${'&media=retail'.repeat(8_000)}`,
    address: '/reimaging/verdict#v=1&media=oem',
    says: ['media=retail'],
  },
]

for (const { about, link, address, says } of broken) {
  test(`a link with ${about} goes on with what is good and says what was dropped`, async ({ wizard }) => {
    await wizard.open(link)
    await expect(wizard.page).toHaveURL(address)
    for (const text of says) await expect(wizard.notice).toContainText(text)
    expect((await wizard.notice.innerText()).length).toBeLessThan(1_500)
  })
}

const foreign: readonly Omit<Broken, 'says'>[] = [
  {
    about: 'keys of campaigns',
    link: '/reimaging/verdict#v=1&utm_source=mail&media=oem&utm_medium=x',
    address: '/reimaging/verdict#v=1&media=oem',
  },
  {
    about: 'names that every object has',
    link: '/reimaging/verdict#v=1&__proto__=x&constructor=y&hasOwnProperty=z&toString=&media=oem',
    address: '/reimaging/verdict#v=1&media=oem',
  },
  { about: 'a lone percent sign', link: '/reimaging/media#%', address: '/reimaging/media' },
  {
    about: 'broken percent-encoding in a key',
    link: '/reimaging/media#v=1&%E0%A4%A=1&%=%',
    address: '/reimaging/media',
  },
  { about: 'a key of 100 kB', link: `/reimaging/media#${'x'.repeat(100_000)}`, address: '/reimaging/media' },
  {
    about: 'the same answer twice',
    link: '/reimaging/verdict#media=oem&media=oem',
    address: '/reimaging/verdict#v=1&media=oem',
  },
]

for (const { about, link, address } of foreign) {
  test(`a link with ${about} is followed without a word`, async ({ wizard }) => {
    await wizard.open(link)
    await expect(wizard.page).toHaveURL(address)
    await expect(wizard.notice).toHaveCount(0)
  })
}

test('a campaign in front of the answers changes nothing', async ({ wizard }) => {
  await wizard.open('/reimaging/verdict?utm_source=mail#v=1&media=oem')
  await wizard.expectVerdict('not-permitted')
  await expect(wizard.notice).toHaveCount(0)
})

test('the notice stays after reloading and goes with the next answer', async ({ wizard }) => {
  await wizard.open(`/reimaging/verdict${own}&agreement=mine`)
  await expect(wizard.notice).toContainText('agreement=mine')
  await wizard.page.reload()
  await wizard.expectQuestion('agreement')
  await expect(wizard.notice).toContainText('agreement=mine')
  await wizard.answer('agreement', 'select-plus')
  await expect(wizard.notice).toHaveCount(0)
})

test('the notice stays after reloading where nothing of the link could be used', async ({ wizard }) => {
  await wizard.open('/reimaging/media#v=1&media=floppy')
  await expect(wizard.page).toHaveURL('/reimaging/media')
  await expect(wizard.notice).toContainText('media=floppy')
  await wizard.page.reload()
  await wizard.expectAwake()
  await expect(wizard.notice).toContainText('media=floppy')
})

test('an answer kept behind the one that was dropped is not asked again', async ({ wizard }) => {
  await wizard.open(`/reimaging/verdict${own}&agreement=mine&channel=unlicensed`)
  await wizard.answer('agreement', 'select-plus')
  await wizard.expectVerdict('not-permitted')
})

test('the notice calls a question what its page calls it', async ({ wizard }) => {
  const answers = { ...cases.reimaging[0].answers, licensed: 'windows-7-enterprise' }
  await wizard.open(verdictAt('reimaging', answers))
  await expect(wizard.notice).toContainText(checkNamed('reimaging').question('licensed', answers).short)
})

test('a fault that stands in a link twice is told once', async ({ wizard }) => {
  await wizard.open('/reimaging/verdict#v=1&media=floppy&media=floppy')
  await expect(wizard.notice.getByRole('listitem')).toHaveCount(1)
})
