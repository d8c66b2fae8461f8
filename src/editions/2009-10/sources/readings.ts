import type { Reading } from '../../../engine/sources/document.ts'

const written = [
  {
    id: 'academic-open',
    says: 'Academic Open follows the rule for Open License: no reimaging of a product before one licence of it is bought.',
    why: 'The brief lists Academic Open among its programmes but states this rule for Open License alone. Academic Open is the academic form of Open License.',
  },
  {
    id: 'unnamed-programme',
    says: 'Customers of Volume Licensing programmes that the brief does not name have the right too.',
    why: 'The title names nine programmes. The summary and FAQ 6 say that all Volume Licensing customers have it.',
  },
  {
    id: 'vista-enterprise',
    says: 'Windows Vista Enterprise is treated as Windows 7 Enterprise is: it does not qualify for reimaging.',
    why: 'The footnote and FAQ 5 name Windows 7 Enterprise alone. The reason they give, that nobody else sells it, is true of Windows Vista Enterprise as well.',
  },
  {
    id: 'one-licence-per-pc',
    says: 'Every PC needs a licence of its own, because an image does not bring one.',
    why: 'No sentence of the brief says this outright. We draw it from the summary, which speaks of licensed copies, and from the benefits, which speak of licensed devices.',
  },
  {
    id: 'channel-lists',
    says: 'Which products PC makers, shops and Volume Licensing sold is taken from our catalogue.',
    why: 'The brief names a few editions as examples and has no such list.',
  },
  {
    id: 'prior-over-label',
    says: 'Where the licence terms allow a prior version, FAQ 9 prevails over the conditions that ask for the same version, the sentence on the COA label included.',
    why: 'FAQ 9 says that those conditions apply to a prior version too. Read strictly, no prior version could ever meet them, and FAQ 9 would allow nothing.',
  },
  {
    id: 'agreement-over-label',
    says: 'Where another agreement licenses Windows, the image is compared with that licence and not with the COA label of the PC under it.',
    why: 'The sentence on the label is about Windows from a PC’s maker. That PC still needs its full licence, but what is reimaged is the other agreement’s copy.',
  },
  {
    id: 'academic-and-open-value',
    says: 'For the upgrade licence, academic programmes and Open Value follow the conditions for Select and Open. Company-wide Open Value follows those for the Enterprise Agreement.',
    why: 'The article gives conditions for Select, Open and Enterprise alone. The heads of the upgrade table put company-wide Open Value (OV-CW) together with the Enterprise Agreement (EA).',
  },
  {
    id: 'select-plus',
    says: 'For the upgrade licence, Select Plus follows the conditions for Select.',
    why: 'The article speaks of Select License alone, and the upgrade table of Select. Select Plus is the later form of that programme.',
  },
  {
    id: 'either-not-both',
    says: 'To run two versions of Windows on one PC, either Software Assurance or a full licence bought separately is enough.',
    why: 'The article joins the two with “and”. Support article 931858, which it retells, and Microsoft’s Product List say that either will do.',
  },
  {
    id: 'assurance-included',
    says: 'Software Assurance comes with the Enterprise Agreement and its subscription, Open Value, Campus Agreement and School Agreement, and is optional in the other programmes.',
    why: 'Neither the brief nor the article says so. We follow Microsoft’s programme descriptions of about 2010.',
  },
  {
    id: 'named-prior-version',
    says: 'A prior version that the licence terms name counts as the same product, whatever the label names.',
    why: 'FAQ 9 asks for the same product also of a prior version. A product that came out later has another name, so only its terms can say which older product stands in its place.',
  },
  {
    id: 'licence-of-licensed',
    says: 'Where the image is a prior version, one licence of the licensed product counts for Open License.',
    why: 'Note 2, FAQ 7 and FAQ 9 speak of “the software that you wish to reimage”. We read that as the licensed product: the older one may no longer be sold.',
  },
  {
    id: 'own-prior-versions',
    says: 'Under your own agreement a licence allows any prior version of the same edition.',
    why: 'The brief leaves it to the licence terms. Microsoft’s brief on downgrade rights of January 2007 says it of Volume Licensing.',
  },
  {
    id: 'enterprise-over-base',
    says: 'A licence for Windows Enterprise counts as one for Professional or Business of its version too.',
    why: 'Windows Enterprise comes with Software Assurance on the upgrade licence to that edition, so whoever has the one has the other.',
  },
  {
    id: 'assurance-versions',
    says: 'Active Software Assurance gives the versions that come out while it is active.',
    why: 'Neither source says so. It is what Software Assurance was sold for.',
  },
  {
    id: 'ended-coverage',
    says: 'What becomes of Windows Enterprise once Software Assurance has ended is left open.',
    why: 'FAQ 5 speaks of PCs without coverage, not of rights that stay once it ends. The agreement’s own terms decide.',
  },
  {
    id: 'maker-preload',
    says: 'What a maker loads while it builds the PC is an OEM image, its own or one it builds for a customer.',
    why: 'The brief says that only the maker may preload an OEM image. It does not say whose wishes the image follows.',
  },
  {
    id: 'own-recovery-media',
    says: 'Recovery media have to be the PC’s own: another maker’s disc of the same version does not count.',
    why: 'The brief asks for the product version that was preinstalled, and says that no other software may restore the original state.',
  },
  {
    id: 'same-languages',
    says: 'Two multilingual copies with the same languages are in the same language.',
    why: 'The brief compares English with a multilingual pack, and English with French, but not two multilingual copies.',
  },
] as const satisfies readonly Reading[]

export type ReadingId = (typeof written)[number]['id']

/** All readings of ours. */
export const readings: readonly Reading<ReadingId>[] = written
