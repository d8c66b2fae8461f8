import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../src/editions/2009-10/edition.ts'
import { edition202605 } from '../../src/editions/2026-05/edition.ts'
import { recognitionOf } from '../../src/editions/recognition.ts'
import { addressOf, stepAt, verdictStep } from '../../src/engine/step/step.ts'
import { Decider, walk } from '../../src/fleet/decide.ts'
import { jsonOfFleet, VerdictWriter } from '../../src/fleet/export.ts'
import { decodePlan, emptyPlan, encodePlan, fromColumn, sharing, taking } from '../../src/fleet/plan.ts'
import { answersBefore, offeredTo } from '../../src/fleet/summary.ts'
import { pathsOf } from '../editions/2009-10/second-reading/oracles.ts'
import { pathsBelow, oracles as today } from '../editions/2026-05/second-reading/oracles.ts'
import { checkNamed } from '../support.ts'
import { decided } from './inventories.ts'

const recognition = await recognitionOf('2009-10')
const shared = recognition.exampleShared

const tables = [
  { edition: edition200910, pathsIn: pathsOf },
  {
    edition: edition202605,
    pathsIn: (id: string) => pathsBelow(id === 'upgrade' ? today.upgrade : today.reimaging, {}),
  },
].flatMap(({ edition, pathsIn }) => edition.checks.map((check) => ({ of: edition.id, check, pathsIn })))

describe.each(tables)('the fleet and the check $check.id of $of come to the same', ({ check, pathsIn }) => {
  it('on every path of the truth table', () => {
    const decider = new Decider(check)
    let count = 0
    for (const answers of pathsIn(check.id)) {
      const walked = walk(check, answers)
      if (walked.open !== undefined || JSON.stringify(walked.facts) !== JSON.stringify(answers))
        throw new Error(`Not the way of the check: ${addressOf(check, verdictStep, answers)}`)
      count++
      // All that is decided follows from these facts. Putting it into words and opening its link take longer.
      if (count % 7 !== 0) continue
      const { address, outcome, facts } = decider.decide(answers)
      const isSame = address === addressOf(check, verdictStep, answers) && outcome === check.judge(answers).outcome
      if (!isSame || JSON.stringify(facts) !== JSON.stringify(answers)) throw new Error(`Not the verdict: ${address}`)
      if (count % 140 !== 0) continue
      const step = stepAt(check, verdictStep, address.slice(address.indexOf('#')))
      expect(step).toMatchObject({ kind: 'verdict', address, problems: [], verdict: { outcome } })
    }
    expect(count).toBeGreaterThan(1_000)
  })
})

describe('the example', () => {
  it('has kinds of PCs of every sort, and counts each PC once', async () => {
    const summary = await decided(recognition.example, {
      shared: { ...shared, openLicensePurchase: 'yes' },
      against: { language: 'en' },
    })
    expect(summary.pcs).toBe(116)
    expect(Object.values(summary.totals).reduce((sum, count) => sum + count, 0)).toBe(116)
    expect(Object.values(summary.totals).filter((count) => count > 0).length).toBeGreaterThanOrEqual(3)
    expect(summary.unread.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['Windows 7 Pro or Ult?', 'VOLUME_MAK']),
    )
    expect(summary.groups[0]?.count).toBe(Math.max(...summary.groups.map(({ count }) => count)))
  })

  it('says what is missing most, and what would help', async () => {
    const summary = await decided(recognition.example, { shared, against: { language: 'en' } })
    expect(summary.missing[0]?.question).toBe('openLicensePurchase')
    expect(summary.missing[0]?.couldBeYes).toBeGreaterThan(50)
    const bought = await decided(recognition.example, {
      shared: { ...shared, openLicensePurchase: 'no' },
      against: { language: 'en' },
    })
    expect(bought.toDo.find(({ outcome }) => outcome === 'conditional')?.lead).toMatch(/^Buy one/)
  })

  it('offers as the label no product of another kind than the image, unless it was chosen', async () => {
    const check = checkNamed('reimaging')
    const summary = await decided(recognition.example, { shared, against: { language: 'en' } })
    expect(shared.image).toMatch(/^windows/)
    const offered = offeredTo(summary, check, 'licensed')
    expect(offered).toEqual(expect.arrayContaining(['windows-7-professional', 'windows-xp-home', 'other-product']))
    expect(offered.filter((value) => value.startsWith('office') || value === 'unknown')).toEqual([])
    expect(offeredTo(summary, check, 'licensed', 'office-2007-basic')).toContain('office-2007-basic')
    // Nobody is asked it, so nothing tells what fits.
    expect(offeredTo(summary, check, 'components')).toEqual(['yes', 'no'])
  })

  it('takes what runs for the licence only when told so', async () => {
    const summary = await decided('Computer name,Operating system\nA,Windows 7 Professional\n', { shared })
    expect(summary.groups[0]?.facts.licensed).toBeUndefined()
    const told = await decided('Computer name,Operating system\nA,Windows 7 Professional\n', {
      shared: { ...shared, channel: 'oem' },
      columns: { licensed: 'Operating system' },
    })
    expect(told.groups[0]?.facts.licensed).toBe('windows-7-professional')
  })
})

