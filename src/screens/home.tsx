import { Link } from 'react-router'
import { MainLink } from '../components/button.tsx'
import { Page } from '../components/page.tsx'
import type { Edition } from '../wizard/edition.ts'
import { addressOf } from '../wizard/step.ts'
import { usePage } from './use-page.ts'

/** What this is, for whom, and the way into either check. */
export function HomeScreen({ edition }: { readonly edition: Edition }) {
  usePage('May I put this image on this PC?')
  return (
    <Page>
      <h1 tabIndex={-1} className="max-w-measure text-title tracking-tight">
        May I put this image on this PC?
      </h1>
      <p className="mt-4 max-w-measure text-lead">
        Answer a few questions and get a verdict on Microsoft’s reimaging rights, with the reason and the place that
        says so. For IT staff, and for licensing partners beside them.
      </p>
      {edition.checks.map((check) => (
        <section key={check.id} className="mt-10 max-w-measure">
          <h2 className="text-heading">{check.name}</h2>
          <p className="mt-1 mb-4">{check.about}</p>
          <MainLink to={`/${check.id}`}>Start the {check.name.toLowerCase()}</MainLink>
        </section>
      ))}
      <section className="mt-12 max-w-measure">
        <h2 className="text-heading">What a verdict looks like</h2>
        <ul className="mt-2 list-disc space-y-1.5 pl-6">
          {examplesOf(edition).map(({ label, address }) => (
            <li key={address}>
              <Link to={address}>{label}</Link>
            </li>
          ))}
        </ul>
      </section>
      <section className="mt-12 max-w-measure text-small text-soft">
        <h2 className="text-heading text-ink">What it follows</h2>
        <p className="mt-1">
          Microsoft’s brief on reimaging of October 2009 and an undated article on Windows upgrade licences. Later
          briefs of {edition.laterBriefs.slice(0, -1).join(', ')} and {edition.laterBriefs.at(-1)} exist and may say
          otherwise. <Link to="/sources">Read what the sources say</Link>, place by place.
        </p>
      </section>
    </Page>
  )
}

const examples = [
  {
    label: 'PCs whose label names Windows 7 Home Premium, and an image of Windows 7 Professional',
    check: 'reimaging',
    answers: {
      media: 'volume-licensing',
      agreement: 'select-plus',
      channel: 'oem',
      image: 'windows-7-professional',
      licensed: 'windows-7-home-premium',
    },
  },
  {
    label: 'PCs licensed for Windows 7 Professional, an Open License, and no licence bought under it yet',
    check: 'reimaging',
    answers: {
      media: 'volume-licensing',
      agreement: 'open-license',
      channel: 'oem',
      image: 'windows-7-professional',
      licensed: 'windows-7-professional',
      language: 'same',
      openLicensePurchase: 'no',
    },
  },
]

function examplesOf(edition: Edition) {
  return examples.flatMap(({ label, check: id, answers }) => {
    const check = edition.checks.find((one) => one.id === id)
    return check === undefined ? [] : [{ label, address: addressOf(check, 'verdict', answers) }]
  })
}
