/** What to do with a verdict: pass it on, file it, keep it, hold another beside it. */
import { useMachine } from '@xstate/react'
import { type ReactNode, useId, useState } from 'react'
import { Link } from 'react-router'
import { absoluteUrl } from '../../browser/absolute-url.ts'
import { type Chunk, chunkOf, useChunk } from '../../browser/chunk.ts'
import { writeClipboard } from '../../browser/clipboard.ts'
import { download } from '../../browser/download.ts'
import { canShare, share } from '../../browser/share.ts'
import { print } from '../../browser/this-page.ts'
import type { Edition } from '../../engine/edition.ts'
import type { VerdictStep } from '../../engine/step/step.ts'
import { fileNameOf, mailOf } from '../../records/email.ts'
import { jsonOf, schemaAddress } from '../../records/json.ts'
import { markdownOf } from '../../records/markdown.ts'
import type { Code } from '../../records/qr.ts'
import type { DecisionRecord } from '../../records/record.ts'
import { textOf } from '../../records/text.ts'
import { actionMachine } from '../../ui/action.machine.ts'
import { DoneLabel, MainButton, PlainAnchor, PlainButton } from '../../ui/button.tsx'
import { StatusLine } from '../../ui/status-line.tsx'
import { CopyByHand } from '../parts/copy.tsx'
import { Loading } from '../parts/lazy-disclosure.tsx'
import { mailtoOf } from '../parts/mailto.ts'
import { saveCheckChunk } from '../parts/save-this.tsx'
import { copying } from '../parts/text.ts'
import { QrCode, qrChunk } from './qr-code.tsx'
import { RecordForm } from './record-form.tsx'
import { linkTo, recordNow, shortLinkTo } from './record-now.ts'
import { useAllSince } from './since.tsx'
import { phone, record, actions as text } from './text.ts'

const waysChunk = chunkOf(() => import('./compare-ways.tsx'))

/** What a record can be saved as. */
const formats = ['md', 'txt', 'json'] as const
type Format = (typeof formats)[number]

/** What can be opened below the bar. */
const panels = ['save', 'compare', 'more'] as const
type Panel = (typeof panels)[number]

interface ActionBarProps {
  readonly edition: Edition
  readonly step: VerdictStep
  readonly title: string
}

