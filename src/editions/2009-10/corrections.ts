/** What revision 1 of this edition said wrongly, or had no answer for, and what revision 2 says. */
import type { Correction, Revision } from '../../engine/corrections.ts'
import { type Answers, asFacts } from '../../engine/question.ts'
import type { Verdict } from '../../engine/rules/verdict.ts'
import { isOpenLicense } from './catalogue/agreements.ts'
import {
  hasTimeLimit,
  isGovernedByOwnLicence,
  isNewerImage,
  isPriorVersion,
  type ReimagingFacts,
} from './reimaging/facts.ts'
import type { ReimagingNote } from './reimaging/notes.ts'
import type { UpgradeNote } from './upgrade/notes.ts'

export const revision2: Revision = { number: 2, date: '2026-11-27' }

const where =
  (holds: (facts: ReimagingFacts) => boolean) =>
  (answers: Answers): boolean =>
    holds(asFacts<ReimagingFacts>(answers))

const hasNote =
  (id: ReimagingNote | UpgradeNote) =>
  (_: Answers, { notes }: Verdict): boolean =>
    notes.some((note) => note.id === id)

export const corrections: readonly Correction[] = [
  {
    id: 'own-licence',
    check: 'reimaging',
    since: revision2,
    before:
      'Whoever licensed the PCs under the agreement of the media got a yes, without being asked what that agreement licenses.',
    now: 'The image is asked first, then what the agreement licenses on these PCs. Only a licence of the same edition, in the image’s version or a newer one, gives a yes.',
    why: 'A customer with Office Standard under Select Plus was told that Office Professional Plus may be deployed. The brief calls them different products.',
    changesOutcome: true,
    concerns: where(isGovernedByOwnLicence),
  },
  {
    id: 'licence-of-licensed',
    check: 'reimaging',
    since: revision2,
    before: 'Under Open License, the one licence to buy was always one of the product in the image.',
    now: 'Where the image is a prior version, one licence of the licensed product counts too.',
    why: 'Windows XP was no longer sold when the brief appeared. Note 2, FAQ 7 and FAQ 9 speak of the software that one wishes to reimage.',
    concerns: where(
      (facts) => isOpenLicense(facts) && isPriorVersion(facts) && facts.openLicensePurchase !== undefined,
    ),
  },
  {
    id: 'upgrade-instead',
    check: 'reimaging',
    since: revision2,
    before: 'Many refusals said that the PCs cannot have this Windows, although the upgrade check says yes.',
    now: 'Wherever the upgrade table marks what the PCs are licensed for, the verdict offers the upgrade licence and hands the answers over.',
    why: 'A school with Windows XP Home labels and a School Agreement qualifies for Windows XP Professional by the academic column of that table.',
    concerns: hasNote('upgrade-instead'),
  },
  {
    id: 'base-must-qualify',
    check: 'reimaging',
    since: revision2,
    before: 'Windows Enterprise with Software Assurance was a plain yes.',
    now: 'It is a yes if each PC is first licensed for a Windows that qualifies.',
    why: 'Software Assurance for Windows stands on an upgrade licence, and the article asks for a qualifying system under that.',
    concerns: hasNote('base-must-qualify'),
  },
  {
    id: 'ended-coverage',
    check: 'reimaging',
    since: revision2,
    before: 'Software Assurance that has ended could only be answered with “no”, which gave a refusal.',
    now: '“It has ended” is an answer of its own. The brief does not say what then holds, and the agreement’s own terms decide.',
    why: 'FAQ 5 speaks of PCs without coverage, not of rights that may stay once it ends.',
    concerns: where((facts) => facts.softwareAssurance === 'ended'),
  },
  {
    id: 'maker-preload',
    check: 'reimaging',
    since: revision2,
    before: 'A PC maker, or a customer whose maker loads the image, was told that only the maker may do so.',
    now: 'What the maker loads while it builds the PCs is a yes by another right.',
    why: 'The brief gives that very right to the maker.',
    concerns: where((facts) => facts.media === 'factory'),
  },
  {
    id: 'unlisted-products',
    check: 'reimaging',
    since: revision2,
    before:
      'There was no answer for Windows Server, other Office versions, unlisted editions, or an image that nobody knows.',
    now: '“Another product that was out by October 2009” says what it takes in, and the image offers “I’m not sure”.',
    why: 'Askers had such images and took an answer that did not fit.',
    concerns: where((facts) => facts.image === 'other-product' || facts.image === 'unknown'),
  },
  {
    id: 'own-recovery-media',
    check: 'reimaging',
    since: revision2,
    before: 'Another maker’s recovery disc of the same version was a yes.',
    now: 'The question asks for the PC’s own recovery media.',
    why: 'The brief says that no other software may restore the original state.',
    concerns: where((facts) => facts.recoveryMatch !== undefined),
  },
  {
    id: 'assurance-newer',
    check: 'reimaging',
    since: revision2,
    before: 'Beside a newer image stood that Software Assurance plays no part.',
    now: 'There it says that active Software Assurance may license the newer version.',
    why: 'It is not reimaging that gives it, but the customer may well have it.',
    concerns: where((facts) => isNewerImage(facts) && !isGovernedByOwnLicence(facts)),
  },
  {
    id: 'later-texts',
    check: 'reimaging',
    since: revision2,
    before: 'Later briefs were named up to November 2020, without an address.',
    now: 'October 2021 and Microsoft’s web guide are named too, with the address that it was published at.',
    why: 'Who asks about a later product needs the newest text.',
    concerns: where((facts) => facts.image === 'later-product'),
  },
  {
    id: 'xp-time-limit',
    check: 'reimaging',
    since: revision2,
    before: 'The right of Windows 7 to Windows XP was given with its time limit of October 2009 alone.',
    now: 'It also says that Microsoft lifted the limit in July 2010, for the life of Windows 7.',
    why: 'Microsoft said so in July 2010.',
    concerns: where(hasTimeLimit),
  },
  {
    id: 'other-system',
    check: 'upgrade',
    since: revision2,
    before: 'A Macintosh or OS/2 system kept beside Windows was judged without a word on it.',
    now: 'The verdict says that the article speaks of versions of Windows, and which reading it follows.',
    why: 'Microsoft’s Product List of November 2007 asks the same of any system; the article does not.',
    concerns: hasNote('other-system'),
  },
]
