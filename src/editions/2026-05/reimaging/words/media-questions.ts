/** What the question pages on media say. */
import { options, type QuestionsInWords } from '../../../../engine/words.ts'
import { notSure, yesNoUnsure } from '../../../../words/every-check.ts'
import { isRecoveryMedia, type ReimagingFacts, type ReimagingQuestion } from '../facts.ts'

type MediaQuestion = Extract<ReimagingQuestion, 'media' | 'cameWith' | 'recoveryMatch' | 'modified' | 'retailOwn'>

export const mediaQuestionWords: QuestionsInWords<ReimagingFacts, MediaQuestion> = {
  media: () => ({
    ask: 'What was, or will be, the disk image made from?',
    short: 'Media',
    hint: 'What counts is the download, disc or USB stick from which the software in the image was installed.',
    error: 'Select what the disk image was made from',
    why: 'The reimaging right is about media of your own agreement. The maker’s media, recovery media and retail media have rules of their own.',
    cites: [
      'reimaging-2020.1',
      'reimaging-2020.4',
      'reimaging-cl.1',
      'reimaging-cl.3',
      'reimaging-cl.5',
      'reimaging-cl.6',
      'reimaging-cl.7',
      'reimaging-cl.8',
      'csp-software-2018.1',
    ],
    where:
      'Ask whoever builds the image which ISO file or USB stick it comes from. A file from the Microsoft 365 admin center or from Partner Center is media of your agreement.',
    matter: 'what the image was made from',
    terms: [
      'reimaging',
      'image',
      'vl-media',
      'recovery-media',
      'media-creation-tool',
      'autopilot',
      'provisioning-package',
    ],
    option: options({
      'volume-licensing': {
        label: 'Media of our own agreement',
        hint: 'A download of the Microsoft 365 admin center or, for CSP, of Partner Center, or what the Office Deployment Tool downloaded. If you work for a customer: of the customer’s agreement',
      },
      'others-volume-licensing': {
        label: 'Volume media of somebody else',
        hint: 'A partner’s or a service provider’s own, another company’s, or those of a developer subscription',
      },
      oem: {
        label: 'The maker’s installation or image, put on several PCs',
        hint: 'A preinstalled PC that was captured, a custom image of the maker, or OEM media',
      },
      factory: {
        label: 'The maker loads the image while it builds the PCs',
        hint: 'Also if you are the maker',
      },
      recovery: {
        label: 'The maker’s recovery media, each PC by itself',
        hint: 'A partition on the disk, a USB stick or a download',
      },
      'no-image': {
        label: 'No image is copied',
        hint: 'Autopilot, a provisioning package, Windows’ own reset, or the free upgrade in place from Windows 10 to 11',
      },
      retail: {
        label: 'Retail media',
        hint: 'A box, or the download for PCs with a retail licence, with the Media Creation Tool too',
      },
      'public-download': {
        label: 'Microsoft’s public download, for PCs without a retail licence',
        hint: 'With the Media Creation Tool too. Also evaluation media',
      },
      unknown: notSure,
    }),
    groups: (values) => [
      { heading: 'Your agreement', values: ['volume-licensing'] },
      { heading: 'No image', values: ['no-image'] },
      { heading: 'From the PC’s maker', values: ['oem', 'factory', 'recovery'] },
      { heading: 'From elsewhere', values: ['public-download', 'retail', 'others-volume-licensing'] },
      { values: values.filter((value) => value === 'unknown') },
    ],
  }),

  cameWith: (facts) =>
    isRecoveryMedia(facts)
      ? {
          ask: 'Did the recovery media come with these very PCs?',
          short: 'Came with these PCs',
          error: 'Select whether the recovery media came with these very PCs',
          why: 'Recovery media may be used only for the PCs that they came with.',
          cites: ['reimaging-cl.7', 'reimaging-cl.5', 'reimaging-cl.2', 'silence-2026.14'],
          where:
            'A recovery partition came with its PC. For a USB stick or a download, ask the maker which serial numbers it is for.',
          matter: 'whether the recovery media came with these very PCs',
          terms: ['recovery-media', 'oem'],
          option: options({
            yes: { label: 'Yes, with these very PCs' },
            'same-maker': {
              label: 'The same maker’s media, but not those that came with these PCs',
              hint: 'They belong to other PCs, or the maker made them for these PCs later',
            },
            no: { label: 'No, they are for PCs of another maker' },
            unknown: notSure,
          }),
        }
      : {
          ask: 'Is this the image that the maker first put on these very PCs?',
          short: 'First image of these PCs',
          error: 'Select whether the maker first put this image on these very PCs',
          why: 'A maker’s media, custom images included, may be used again only on PCs that were first imaged with them.',
          cites: ['reimaging-cl.9', 'reimaging-cl.7', 'reimaging-cl.2', 'silence-2026.14'],
          where:
            'Compare the image with the order of the PCs: the same maker, model and delivery. The maker can say from the serial numbers what it put on them.',
          matter: 'whether the maker first put this image on these very PCs',
          terms: ['oem', 'image'],
          option: options({
            yes: { label: 'Yes, on these very PCs' },
            'same-maker': {
              label: 'The same maker’s image, but not the first one on these PCs',
              hint: 'It is of another series, or the maker made it for these PCs later',
            },
            no: { label: 'No, it is for PCs of another maker' },
            unknown: notSure,
          }),
        },

  recoveryMatch: () => ({
    ask: 'Do the recovery media contain the version that the maker preinstalled?',
    short: 'Version on the recovery media',
    hint: 'Windows 8.1, 10 and 11 are versions. Feature updates such as 23H2 are not.',
    error: 'Select yes if the recovery media contain the version that the maker preinstalled',
    why: 'Recovery media have to contain the product version that was on the PC at delivery.',
    cites: ['reimaging-cl.6', 'reading-2026.7'],
    where: 'Compare the name on the stick, or on the maker’s download page, with the invoice of the PC.',
    matter: 'whether the recovery media contain the preinstalled version',
    terms: ['recovery-media', 'version'],
    option: yesNoUnsure('Yes, the same version', 'No, another version'),
  }),

  modified: (facts) => {
    const isRecovery = isRecoveryMedia(facts)
    return {
      ask: isRecovery
        ? 'Have the recovery media been changed since the maker supplied them?'
        : 'Has the maker’s image been changed since the maker supplied it?',
      short: 'Changed since',
      hint: 'Programs, drivers or settings that were added or removed are changes.',
      error: isRecovery
        ? 'Select yes if the recovery media have been changed'
        : 'Select yes if the maker’s image has been changed',
      why: isRecovery
        ? 'Recovery media may not be changed before they are used.'
        : 'The texts forbid changes to recovery media. We read this as holding for other images of the maker too.',
      cites: isRecovery ? ['reimaging-cl.8'] : ['reimaging-cl.8', 'reimaging-cl.9', 'reading-2026.3'],
      where: isRecovery
        ? 'Ask whoever keeps the recovery media whether anything was added to them.'
        : 'Ask whoever captured the image: straight after delivery, or after programs and settings were added?',
      matter: isRecovery
        ? 'whether the recovery media have been changed'
        : 'whether the maker’s image has been changed',
      terms: ['recovery-media', 'oem'],
      option: yesNoUnsure(
        'Yes, something was changed',
        isRecovery ? 'No, they are as the maker supplied them' : 'No, it is as the maker supplied it',
      ),
    }
  },

  retailOwn: () => ({
    ask: 'Does each PC get only the media of its own retail licence?',
    short: 'Own retail media',
    hint: 'One box or one stick for many PCs is a “No”, even where each PC has a retail licence.',
    error: 'Select yes if each PC gets only the media of its own retail licence',
    why: 'Retail media may be used only on the PC that holds that retail licence.',
    cites: ['reimaging-cl.3'],
    where: 'Compare the number of boxes or downloads with the number of PCs, and note which one belongs to which PC.',
    matter: 'whether each PC gets only its own retail media',
    terms: ['retail', 'media-creation-tool'],
    option: yesNoUnsure('Yes, each PC its own', 'No, one copy for several PCs'),
  }),
}
