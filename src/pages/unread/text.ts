/** The texts of the page of what was not read. */
export const page = {
  title: 'What we could not read',
  description:
    'Texts on reimaging that we know of and could not read, where each is said to stand, and what reading it would settle.',
  lead: 'We know of these texts and could not read them. If you have one, you may know more than we do: read it yourself.',
  settles: (what: string) => `It would settle ${what}.`,
  published: 'As published at',
  noAddress: 'We know no public address.',
  said: 'What we know of it',
} as const
