/** The logo of the product: a label that has been checked. The same as in `public/icon.svg`. */
export function Logo() {
  return (
    <svg aria-hidden="true" viewBox="0 0 32 32" className="size-6 shrink-0 text-accent print:hidden">
      <path
        d="M6 4.5h13.5l6.5 6.5v16.5H6z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.2"
        strokeLinejoin="round"
      />
      <path
        d="m10.5 17.2 4 4 7.5-9"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
