/** The questions of the reimaging check as plain data, for the peers: what each says and after which answers it comes. */

const windows = [
  'windows-7-professional',
  'windows-vista-business',
  'windows-xp-professional',
  'windows-2000-professional',
]
const enterprise = ['windows-7-enterprise', 'windows-vista-enterprise']
const boughtApart = ['oem', 'system-builder', 'retail']
const yesOrUnsure = ['yes', 'unknown']

const licences = ['oem', 'system-builder', 'retail', 'other-agreement']

/**
 * The flow as far as answers alone tell it. Where the product compares an image with a licensed product, the peers ask
 * only whether both are the same one, which is less than it does.
 */
function askedIn(valuesOf) {
  const office = valuesOf('image').filter((value) => value.startsWith('office'))
  return {
    media: [],
    recoveryUse: [{ media: ['recovery'] }],
    recoveryMatch: [{ recoveryUse: ['one-pc', 'unknown'] }],
    agreement: [{ media: ['volume-licensing'] }],
    image: [{ agreement: valuesOf('agreement').filter((value) => value !== 'none') }],
    channel: [{ image: valuesOf('image').filter((value) => value !== 'later-product' && value !== 'unknown') }],
    softwareAssurance: [{ image: enterprise, channel: valuesOf('channel').filter((value) => value !== 'unlicensed') }],
    baseLicense: [{ channel: ['other-agreement'], image: windows }],
    licensed: [
      { channel: [...boughtApart, 'same-agreement'], image: [...windows, ...office] },
      { channel: ['other-agreement'], image: office },
      { baseLicense: yesOrUnsure },
    ],
    sameProduct: [{ image: ['other-product'], channel: [...licences, 'same-agreement'] }],
    versionRelation: [{ sameProduct: yesOrUnsure }],
    priorVersion: [{ versionRelation: ['older'], channel: licences }, { licensed: ['later-product'] }],
    components: [
      { versionRelation: ['same', 'unknown'], channel: licences },
      { image: office, licensed: office, channel: licences },
      { image: [...office, 'other-product'], priorVersion: yesOrUnsure, channel: licences },
    ],
    language: [
      { components: yesOrUnsure },
      { image: windows, licensed: [...windows, 'unknown'], channel: licences },
      { image: windows, priorVersion: yesOrUnsure, channel: licences },
    ],
    openLicensePurchase: [{ language: ['same', 'unknown'], agreement: ['open-license', 'academic-open'] }],
  }
}

/** The questions of a check. Each is asked after any of these sets of answers, of each set after all. */
export function questionsOf(check) {
  const asked = askedIn((id) => check.flow.questions.find((question) => question.id === id)?.values ?? [])
  const questions = check.flow.questions.map(({ id, values }) => {
    const { ask, hint, why, where, error, option } = check.question(id, {})
    const options = values.map((value) => ({ value, ...option(value) }))
    return { id, ask, hint, why, where, error, options, asked: asked[id] }
  })
  return { name: check.name, questions }
}
