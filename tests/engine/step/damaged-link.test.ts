import { describe, expect, it } from 'vitest'
import { edition200910 } from '../../../src/editions/2009-10/edition.ts'
import { mendLocation } from '../../../src/engine/step/damaged-link.ts'
import { decode, encode } from '../../../src/engine/step/link.ts'
import { casesIn, readPasted } from '../../../src/engine/step/pasted-link.ts'
import { encodeShort } from '../../../src/engine/step/short-link.ts'
import { lossAt, stepAt } from '../../../src/engine/step/step.ts'
import { pathsOf } from '../../editions/2009-10/second-reading/oracles.ts'
import { pathsOfDefault } from '../../render.tsx'
import { checkNamed, oneIn } from '../../support.ts'

const check = checkNamed('reimaging')
const known = pathsOfDefault
const whole = {
  media: 'volume-licensing',
  agreement: 'select-plus',
  image: 'windows-7-professional',
  channel: 'oem',
  licensed: 'windows-7-professional',
  language: 'same',
}
const site = 'https://tools.example'
const stamp = '&rules=2009-10&revision=2&was=permitted&on=2026-11-27'
const hash = `${encode(check.flow, whole)}${stamp}`
const link = `${site}/reimaging/verdict${hash}`
const [path = '', answers = ''] = link.split('#')
const spoiled = link.replace('=same', '=sam')
const unstamped = spoiled.replace(stamp, '')
const encoded = (text: string, rounds = 1): string =>
  rounds === 0 ? text : encoded(encodeURIComponent(text), rounds - 1)
const qp = (text: string): string => text.replaceAll('=', '=3D')
const followedBy = (text: string): string => `${link}${text}`

/** What a browser makes of an address that is opened. */
function opened(url: string) {
  const location = mendLocation(known, new URL(url))
  const [, id = '', asked = ''] = location.pathname.split('/')
  if (!known.includes(location.pathname)) throw new Error(`There is no page at ${location.pathname}`)
  const step = stepAt(checkNamed(id), asked, location.hash)
  return { step, says: lossAt(step, asked) ?? step.problems.map(({ kind, value }) => `${kind} ${value}`).join() }
}