/** Buttons that answer in place, one line that says what became of the last of them, and what some of them open. */
export function ActionBar({ edition, step, title }: ActionBarProps) {
  const [doing, send] = useMachine(actionMachine)
  const [panel, setPanel] = useState<Panel>()
  const panelId = useId()
  const later = useAllSince(step)
  const link = linkTo(edition, step)
  const shortLink = shortLinkTo(edition, step)
  const { what } = doing.context
  const isJust = (name: string): boolean => what === name && doing.matches({ done: 'just' })
  const hasFailed = doing.matches('failed')

  const act = (name: string, doIt: () => Promise<void>) => send({ type: 'act', what: name, act: doIt })
  const textNow = (): string => textOf(recordNow(edition, step, later))

  async function saveFile(format: Format): Promise<void> {
    const { codeOf } = await qrChunk.load()
    const made = recordNow(edition, step, later)
    const { type, content } = fileOf(made, format, codeOf(shortLink))
    await download(fileNameOf(made, format), type, [content])
  }

  return (
    // What is said in one line stands in the space before the next section, so that the verdict stays on one screen.
    <div className={`mt-2.5 ${panel === undefined && !hasFailed ? '-mb-4.5' : ''}`}>
      <div className="flex flex-wrap gap-2.5 [&>p]:-mt-1.5">
        <MainButton type="button" onClick={() => act('link', () => writeClipboard(link))}>
          <DoneLabel usual={copying.copyLink} done={copying.justCopied} isDone={isJust('link')} />
        </MainButton>
        <PlainAnchor href={mailtoOf(mailOf(recordNow(edition, step, later), shortLink))}>{text.email}</PlainAnchor>
        {canShare() && (
          <PlainButton type="button" onClick={() => act('share', () => share({ title, url: link }))}>
            {text.share}
          </PlainButton>
        )}
        <PlainButton type="button" onClick={print}>
          {text.print}
        </PlainButton>
        {panels.map((one) => (
          <PlainButton
            key={one}
            type="button"
            aria-expanded={panel === one}
            aria-controls={panelId}
            onClick={() => {
              send({ type: 'forget' })
              setPanel(panel === one ? undefined : one)
            }}
          >
            {text.panels[one]}
          </PlainButton>
        ))}
        <Link to={`${step.check.base}/${step.check.id}`} className="inline-flex min-h-11 items-center px-1.5">
          {text.startAgain}
        </Link>
        <StatusLine>
          {doing.matches('done') && text.done(what)}
          {hasFailed && text.failed(what)}
        </StatusLine>
      </div>
      {hasFailed && (
        <div className="mt-2 max-w-measure">
          {what === 'link' && <CopyByHand label={text.linkHere} text={link} rows={4} />}
          {what === 'shortLink' && <CopyByHand label={text.shortLinkHere} text={shortLink} rows={2} />}
          {what === 'text' && <CopyByHand label={text.textHere} text={textNow()} rows={12} />}
        </div>
      )}
      <div id={panelId} className={panel && 'mt-3 border-l-2 border-line pl-4'}>
        {panel === 'save' && (
          <Late chunk={saveCheckChunk}>
            {({ SaveCheck }) => <SaveCheck edition={edition} step={step} takesFocus />}
          </Late>
        )}
        {panel === 'compare' && (
          <Late chunk={waysChunk}>{({ CompareWays }) => <CompareWays edition={edition} step={step} />}</Late>
        )}
        {panel === 'more' && (
          <div className="space-y-5">
            <div className="flex flex-wrap items-center gap-2.5">
              <PlainButton type="button" onClick={() => act('text', () => writeClipboard(textNow()))}>
                <DoneLabel usual={text.copyText} done={copying.justCopied} isDone={isJust('text')} />
              </PlainButton>
              <PlainButton type="button" onClick={() => act('shortLink', () => writeClipboard(shortLink))}>
                <DoneLabel usual={text.copyShortLink} done={copying.justCopied} isDone={isJust('shortLink')} />
              </PlainButton>
              {formats.map((format) => (
                <PlainButton key={format} type="button" onClick={() => act(format, () => saveFile(format))}>
                  <DoneLabel usual={record.formats[format]} done={text.justSaved} isDone={isJust(format)} />
                </PlainButton>
              ))}
            </div>
            <RecordForm step={step} />
            <Late chunk={qrChunk}>
              {({ codeOf }) => (
                <div>
                  <p className="mb-2 text-small text-soft">{phone.how}</p>
                  <QrCode code={codeOf(shortLink)} label={phone.code} className="size-60" />
                </div>
              )}
            </Late>
          </div>
        )}
      </div>
    </div>
  )
}

interface LateProps<Content> {
  readonly chunk: Chunk<Content>
  readonly children: (content: Content) => ReactNode
}

/** What is loaded once it is wanted. */
function Late<Content>({ chunk, children }: LateProps<Content>) {
  const { content, hasFailed } = useChunk(chunk)
  return content === undefined ? <Loading hasFailed={hasFailed} /> : children(content)
}

function fileOf(record: DecisionRecord, format: Format, { svg, text: code }: Code): { type: string; content: string } {
  switch (format) {
    case 'md':
      return { type: 'text/markdown', content: `${markdownOf(record)}\n\`\`\`text\n${code}\n\`\`\`\n` }
    case 'txt':
      return { type: 'text/plain', content: `${textOf(record)}\n${code}\n` }
    case 'json':
      return { type: 'application/json', content: jsonOf(record, absoluteUrl(schemaAddress), svg) }
  }
}
