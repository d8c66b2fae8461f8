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