describe('a link that was damaged on its way opens what it stood for:', () => {
  it.each<[damage: string, url: string]>([
    ['nothing was done to it', link],
    ['signs written as entities', link.replaceAll('&', '&amp;')],
    ['signs written as entities twice', link.replaceAll('&', '&amp;amp;')],
    ['signs written as numbered entities', link.replaceAll('&', '&#38;')],
    ['signs written as hexadecimal entities', link.replaceAll('&', '&#x26;').replaceAll('=', '&#x3D;')],
    ['one sign written as an entity', link.replace('&image', '&amp;image')],
    ['one sign before what it remembers', link.replace('&rules', '&amp;rules')],
    ['signs percent-encoded', `${path}#${encoded(answers)}`],
    ['signs percent-encoded in small letters', `${path}#${encoded(answers).toLowerCase()}`],
    ['signs percent-encoded twice', `${path}#${encoded(answers, 2)}`],
    ['signs percent-encoded three times', `${path}#${encoded(answers, 3)}`],
    ['only & percent-encoded', link.replaceAll('&', '%26')],
    ['only = percent-encoded', link.replaceAll('=', '%3D')],
    ['entities percent-encoded', link.replaceAll('&', '%26amp%3B')],
    ['its # percent-encoded', link.replace('#', '%23')],
    ['its # percent-encoded twice', link.replace('#', '%2523')],
    ['all behind the site percent-encoded', `${site}/${encoded(link.slice(site.length + 1))}`],
    ['its # turned into ?', link.replace('#', '?')],
    ['its # turned into ?, and a campaign behind it', `${link.replace('#', '?')}&utm_source=mail`],
    ['its # doubled', link.replace('#', '##')],
    ['a full stop behind it', followedBy('.')],
    ['a comma behind it', followedBy(',')],
    ['a bracket behind it', followedBy(')')],
    ['a bracket and a full stop behind it', followedBy(').')],
    ['a pointed bracket behind it', followedBy('>')],
    ['an encoded pointed bracket behind it', followedBy('%3E')],
    ['an entity of a pointed bracket behind it', followedBy('&gt;')],
    ['a quotation mark behind it', followedBy('%22')],
    ['a curly quotation mark behind it', followedBy('%E2%80%9D')],
    ['a semicolon behind it', followedBy(';')],
    ['a star behind it', followedBy('**')],
    ['a full stop behind its last answer', `${path}${encode(check.flow, whole)}.`],
    ['a pointed bracket behind its last answer', `${path}${encode(check.flow, whole)}%3E`],
    ['Jira’s name of a link behind it', `${path}${encode(check.flow, whole)}|smart-link]`],
    ['Jira’s name of a link behind it, the link twice', `${path}${encode(check.flow, whole)}|${link}]`],
    ['Slack’s name of a link behind it', `${path}${encode(check.flow, whole)}|Verdict>`],
    ['words of the mail behind it', `${path}${encode(check.flow, whole)}%20Best%20regards`],
    ['a line break in a value', link.replace('volume-', 'volume-%0D%0A')],
    ['a line break in a key', link.replace('agree', 'agree%0A')],
    ['a line break in its path', link.replace('reimag', 'reimag%0D%0A')],
    ['a line break, and the hyphen before it lost', link.replace('volume-', 'volume%0A')],
    ['a blank for a line break', link.replace('&agreement', '%20&agreement')],
    ['quoted-printable signs', link.replaceAll('=', '=3D')],
    ['a soft line break in a value', link.replace('volume', 'vol=%0D%0Aume')],
    ['a soft line break of which the browser left the sign', link.replace('volume', 'vol=ume')],
    ['a soft line break in a key', link.replace('agreement', 'agree=ment')],
    [
      'quoted-printable signs and soft line breaks',
      qp(link).replace('agree', 'ag=%0Aree').replace('volume', 'v=%0Aolume'),
    ],
    ['upper case', `${site}${link.slice(site.length).toUpperCase()}`],
    ['upper case in its path', link.replace('/reimaging/verdict', '/Reimaging/Verdict')],
    ['a zero-width space', link.replace('volume-', 'volume-\u200b')],
    ['an encoded zero-width space behind it', followedBy('%E2%80%8B')],
    ['a byte-order mark', link.replace('#', '#\ufeff')],
    ['a soft hyphen', link.replace('volume', 'vol\u00adume')],
    ['a non-breaking hyphen', link.replace('volume-', 'volume\u2011')],
    ['a dash for a hyphen', link.replace('volume-', 'volume\u2013')],
    ['Markdown’s backslashes', link.replaceAll('-', '\\-').replaceAll('&', '\\&')],
    ['what Safe Links adds to it', followedBy('&data=05%7C02%7Ckim%40contoso.example%7C1&sdata=ab%2Bc%3D&reserved=0')],
    ['a campaign before its #', link.replace('#', '?utm_source=mail#')],
  ])('%s', (_, url) => {
    const { step, says } = opened(url)
    expect(says).toBe('')
    expect(step).toMatchObject({ kind: 'verdict', facts: whole })
    if (url.includes('was') || url.includes('WAS'))
      expect(step.memory).toEqual({ rules: '2009-10', revision: '2', was: 'permitted', on: '2026-11-27' })
  })
})

