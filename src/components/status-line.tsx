import type { ReactNode } from 'react'

/** Says what has just happened. It has to be there before it has anything to say, or nobody hears it. */
export function StatusLine({ children }: { readonly children: ReactNode }) {
  return (
    <p role="status" className="text-small text-soft">
      {children}
    </p>
  )
}
