import { Fragment } from 'react'

/**
 * A long address in full, broken where a line ends behind one of its signs, and within a word only where there is none. Each
 * part is an element of its own: a text that a translator has wrapped could not be taken away.
 */
export function Address({ url }: { readonly url: string }) {
  return (
    <span className="wrap-anywhere">
      {[...url.matchAll(/[^/?#&]+[/?#&]*|[/?#&]+/g)].map(({ 0: part, index }) => (
        <Fragment key={index}>
          <span>{part}</span>
          <wbr />
        </Fragment>
      ))}
    </span>
  )
}