it('an answer that is not offered in that case is not sure, and never guessed', () => {
  const decider = new Decider(checkNamed('reimaging'))
  const { facts } = decider.decide({ ...shared, channel: 'oem', licensed: 'windows-7-enterprise', language: 'same' })
  expect(facts.licensed).toBe('unknown')
})

it('a question that takes no “not sure” is left open, and the link leads to it', () => {
  const { open, outcome, address } = new Decider(checkNamed('upgrade')).decide({})
  expect([open, outcome, address]).toEqual(['target', 'undetermined', '/upgrade/target'])
})

describe('a plan', () => {
  it('comes back from an address as it was', () => {
    let plan = sharing(emptyPlan('reimaging'), 'media', 'volume-licensing')
    plan = fromColumn(plan, 'licensed', 'COA & label = 1')
    plan = taking(plan, 'licensed', 'Win 7?', 'windows-7-professional')
    plan = { ...plan, against: { language: 'de' }, name: 'PC' }
    expect(decodePlan(edition200910, encodePlan(plan))).toEqual(plan)
  })

  it.each(['', '#', '#check=floppy', '#media=nonsense&column.nothing=x&value.media=x', '#constructor=x&toString=y'])(
    'is made of any text: “%s”',
    (hash) => expect(decodePlan(edition200910, hash)).toEqual(emptyPlan('reimaging')),
  )

  it('forgets what values meant when another column is taken', () => {
    const plan = taking(fromColumn(emptyPlan('reimaging'), 'licensed', 'A'), 'licensed', 'x', 'windows-7-professional')
    expect(fromColumn(plan, 'licensed', 'B').values).toEqual({})
    expect(fromColumn(plan, 'licensed', 'A').values).toEqual(plan.values)
  })
})

describe('a plan made by other rules', () => {
  const plan = {
    ...emptyPlan('reimaging'),
    shared: { media: 'volume-licensing', agreement: 'open-license', openLicensePurchase: 'yes' },
    columns: { licensed: 'COA', channel: 'Channel' },
    values: { licensed: { 'Win7?': 'windows-7-professional' }, channel: { DSP: 'system-builder' } },
    against: { language: 'en' },
    name: 'PC',
  }

  it('keeps columns, names and what means the same', () => {
    expect(decodePlan(edition202605, `${encodePlan(plan)}&rules=2009-10`)).toEqual({
      ...plan,
      shared: { media: 'volume-licensing', agreement: 'open-license-past', oneLicense: 'yes' },
      values: { licensed: { 'Win7?': 'earlier-product' }, channel: { DSP: 'oem' } },
    })
  })

  it.each([
    '#rules=2009-10&__proto__=x&constructor=y',
    '#rules=2031-01&media=oem',
    '#rules=2009-10&value.__proto__.x=y',
  ])('is made of any text: “%s”', (hash) => expect(decodePlan(edition202605, hash).columns).toEqual({}))
})

describe('the example of today', () => {
  it('has kinds of PCs of every sort, and its verdicts open in the check', async () => {
    const { example, exampleShared, exampleAgainst } = await recognitionOf('2026-05')
    const more = { shared: exampleShared, against: exampleAgainst }
    const summary = await decided(example, more, edition202605)
    const { pcs, totals, groups, unread } = summary
    expect(pcs).toBe(126)
    expect(Object.values(totals).filter((count) => count > 0).length).toBeGreaterThanOrEqual(3)
    expect(unread.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['[4.0] Professional OEM:DM', 'Windows 10/11 Pro', 'VOLUME_KMSCLIENT']),
    )
    // The column also looks like an answer to what stands under Enterprise, which nobody is asked here.
    expect(unread.map(({ question }) => question)).not.toContain('base')
    expect(answersBefore(summary, emptyPlan('reimaging'), 'licensed').channel).toBe('oem')
    for (const { address } of groups) expect(address).toMatch(/^\/2026-05\/reimaging\//)
  })
})

describe('what is given back', () => {
  const options = {
    edition: edition200910,
    day: '2026-11-27',
    link: (address: string) => `https://x${address}`,
    withPrivate: false,
  }

  it('has each row with its verdict, and no keys or people', async () => {
    const { groups } = await decided('Computer name,User,Note,COA label\nA,b,=1+1,Windows 7 Professional\n', { shared })
    const writer = new VerdictWriter(['Computer name', 'User', 'Note', 'COA label'], 5, options)
    const rows = [['A', 'bob', '=1+1', 'AAAAA-BBBBB-CCCCC-DDDDD-EEEEE', 'more'], ['']]
    const text = writer.heading() + writer.lines({ rows, line: 2, bytes: 0 }, () => groups[0])
    expect(text).toMatch(/^\ufeffComputer name,Note,COA label,,outcome,verdict,/)
    expect(text).toMatch(/\r\nA,'=1\+1,,more,undetermined,Not decided yet,/)
    expect(text).not.toMatch(/bob|AAAAA/)
    expect(text.trim().split('\r\n')).toHaveLength(2)
  })

  it('is JSON without a row of the inventory', async () => {
    const plan = { ...emptyPlan('reimaging'), shared }
    const summary = await decided('Computer name,COA label\nSECRET-PC,Windows 7 Professional\n', plan)
    const json = jsonOfFleet(plan, summary, options)
    expect(JSON.parse(json)).toMatchObject({ edition: '2009-10', pcs: 1, decidedOn: '2026-11-27' })
    expect(json).not.toContain('SECRET-PC')
  })
})
