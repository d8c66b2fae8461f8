import { useEffect, useRef } from 'react'
import { InPageLink } from './links.tsx'

interface ErrorSummaryProps {
  readonly message: string
  readonly targetId: string
}

/** Says at the top what is wrong and leads to the place; takes the focus when it appears. */
export function ErrorSummary({ message, targetId }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div ref={box} tabIndex={-1} className="mb-8 max-w-measure border-4 border-no p-5">
      <div role="alert">
        <h2 className="text-heading">There is a problem</h2>
        <p className="mt-2 font-semibold">
          <InPageLink targetId={targetId} className="text-no">
            {message}
          </InPageLink>
        </p>
      </div>
    </div>
  )
}