describe('a link of which something is lost says so:', () => {
  it.each<[damage: string, url: string, says: string]>([
    ['all behind the #', path, 'all'],
    ['all behind the #, and a full stop', `${path}.`, 'all'],
    ['all behind the version', `${path}#v=1`, 'all'],
    ['all behind an answer', `${path}#v=1&media=volume-licensing`, 'some'],
    ['the end, within a value', link.slice(0, link.indexOf('-plus')), 'unknown-value select'],
    ['the end, within a key', link.slice(0, link.indexOf('ment=')), 'cut-off '],
    ['the end, within what it remembers', link.slice(0, link.indexOf('sion=')), 'cut-off '],
    ['letters of a value', link.replace('volume', 'vol'), 'unknown-value vol-licensing'],
    ['letters of a key', link.replace('media', 'meda'), 'unknown-key volume-licensing'],
    ['the end, for three dots', link.replace(/=same.*/, '=sa...'), 'unknown-value sa...'],
    ['a letter of a value, signs written as entities', spoiled.replaceAll('&', '&amp;'), 'unknown-value sam'],
    ['a letter of a value, signs written as entities twice', spoiled.replaceAll('&', '&amp;amp;'), 'unknown-value sam'],
    ['a letter of a value, its sign written as an entity', spoiled.replace('&lang', '&#38;lang'), 'unknown-value sam'],
    ['a letter of a value, only = percent-encoded', unstamped.replaceAll('=', '%3D'), 'unknown-value sam'],
    ['a letter of a value, its sign percent-encoded', spoiled.replace('&lang', '%26lang'), 'unknown-value sam'],
    [
      'a letter of a key, signs written as entities',
      link.replace('lang', 'lan').replaceAll('&', '&amp;'),
      'unknown-key same',
    ],
    [
      'a letter of the only value, all signs percent-encoded',
      `${site}/reimaging/media#${encoded('v=1&media=ome')}`,
      'unknown-value ome',
    ],
    [
      'a letter of the only key, its sign percent-encoded',
      `${site}/reimaging/media#v=1%26medai=oem`,
      'unknown-key oem',
    ],
  ])('%s', (_, url, says) => {
    expect(opened(url).says).toBe(says)
  })
})

