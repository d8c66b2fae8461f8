import type { ReactNode } from 'react'

interface NoticeBoxProps {
  /** What the notice is about, for those who go from landmark to landmark. */
  readonly about: string
  readonly heading: string
  /** How much it matters: something to look at, something that went wrong, or only to know. */
  readonly tone?: 'todo' | 'no' | 'plain'
  readonly children: ReactNode
}

/** Something that has to be known before the rest of the page is read. */
export function NoticeBox({ about, heading, tone = 'todo', children }: NoticeBoxProps) {
  return (
    <section
      aria-label={about}
      data-tone={tone}
      className="mb-8 max-w-measure space-y-2 border-l-6 border-tone bg-tone px-5 py-4 print:mb-4 print:py-2"
    >
      <h2 className="text-lead">{heading}</h2>
      {children}
    </section>
  )
}
