import { useState } from 'react'
import { absoluteUrl } from '../../browser/absolute-url.ts'
import { writeClipboard } from '../../browser/clipboard.ts'
import { QuietButton } from '../../ui/button.tsx'
import { TextArea } from '../../ui/fields.tsx'
import { StatusLine } from '../../ui/status-line.tsx'
import { goOnElsewhere as text } from './text.ts'

/** Copies the link to a check that is half done, to go on with it on another device or in other hands. */
export function GoOnElsewhere({ address }: { readonly address: string }) {
  const [done, setDone] = useState<'copied' | 'refused'>()
  const link = absoluteUrl(address)

  const copy = () =>
    writeClipboard(link).then(
      () => setDone('copied'),
      () => setDone('refused'),
    )

  return (
    <div>
      <QuietButton type="button" onClick={copy}>
        {text.copy}
      </QuietButton>
      <StatusLine>{done !== undefined && text[done]}</StatusLine>
      {done === 'refused' && (
        <TextArea label={text.link} readOnly rows={4} value={link} ref={(field) => field?.select()} />
      )}
    </div>
  )
}
