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
    says: 'Where another agreement licenses Windows, the image is held against that licence and not against the COA label of the PC under it.',
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
] as const satisfies readonly Reading[]

export type ReadingId = (typeof written)[number]['id']

/** All readings of ours. */
export const readings: readonly Reading<ReadingId>[] = written
