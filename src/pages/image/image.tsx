import { Link, useLocation } from 'react-router'
import { absoluteUrl } from '../../browser/absolute-url.ts'
import { today } from '../../browser/clock.ts'
import { print } from '../../browser/this-page.ts'
import { usePage } from '../../browser/use-page.ts'
import { checkIn, type Edition } from '../../engine/edition.ts'
import type { LaterTexts } from '../../engine/later-texts.ts'
import {
  type Comparison,
  decodeImage,
  leadingBack,
  sharedComparison,
  shortComparison,
} from '../../engine/step/comparison.ts'
import { imageAddress, type Product } from '../../engine/step/comparison-link.ts'
import { encode } from '../../engine/step/link.ts'
import { reportOf } from '../../engine/step/report.ts'
import type { Step } from '../../engine/step/step.ts'
import { verdictOfImage } from '../../engine/step/whole-image.ts'
import { PlainAnchor, PlainButton } from '../../ui/button.tsx'
import { otherRules } from '../../words/other-rules.ts'
import { type NotTaken, NotTakenNotice } from '../across/not-taken-notice.tsx'
import { otherRulesOfCases } from '../across/other-rules.ts'
import { Page } from '../frame/page.tsx'
import { Citations } from '../parts/citations.tsx'
import { CopyLink } from '../parts/copy.tsx'
import { MainLink } from '../parts/links.tsx'
import { mailtoOf } from '../parts/mailto.ts'
import { OutOfDate } from '../parts/out-of-date.tsx'
import { PrintedLink } from '../parts/printed-link.tsx'
import { SideNotices } from '../parts/side-notices.tsx'
import { OutcomeSign } from '../parts/sign.tsx'
import { verdict as verdictText } from '../verdict/text.ts'
import { ProductOfImage } from './product-of-image.tsx'
import { product, sideNames, start, image as text, verdicts } from './text.ts'

interface ImagePageProps {
  readonly edition: Edition
  /** What is known since. */
  readonly later: LaterTexts | undefined
}

/** An image with two products in it, as the address says; where it says none, how to begin. */
export function ImagePage({ edition, later }: ImagePageProps) {
  const { hash } = useLocation()
  const decoded = decodeImage(edition, hash)
  if (decoded.kind === 'none')
    return <ImageStart key="start" edition={edition} notice={hash.length > 1 ? noticeOn(decoded.check) : undefined} />
  const others = otherRulesOfCases(edition, decoded.check, decoded.cases, 'image')
  if (others === undefined) return <WholeImage key="decided" edition={edition} image={decoded} later={later} />
  return <ImageStart key="start" edition={edition} notice={{ heading: otherRules.heading, ...others }} />
}

const noticeOn = (check: string | undefined): NotTaken => ({
  heading: start.holdsNothing,
  says: check === undefined ? start.noCheck : start.unknownCheck(check),
})

interface WholeImageProps extends ImagePageProps {
  readonly image: Comparison<Product>
}

