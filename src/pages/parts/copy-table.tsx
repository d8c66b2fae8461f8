import { DoneLabel, PlainButton } from '../../ui/button.tsx'
import { StatusLine } from '../../ui/status-line.tsx'
import { CopyByHand, useCopying } from './copy.tsx'
import { copying, copyTable as text } from './text.ts'

interface CopyTableProps {
  readonly table: () => string
  /** What the table is called, where it is to be copied by hand. */
  readonly label: string
  readonly isCopied: string
}

/** Copies a table that a spreadsheet or a text program takes; where the browser refuses, it stands in a field. */
export function CopyTable({ table, label, isCopied }: CopyTableProps) {
  const { copy, hasJustCopied, copied, refused } = useCopying()
  return (
    <>
      <PlainButton type="button" onClick={() => copy(table())}>
        <DoneLabel usual={text.copy} done={copying.justCopied} isDone={hasJustCopied} />
      </PlainButton>
      <StatusLine>
        {copied !== undefined && isCopied}
        {refused !== undefined && text.isRefused}
      </StatusLine>
      {refused !== undefined && (
        <div className="order-last w-full">
          <CopyByHand label={label} text={refused} rows={8} />
        </div>
      )}
    </>
  )
}
