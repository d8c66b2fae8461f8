import { Link } from 'react-router'
import { usePage } from '../../browser/use-page.ts'
import type { Edition } from '../../engine/edition.ts'
import { addressOf } from '../../engine/step/step.ts'
import { Page } from '../frame/page.tsx'
import { MainLink } from '../parts/links.tsx'
import { type ShownSmallVerdict, SmallVerdict } from '../parts/small-verdict.tsx'

/** What this is, for whom, and the way into either check. */
export function HomeScreen({ edition }: { readonly edition: Edition }) {
  usePage(
    'May I put this image on this PC?',
    'Answer a few questions and get a verdict on Microsoft’s reimaging rights, with the reason, the source and what to do next.',
  )
  return (
    <Page>
      <h1 tabIndex={-1} className="max-w-[18ch] text-display tracking-tight">
        May I put this image on this PC?
      </h1>
      <p className="mt-5 max-w-measure text-lead">
        Answer a few questions and get a verdict on Microsoft’s reimaging rights: the reason, the place that says so,
        and what to do next. For IT staff, and for licensing partners beside them.
      </p>
      <p className="mt-3 max-w-measure text-small text-soft">
        A few minutes, no sign-in, and nothing you answer leaves your browser.
      </p>
      <div className="mt-10 grid gap-x-14 gap-y-10 md:grid-cols-2">
        {edition.checks.map((check) => (
          <section key={check.id} className="flex flex-col border-t-2 border-ink pt-4">
            <h2 className="text-heading">{check.name}</h2>
            <p className="mt-1 mb-5 max-w-measure grow">{check.about}</p>
            <p>
              <MainLink to={`/${check.id}`}>Start the {check.name.toLowerCase()}</MainLink>
            </p>
          </section>
        ))}
      </div>
      <section className="mt-16">
        <h2 className="text-heading">What a verdict looks like</h2>
        <div className="mt-4 grid gap-x-14 gap-y-8 md:grid-cols-2">
          {examplesOf(edition).map((example) => (
            <SmallVerdict key={example.address} {...example} />
          ))}
        </div>
      </section>
      <section className="mt-16 max-w-measure text-small text-soft">
        <h2 className="text-heading text-ink">What it follows</h2>
        <p className="mt-2">
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
    about:
      'The PCs’ labels name Windows 7 Professional. You have an Open License, and have bought nothing under it yet.',
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
  {
    about: 'The PCs’ labels name Windows 7 Home Premium. Your image is Windows 7 Professional.',
    check: 'reimaging',
    answers: {
      media: 'volume-licensing',
      agreement: 'select-plus',
      channel: 'oem',
      image: 'windows-7-professional',
      licensed: 'windows-7-home-premium',
    },
  },
]

function examplesOf(edition: Edition): readonly ShownSmallVerdict[] {
  return examples.flatMap(({ about, check: id, answers }) => {
    const check = edition.checks.find((one) => one.id === id)
    if (check === undefined) return []
    const verdict = check.decide(answers)
    const { kind, headline, reason } = check.explain(answers, verdict)
    return [{ about, outcome: verdict.outcome, kind, headline, reason, address: addressOf(check, 'verdict', answers) }]
  })
}