/** One verdict for the image, and below it that of each product. */
function WholeImage({ edition, image, later }: WholeImageProps) {
  const { check, cases } = image
  const { outcome, because } = verdictOfImage(cases)
  const { kind, headline, reason } = verdicts[outcome]
  const causes = cases.filter(({ side }) => because.includes(side))
  const open = causes.find(({ step }) => step.kind === 'question')
  const link = absoluteUrl(sharedComparison(edition, image, today()))
  const short = shortComparison(edition, image, today())
  const shortLink = short && absoluteUrl(short)
  const cited = cases.flatMap(({ step }) =>
    step.kind === 'verdict' ? reportOf(edition, step).steps.flatMap(({ citations }) => citations) : [],
  )
  usePage(headline, text.description(check.name))

  /** The address of a question of that product which leads back here once it is answered. */
  const answerAt = (side: Product, address: string): string => leadingBack(image, side, address)

  return (
    <Page>
      <SideNotices edition={edition} comparison={image} nameOf={(side) => sideNames[side]} />
      <OutOfDate edition={edition} today={today()} />
      <article data-outcome={outcome === 'open' ? undefined : outcome} data-image={outcome}>
        <header className={`border-l-6 pl-5 sm:pl-6 ${outcome === 'open' ? 'border-line' : 'border-tone'}`}>
          <p className="text-note text-soft">{text.title}</p>
          <p className="mt-1 flex items-start gap-2 text-lead font-semibold text-tone">
            {outcome !== 'open' && (
              <span className="pt-px">
                <OutcomeSign outcome={outcome} />
              </span>
            )}
            {kind}
          </p>
          <h1 tabIndex={-1} className="mt-1 text-title tracking-tight">
            {headline}
          </h1>
          <p className="mt-2.5 max-w-lead text-lead">{reason(causes.map(({ step }) => causeOf(step)))}</p>
          <p className="mt-2 max-w-lead">{text.rule}</p>
          <p className="mt-2 text-note text-soft">
            {verdictText.by(check.follows, edition.laterBriefs)}
            {edition.standing !== undefined && ` ${edition.standing}`}
          </p>
        </header>
        <div className="no-print mt-4 flex flex-wrap items-center gap-2.5">
          {open !== undefined && (
            <MainLink to={answerAt(open.side, open.step.address)}>{text.goOn(open.side)}</MainLink>
          )}
          <CopyLink link={link} to={text.copied} />
          <PlainAnchor href={mailtoOf(mailOn(image, shortLink ?? link))}>{text.email}</PlainAnchor>
          <PlainButton type="button" onClick={print}>
            {text.print}
          </PlainButton>
        </div>
        <Citations all={uniqueOf(cited)}>
          <div className="mt-8 grid gap-8 wide:grid-cols-2 print:mt-4 print:gap-4">
            {cases.map(({ side, step }) => (
              <ProductOfImage key={side} edition={edition} side={side} step={step} later={later} answerAt={answerAt} />
            ))}
          </div>
        </Citations>
      </article>
      <p className="mt-10 max-w-measure border-t border-line pt-4 text-note text-soft print:mt-4 print:max-w-none print:pt-2">
        {verdictText.follows(check.follows, edition.laterBriefs)}
      </p>
      <PrintedLink link={link} shortLink={shortLink} printedOn={text.printedOn} code={text.code} />
    </Page>
  )
}

/** The case by its name, or the question that it still needs. */
const causeOf = (step: Step): string =>
  step.kind === 'verdict' ? step.check.nameCase(step.facts) : step.check.question(step.question, step.facts).ask

/** Each once, so that it has one number for both products. */
const uniqueOf = <One extends { readonly id: string }>(all: readonly One[]): readonly One[] => [
  ...new Map(all.map((one) => [one.id, one])).values(),
]

/** The image and each product in a line; the link first. */
function mailOn({ check, cases }: Comparison<Product>, link: string) {
  const { headline } = verdicts[verdictOfImage(cases).outcome]
  const lines = cases.map(({ side, step }) => {
    const kind = step.kind === 'verdict' ? check.explain(step.facts, step.verdict).kind : product.notFinished
    return text.mailCase(side, check.nameCase(step.facts), kind)
  })
  return { subject: headline, body: text.mail(link, [`${headline}.`, ...lines]) }
}

interface ImageStartProps {
  readonly edition: Edition
  /** Why the link that led here holds no image. */
  readonly notice: NotTaken | undefined
}

/** How to come to an image with two products. */
function ImageStart({ edition, notice }: ImageStartProps) {
  usePage(text.title, start.lead)
  const { a, b } = edition.examples.wholeImage
  const check = checkIn(edition, a.check)
  if (check === undefined) throw new Error(`The edition ${edition.id} has no check ${a.check}`)
  const hashes = { a: encode(check.flow, a.answers), b: encode(check.flow, b.answers) }
  return (
    <Page>
      {notice !== undefined && <NotTakenNotice about={start.aboutLink} notTaken={notice} />}
      <h1 tabIndex={-1} className="text-title tracking-tight">
        {text.title}
      </h1>
      <p className="mt-3 max-w-measure text-lead">{start.lead}</p>
      <p className="mt-3 max-w-measure">{start.how}</p>
      <p className="mt-6">
        <MainLink to={`${check.base}/${check.id}`}>{start.begin}</MainLink>
      </p>
      <p className="mt-6">
        {start.example}
        <Link to={imageAddress(edition, check, hashes)}>{start.exampleSays}</Link>.
      </p>
    </Page>
  )
}
