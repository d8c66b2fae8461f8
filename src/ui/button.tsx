import type { AnchorHTMLAttributes, ButtonHTMLAttributes } from 'react'

const shape = 'inline-flex items-center justify-center rounded-control border text-center no-underline cursor-pointer'

/** What a link wears that looks like the main button. */
export const mainButton = `${shape} min-h-11 border-transparent bg-fill px-6 py-2 font-semibold text-on-fill hover:bg-fill-strong hover:text-on-fill`

/** What a link wears that looks like a plain button. */
export const plainButton = `${shape} min-h-9 border-edge bg-raise px-3.5 py-1.5 text-small font-medium text-accent hover:border-accent hover:text-accent-strong touch:min-h-11`

const quietButton =
  'inline-flex min-h-6 cursor-pointer items-center text-small text-accent underline decoration-1 underline-offset-3 hover:text-accent-strong hover:decoration-2 touch:min-h-11 touch:min-w-11'

/** What the page is there for; one a page. */
export function MainButton(props: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button {...props} className={mainButton} />
}

/** Anything else that can be done. */
export function PlainButton(props: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button {...props} className={plainButton} />
}

/** What is done seldom, or many times in a list: reads as a link, and acts. */
export function QuietButton(props: ButtonHTMLAttributes<HTMLButtonElement>) {
  return <button {...props} className={quietButton} />
}

interface DoneLabelProps {
  readonly usual: string
  readonly done: string
  readonly isDone: boolean
}

/** What a button says, and says otherwise once that is done. It has room for both, so that no button beside it moves. */
export function DoneLabel({ usual, done, isDone }: DoneLabelProps) {
  return (
    <span
      data-other={isDone ? usual : done}
      className="grid after:invisible after:h-0 after:overflow-hidden after:content-[attr(data-other)]"
    >
      {isDone ? done : usual}
    </span>
  )
}

/** Leads out of the product: to a mail program, for one. */
export function PlainAnchor(props: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string }) {
  return <a {...props} className={plainButton} />
}
