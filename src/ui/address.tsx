import { Fragment } from 'react'

/** A long address in full, broken where a line ends behind one of its signs, and within a word only where there is none. */
export function Address({ url }: { readonly url: string }) {
  return (
    <span className="wrap-anywhere">
      {[...url.matchAll(/[^/?#&]+[/?#&]*|[/?#&]+/g)].map(({ 0: part, index }) => (
        <Fragment key={index}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </span>
  )
}