describe('a damaged link that is pasted is read:', () => {
  const param = encodeURIComponent(link)
  const proofpoint = encodeURIComponent(link).replaceAll('-', '-2D').replaceAll('%2F', '_').replaceAll('%', '-')
  it.each<[damage: string, text: string]>([
    ['behind words and in brackets', `See (${link}).`],
    ['over two lines', link.replace('volume-', 'volume-\n')],
    ['over four lines, each quoted', link.replaceAll(/.{60}/g, '$&\n> ')],
    ['as source of a mail', qp(link).replaceAll(/.{70}/g, '$&=\r\n')],
    ['with entities', `<a href="${link.replaceAll('&', '&amp;')}">`],
    [
      'wrapped by Safe Links',
      `https://eur01.safelinks.protection.outlook.com/?url=${param}&data=05%7C02%7C&reserved=0`,
    ],
    [
      'wrapped by Safe Links in Teams',
      `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${param}&locale=en-us`,
    ],
    [
      'wrapped by Safe Links twice',
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`https://nam.safelinks.protection.outlook.com/?url=${param}&reserved=0`)}`,
    ],
    ['wrapped by Proofpoint', `https://urldefense.proofpoint.com/v2/url?u=${proofpoint}&d=DwMFAg&c=x`],
    ['wrapped by Proofpoint’s later way', `https://urldefense.com/v3/__${link.replace('#', '*')}__;Iw!!AbC!d$`],
    ['wrapped by Barracuda', `https://linkprotect.cudasvc.com/url?a=${param}&c=E,1,x&typo=1`],
    ['wrapped by Cisco', `https://secure-web.cisco.com/1abc/${param}`],
    ['wrapped by Symantec', `https://clicktime.symantec.com/3abc?u=${param}`],
    ['wrapped by Google', `https://www.google.com/url?q=${param}&sa=D&source=calendar`],
    ['wrapped by Slack', `https://slack-redir.net/link?url=${param}`],
    ['as a Jira link', `[the verdict|${link}|smart-link]`],
    ['as a Markdown link', `[the verdict](${link})`],
    ['with its # percent-encoded', link.replace('#', '%23')],
  ])('%s', (_, text) => {
    const pasted = readPasted(edition200910, text)
    if (pasted.kind === 'none') throw new Error(`It is refused as ${pasted.why}`)
    const { answers: found, problems } = decode(pasted.check.flow, pasted.hash)
    expect(found).toEqual(whole)
    expect(problems).toEqual([])
  })

  const second = `${site}/reimaging/media#v=1&media=oem`
  const memory = { was: 'not-permitted', revision: '2', on: '2026-11-27' } as const
  const short = `${site}/reimaging/verdict${encodeShort(check.flow, { media: 'oem' }, memory)}`
  const safe = (url: string): string =>
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=05%7C02%7Cx%40y.example%7C&sdata=a%2Fb%3D&reserved=0`
  const proofed = `https://urldefense.proofpoint.com/v2/url?u=${proofpoint}&d=DwMFAg&c=x`
  it.each<[damage: string, text: string]>([
    ['in a sentence', `First ${link}\nthen ${second}, please`],
    ['the first wrapped by Safe Links', `${safe(link)}\n${second}`],
    ['the second wrapped by Safe Links', `${link} ${safe(second)}`],
    ['both wrapped by Safe Links', `${safe(link)} ${safe(second)}`],
    ['the first wrapped, the second a short one', `${safe(link)}\n${short}`],
    ['the first wrapped, the second a short one, in one line', `${safe(link)} ${short}`],
    ['the first wrapped, the second a short one that is wrapped', `${safe(link)} ${safe(short)}`],
    ['in a sentence, the first wrapped', `The first is ${safe(link)} and the second is (${short}).`],
    ['in a sentence, the second wrapped', `The first is <${link}>, and then ${safe(second)}, please`],
    ['the first wrapped twice', `${safe(safe(link))}\n${second}`],
    ['the first wrapped by Proofpoint', `${proofed}\n${second}`],
    ['one wrapped by Proofpoint, one by Safe Links', `${proofed} or ${safe(short)}`],
    ['the first wrapped and broken over lines', `${safe(link).replaceAll(/.{76}/g, '$&\n')}\n\n${second}`],
    ['each plain and wrapped, as a mail has them', `${link}<${safe(link)}>\n${second}<${safe(second)}>`],
  ])('two at once, %s', (_, text) => {
    const found = casesIn(edition200910, text)
    expect(found.map(({ hash: one }) => decode(check.flow, one).answers)).toEqual([whole, { media: 'oem' }])
    expect(found.flatMap(({ hash: one }) => decode(check.flow, one).problems)).toEqual([])
  })

  it('once where it stands plain and wrapped', () => {
    expect(casesIn(edition200910, `${link}<${safe(link)}>`)).toHaveLength(1)
  })

  it('or refused with a reason, where a gateway hides it', () => {
    expect(readPasted(edition200910, 'https://protect-eu.mimecast.com/s/AbCdEf?domain=tools.example')).toEqual({
      kind: 'none',
      why: 'wrapped',
    })
  })
})

describe('a link that is intact', () => {
  it('is read as it is, whatever its answers', () => {
    for (const one of oneIn(100, pathsOf(check.id)))
      expect(decode(check.flow, `${encode(check.flow, one)}${stamp}`)).toEqual({
        answers: one,
        problems: [],
        memory: { rules: '2009-10', revision: '2', was: 'permitted', on: '2026-11-27' },
      })
  })

  it('keeps its location', () => {
    for (const address of [link, `${site}/`, `${site}/nowhere`, `${site}/sources#faq-3`]) {
      const { pathname, search, hash: behind } = new URL(address)
      expect(mendLocation(known, { pathname, search, hash: behind })).toEqual({ pathname, search, hash: behind })
    }
  })

  it('has no two values of a question that differ in hyphens or case alone', () => {
    for (const { values } of edition200910.checks.flatMap(({ flow }) => flow.questions))
      expect(new Set(values.map((value) => value.replaceAll('-', '').toLowerCase())).size).toBe(values.length)
  })
})
