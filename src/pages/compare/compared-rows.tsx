import type { ReactNode } from 'react'
import type { Contrast } from '../../engine/step/comparison.ts'
import type { Side } from '../../engine/step/comparison-link.ts'
import { sideNames } from '../parts/side-names.ts'

/** Something that is held side by side. */
export interface ShownRow {
  readonly id: string
  readonly name: string
  readonly contrast: Contrast
  readonly of: Readonly<Record<Side, ReactNode>>
}

const sidesInOrder: readonly Side[] = ['a', 'b']

const words: Readonly<Record<Contrast, string>> = { same: 'The same', different: 'Different', open: 'Not known yet' }

/** Equal, unequal, or nothing to tell yet. */
const signs: Readonly<Record<Contrast, string>> = {
  same: 'M4 7.5h12M4 12.5h12',
  different: 'M4 7.5h12M4 12.5h12M13.5 3l-7 14',
  open: 'M5 10h.01M10 10h.01M15 10h.01',
}

function Mark({ contrast }: { readonly contrast: Contrast }) {
  return (
    <p className={`text-small ${contrast === 'different' ? 'font-semibold text-accent' : 'text-soft'}`}>
      <svg aria-hidden="true" viewBox="0 0 20 20" className="mr-1.5 inline-block size-[1em] align-[-0.1em]">
        <path d={signs[contrast]} fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
      </svg>
      {words[contrast]}
    </p>
  )
}

const columns = 'gap-x-6 sm:grid sm:grid-cols-3 wide:gap-x-10'

/** Rows of two cases. On narrow screens and for screen readers, each names its case. */
export function ComparedRows({ rows }: { readonly rows: readonly ShownRow[] }) {
  return (
    <>
      <div aria-hidden="true" className={`mt-3 hidden pl-4 text-small text-soft ${columns}`}>
        <p className="col-start-2">{sideNames.a}</p>
        <p>{sideNames.b}</p>
      </div>
      <ul className="mt-1.5">
        {rows.map(({ id, name, contrast, of }) => (
          <li
            key={id}
            data-row={id}
            data-contrast={contrast}
            className={`border-t border-line py-3 pl-3 last:border-b print:break-inside-avoid print:py-1.5 ${columns} border-l-4 ${contrast === 'different' ? 'border-l-accent' : 'border-l-transparent'}`}
          >
            <div>
              <p className="font-medium">{name}</p>
              <Mark contrast={contrast} />
            </div>
            <dl className="mt-2 space-y-2 sm:col-span-2 sm:mt-0 sm:grid sm:grid-cols-subgrid sm:space-y-0">
              {sidesInOrder.map((side) => (
                <div key={side}>
                  <dt className="text-note text-soft sm:sr-only">{sideNames[side]}</dt>
                  <dd>{of[side]}</dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </>
  )
}
