/** The texts of the map page. */
export const map = {
  heading: (check: string) => `${check}: the map of the decision`,
  description: (check: string) => `${check}: every question, where each answer leads, and on what ground.`,
  intro:
    'Every question, every answer and where it leads. A question opens in the check. The small print names the place in the sources, in short; the list below has the same with the sources in full.',
  toVerdict: 'Back to the verdict',
  toQuestion: 'Back to the question',
  map: 'Map',
  picture: 'The questions of the map. Arrow keys move it, plus and minus zoom, zero shows all of it.',
  tools: 'Move and zoom the map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Show all of it',
  move: { left: 'Move left', right: 'Move right', up: 'Move up', down: 'Move down' },
  all: 'All questions on one page',
  own: 'Your way',
  ownIntro: 'The answers given, and where other answers would lead.',
  given: (label: string) => `You answered “${label}”.`,
  other: (labels: string, to: string) => `With ${labels}: ${to}.`,
  goesTo: (name: string) => `on to “${name}”`,
  ends: 'to the verdict',
  list: 'The map as a list',
  start: 'Start here',
  answers: (labels: string) => `With ${labels}`,
  conditional: ', as far as earlier answers lead here',
  to: (name: string) => `: on to “${name}”.`,
  comesTo: (outcomes: string) => `: the end. It comes to ${outcomes}.`,
  never: 'No answer leads here.',
  quoted: (labels: readonly string[], most: number) =>
    labels.length > most
      ? `${labels
          .slice(0, most - 1)
          .map((label) => `“${label}”`)
          .join(', ')} or one of ${labels.length - most + 1} more answers`
      : labels.map((label) => `“${label}”`).join(' or '),
} as const
