/** The questions of the reimaging check as plain data, for the peers: what each says and after which answers it comes. */
import { writeFileSync } from 'node:fs'
import { edition200910 } from '../src/editions/2009-10/edition.ts'

/** Question by question, the answers that bring it up: any of these sets, of each all. */
type Asked = readonly Readonly<Record<string, readonly string[]>>[]

const windows = [
  'windows-7-professional',
  'windows-vista-business',
  'windows-xp-professional',
  'windows-2000-professional',
]
const enterprise = ['windows-7-enterprise', 'windows-vista-enterprise']
const boughtApart = ['oem', 'system-builder', 'retail']
const yesOrUnsure = ['yes', 'unknown']

const check = edition200910.checks.find(({ id }) => id === 'reimaging')
if (check === undefined) throw new Error('There is no reimaging check')
const valuesOf = (id: string) => check.flow.questions.find((question) => question.id === id)?.values ?? []
const office = valuesOf('image').filter((value) => value.startsWith('office'))
const licences = ['oem', 'system-builder', 'retail', 'other-agreement']

/**
 * The flow as far as answers alone tell it. Where the product compares an image with a licensed product, the peers ask
 * only whether both are the same one, which is less than it does.
 */
const asked: Readonly<Record<string, Asked>> = {
  media: [],
  recoveryUse: [{ media: ['recovery'] }],
  recoveryMatch: [{ recoveryUse: ['one-pc', 'unknown'] }],
  agreement: [{ media: ['volume-licensing'] }],
  channel: [{ agreement: valuesOf('agreement').filter((value) => value !== 'none') }],
  image: [{ channel: valuesOf('channel').filter((value) => value !== 'unlicensed') }],
  softwareAssurance: [{ image: enterprise }],
  baseLicense: [{ channel: ['other-agreement'], image: windows }],
  licensed: [
    { channel: boughtApart, image: [...windows, ...office] },
    { channel: ['other-agreement'], image: office },
    { baseLicense: yesOrUnsure },
  ],
  sameProduct: [{ image: ['other-product'], channel: licences }],
  versionRelation: [{ sameProduct: yesOrUnsure }],
  priorVersion: [{ versionRelation: ['older'] }, { licensed: ['later-product'] }],
  components: [
    { versionRelation: ['same', 'unknown'] },
    { image: office, licensed: office },
    { priorVersion: yesOrUnsure },
  ],
  language: [
    { components: yesOrUnsure },
    { image: windows, licensed: [...windows, 'unknown'] },
    { image: windows, priorVersion: yesOrUnsure },
  ],
  openLicensePurchase: [{ language: ['same', 'unknown'], agreement: ['open-license', 'academic-open'] }],
}

const questions = check.flow.questions.map(({ id, values }) => {
  const { ask, hint, why, where, error, option } = check.question(id, {})
  return {
    id,
    ask,
    hint,
    why,
    where,
    error,
    options: values.map((value) => ({ value, ...option(value) })),
    asked: asked[id],
  }
})

writeFileSync('bench/generated/questions.json', JSON.stringify({ name: check.name, questions }, undefined, 1))
