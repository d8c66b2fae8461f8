import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { Check } from '../../engine/check.ts'
import type { Station } from '../../engine/map/decision-map.ts'
import type { Box, DrawnArrow, DrawnMap } from '../../engine/map/drawn.ts'
import type { Answers } from '../../engine/question.ts'
import { addressOf } from '../../engine/step/step.ts'
import { PlainButton } from '../../ui/button.tsx'
import { outcomeNames } from '../../words/outcomes.ts'
import { map as text } from './text.ts'

interface PictureProps {
  readonly check: Check
  readonly drawn: DrawnMap
  readonly answers: Answers
  readonly stations: readonly Station[]
}

const closest = 2
const stride = 240

/**
 * The map as a picture; what it says of arrows is heard in the list. It is moved and zoomed with buttons, keys, mouse and
 * fingers.
 */
export function Picture({ check, drawn, answers, stations }: PictureProps) {
  const frame = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState(1)
  const [first] = drawn.questions
  const inReadingOrder = drawn.questions.toSorted((one, other) => one.y - other.y || one.x - other.x)
  const taken = new Set(stations.map(({ question, place }) => `${question} ${place}`))

  // It begins where the check does.
  useLayoutEffect(() => {
    const { current } = frame
    if (current !== null && first !== undefined) current.scrollLeft = first.x - current.clientWidth / 2
  }, [first])

  const whole = (): number => Math.min(1, (frame.current?.clientWidth ?? drawn.width) / drawn.width)
  const zoomTo = (wanted: number) => setZoom(Math.max(Math.min(wanted, closest), Math.min(whole(), 0.25)))
  const move = (left: number, top: number) => frame.current?.scrollBy({ left: left * stride, top: top * stride })

  function onKey(event: KeyboardEvent) {
    if (event.key === '+' || event.key === '=') zoomTo(zoom * 1.25)
    else if (event.key === '-') zoomTo(zoom / 1.25)
    else if (event.key === '0') zoomTo(whole())
  }

  return (
    <div className="no-print mt-6">
      <fieldset className="mb-2 flex flex-wrap gap-2">
        <legend className="sr-only">{text.tools}</legend>
        <PlainButton onClick={() => zoomTo(zoom * 1.25)}>{text.zoomIn}</PlainButton>
        <PlainButton onClick={() => zoomTo(zoom / 1.25)}>{text.zoomOut}</PlainButton>
        <PlainButton onClick={() => zoomTo(whole())}>{text.whole}</PlainButton>
        <PlainButton onClick={() => move(-1, 0)}>{text.move.left}</PlainButton>
        <PlainButton onClick={() => move(1, 0)}>{text.move.right}</PlainButton>
        <PlainButton onClick={() => move(0, -1)}>{text.move.up}</PlainButton>
        <PlainButton onClick={() => move(0, 1)}>{text.move.down}</PlainButton>
      </fieldset>
      <section ref={frame} aria-label={text.picture} className="max-h-[75vh] min-h-80 overflow-auto border border-line">
        <svg
          width={Math.round(drawn.width * zoom)}
          height={Math.round(drawn.height * zoom)}
          viewBox={`0 0 ${drawn.width} ${drawn.height}`}
          fontSize="14"
          textAnchor="middle"
        >
          <title>{text.map}</title>
          {/* First the lines, so that none crosses words. */}
          {drawn.arrows.map(({ from, place, line }) => (
            <path
              key={`${from} ${place}`}
              d={pathOf(line)}
              fill="none"
              strokeLinejoin="round"
              className={taken.has(`${from} ${place}`) ? 'stroke-accent stroke-3' : 'stroke-edge'}
            />
          ))}
          {drawn.arrows.map((arrow) => (
            <ArrowWords
              key={`${arrow.from} ${arrow.place}`}
              arrow={arrow}
              isTaken={taken.has(`${arrow.from} ${arrow.place}`)}
            />
          ))}
          {inReadingOrder.map((question) => (
            <Link
              key={question.id}
              to={addressOf(check, question.id, answers)}
              onKeyDown={onKey}
              // A browser is content where a part of it is in sight.
              onFocus={({ currentTarget }) => currentTarget.scrollIntoView({ block: 'nearest', inline: 'center' })}
            >
              <Words
                box={question}
                className={
                  stations.some((station) => station.question === question.id)
                    ? 'fill-sunk stroke-accent stroke-3'
                    : 'fill-raise stroke-edge'
                }
                isStrong
              />
            </Link>
          ))}
        </svg>
      </section>
    </div>
  )
}

/** What stands at an arrow: its answers, and what it comes to where it ends the check. */
function ArrowWords({ arrow, isTaken }: { readonly arrow: DrawnArrow; readonly isTaken: boolean }) {
  const { label, end, outcomes } = arrow
  return (
    <svg
      aria-hidden="true"
      overflow="visible"
      data-drawn={`${arrow.from} ${arrow.place}`}
      data-taken={isTaken || undefined}
    >
      <Words box={label} className="fill-paper" />
      {end !== undefined && (
        <>
          <rect
            x={end.x - end.width / 2}
            y={end.y - end.height / 2}
            width={end.width}
            height={end.height}
            rx="14"
            className={isTaken ? 'fill-sunk stroke-accent stroke-3' : 'fill-paper stroke-line'}
          />
          {outcomes.map((outcome, index) => (
            <text
              key={outcome}
              data-outcome={outcome}
              x={end.x}
              y={end.y + (index - (outcomes.length - 1) / 2) * 19 + 5}
              fill="currentColor"
              className="text-tone"
            >
              {outcomeNames[outcome]}
            </text>
          ))}
        </>
      )}
    </svg>
  )
}

interface WordsProps {
  readonly box: Box
  readonly className: string
  readonly isStrong?: boolean
}

function Words({ box, className, isStrong = false }: WordsProps) {
  const { x, y, width, height, lines, sources } = box
  const all = [...lines, ...sources]
  const placeOf = (index: number): number => y + (index - (all.length - 1) / 2) * 19 + 5
  return (
    <>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx="4" className={className} />
      {all.map((line, index) => (
        <text
          key={placeOf(index)}
          x={x}
          y={placeOf(index)}
          className={isStrong || index < lines.length ? 'fill-ink' : 'fill-soft'}
          fontSize={index < lines.length ? 14 : 12}
          fontWeight={isStrong ? 600 : 400}
        >
          {line}
        </text>
      ))}
    </>
  )
}

const pathOf = (points: DrawnArrow['line']): string => `M${points.map(({ x, y }) => `${x} ${y}`).join('L')}`
