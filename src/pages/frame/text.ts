/** The texts of the frame around every page. */
export const frame = {
  skip: 'Skip to main content',
  back: 'Back',
  guidance: 'Guidance, not legal advice. Not a Microsoft product.',
  privacy: 'Nothing you answer leaves your browser.',
  about: 'About',
  toTable: 'Every path and its verdict',
  toCorrections: 'Corrections',
  toAbout: 'About this tool',
} as const

export const rulesLine = {
  about: 'Rules',
  follows: (what: string) => `Rules: ${what}.`,
  other: (age: string) => `Rules for ${age}`,
} as const

export const siteNav = {
  main: 'Main',
  menu: 'Menu',
  close: 'Close',
  reimaging: 'Reimaging check',
  upgrade: 'Upgrade check',
  fleet: 'Whole fleet',
  saved: 'Saved checks',
  compare: 'Compare',
  sources: 'Sources',
} as const

export const themeSwitch = {
  colours: 'Colours',
  system: 'System',
  light: 'Light',
  dark: 'Dark',
} as const

export const newVersion = {
  waiting: 'A new version of this tool is ready. Your answers stay.',
  superseded: 'Another window has changed to a new version of this tool. This page goes on with the old one.',
  wouldLose:
    'What you typed or chose on this page is not kept anywhere yet and would be lost. Send it first, or change anyway.',
  change: 'Change to the new version',
  changeAnyway: 'Change anyway',
  notNow: 'Not now',
} as const
