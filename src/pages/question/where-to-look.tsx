import type { Drawing } from '../../engine/words.ts'
import { where as text } from './text.ts'

interface WhereToLookProps {
  readonly where: string
  readonly drawings: readonly Drawing[] | undefined
}

/** Where to find the answer, in words and, where the thing is known by sight, as drawings. */
export function WhereToLook({ where, drawings = [] }: WhereToLookProps) {
  return (
    <div className="mt-4 max-w-measure text-small" data-where="">
      <p>
        <strong className="font-semibold">{text}</strong>
        {where}
      </p>
      {drawings.length > 0 && (
        <div className="mt-3 grid max-w-100 grid-cols-3 gap-3 text-note text-soft">
          {drawings.map((drawing) => (
            <figure key={drawing.place}>
              <Sketch drawing={drawing} />
              <figcaption aria-hidden="true">{drawing.place}</figcaption>
            </figure>
          ))}
        </div>
      )}
    </div>
  )
}

function Sketch({ drawing: { alt, lines, marked } }: { readonly drawing: Drawing }) {
  return (
    <svg
      role="img"
      aria-label={alt}
      viewBox="0 0 120 84"
      fill="none"
      stroke="currentColor"
      strokeLinejoin="round"
      strokeLinecap="round"
      className="h-auto w-full"
    >
      <path d={lines} strokeWidth="1.5" />
      <path d={marked} strokeWidth="2.25" className="text-accent" />
    </svg>
  )
}
