/** The texts of the pages that say what went wrong. */
export const startPage = 'Start page'

export const notFound = {
  title: 'Page not found',
  description: 'There is nothing at this address. It may be cut off or mistyped.',
  heading: 'There is no page at this address',
  nothingAt: 'There is nothing at ',
  mayBe: '. The address may be cut off or mistyped.',
  toStart: 'Go to the start page',
  answersRemain: 'The answers in it can still be used.',
  resume: 'Go on with these answers',
} as const

export const notArrived = {
  title: 'Page did not arrive',
  description: 'A part of this page could not be fetched.',
  heading: 'This page did not arrive',
  explains:
    'A part of it could not be fetched: there may be no network, or this tool was updated a moment ago. Your answers are in the address and stay there.',
  retry: 'Try again',
} as const

export const crash = {
  title: 'Something went wrong',
  description: 'A fault of this tool. The answers are kept in the link.',
  heading: 'Something went wrong on this page',
  explains:
    'That is a fault of this tool and not of your answers. They are all in this link: keep it, and try it again later or send it along when you report the fault.',
  link: 'Link with your answers',
  startAgain: 'Start again',
} as const
