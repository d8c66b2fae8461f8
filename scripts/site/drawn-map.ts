/** Lays out the map of a check with dagre, once, while the product is built. */
import dagre from '@dagrejs/dagre'
import type { DecisionMap, MapArrow } from '../../src/engine/map/decision-map.ts'
import type { Box, DrawnMap } from '../../src/engine/map/drawn.ts'

const lineHeight = 19
/** Wide faces take as much to a letter, at 14 units of size. */
const letterWidth = 8.4

interface Text {
  readonly width: number
  readonly height: number
  readonly lines: readonly string[]
}

/** A text broken into lines no wider than so many letters, and the room they take. */
function textOf(text: string, letters: number, most = Number.POSITIVE_INFINITY): Text {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || `${last} ${word}`.length > letters) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  if (text === '') return { width: 0, height: 0, lines: [] }
  const shown = lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]} …`] : lines
  const width = Math.ceil(Math.max(...shown.map(({ length }) => length)) * letterWidth) + 20
  return { width, height: shown.length * lineHeight + 14, lines: shown }
}

/** The answers that take an arrow, as far as there is room. */
function labelOf({ answers, isConditional }: MapArrow): string {
  const [first = '', second, ...more] = answers
  if (second === undefined) return first
  if (more.length === 0 && first.length + second.length < 48) return `${first} · ${second}`
  return `${first} … (${answers.length} answers${isConditional ? ', some of them' : ''})`
}

const endOf = ({ from, place }: MapArrow): string => `${from} ${place}`

export function drawnMap({ questions, arrows }: DecisionMap): DrawnMap {
  const graph = new dagre.graphlib.Graph({ multigraph: true })
  graph.setGraph({ rankdir: 'TB', nodesep: 28, ranksep: 44, edgesep: 20, marginx: 16, marginy: 16 })
  const texts = new Map<string, Text>()
  const isReached = ({ answers }: MapArrow): boolean => answers.length > 0
  for (const { id, names } of questions) {
    const text = textOf(names.join(' / '), 24)
    texts.set(id, text)
    graph.setNode(id, { width: text.width, height: text.height + 6 })
  }
  for (const arrow of arrows.filter(isReached)) {
    const isEnd = arrow.outcomes.length > 0
    if (isEnd) graph.setNode(endOf(arrow), { width: 220, height: arrow.outcomes.length * lineHeight + 14 })
    const answers = textOf(labelOf(arrow), 24, 4)
    const sources = textOf(arrow.sources.join('; '), 28, 2)
    texts.set(`${endOf(arrow)} label`, answers)
    texts.set(`${endOf(arrow)} sources`, sources)
    const label = {
      width: Math.max(answers.width, sources.width),
      height: answers.height + sources.lines.length * lineHeight,
    }
    graph.setEdge(
      arrow.from,
      isEnd ? endOf(arrow) : arrow.to,
      { width: label.width, height: label.height, labelpos: 'c' },
      endOf(arrow),
    )
  }
  dagre.layout(graph)
  const { width = 0, height = 0 } = graph.graph()
  const boxAt = (
    { x = 0, y = 0, width = 0, height = 0 }: Partial<Box>,
    lines: readonly string[],
    sources: readonly string[] = [],
  ): Box => ({
    x: Math.round(x),
    y: Math.round(y),
    width: Math.round(width),
    height: Math.round(height),
    lines,
    sources,
  })
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    questions: questions.map((question) => ({
      ...question,
      ...boxAt(graph.node(question.id), texts.get(question.id)?.lines ?? []),
    })),
    arrows: arrows.filter(isReached).map((arrow) => {
      const isEnd = arrow.outcomes.length > 0
      const edge = graph.edge(arrow.from, isEnd ? endOf(arrow) : arrow.to, endOf(arrow))
      return {
        ...arrow,
        line: (edge.points ?? []).map(({ x, y }: { readonly x: number; readonly y: number }) => ({
          x: Math.round(x),
          y: Math.round(y),
        })),
        label: boxAt(
          edge,
          texts.get(`${endOf(arrow)} label`)?.lines ?? [],
          texts.get(`${endOf(arrow)} sources`)?.lines ?? [],
        ),
        ...(isEnd && { end: boxAt(graph.node(endOf(arrow)), []) }),
      }
    }),
  }
}
