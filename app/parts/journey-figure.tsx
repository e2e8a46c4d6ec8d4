import type { ShownJourney, ShownStep } from '#annex-a/shown/child-journey.ts'
import { sayDate } from '../words/dates.ts'
import { sayBetween } from '../words/journey.ts'

const [width, left, textAt, lanesAt, lane, top, row] = [320, 104, 120, 200, 28, 22, 30] as const

interface Placed { readonly step: ShownStep; readonly y: number; readonly after: string | null }

/** From top to bottom in order; longer times stand further apart, though not in proportion: a birth would push all else off the page. */
const placed = (steps: readonly ShownStep[]): Placed[] => {
  let y = top - row
  let before: string | null = null
  return steps.map((step) => {
    const between: string | null = before !== null && step.date !== null ? sayBetween(before, step.date) : null
    y += row + (between === null ? 0 : 20)
    before = step.date
    return { step, y, after: between }
  })
}

/** Times that overlap stand beside each other. */
const lanesOf = (spans: ShownJourney['spans'], last: number): number[] => {
  const ends: number[] = []
  return spans.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from)
    const at = free === -1 ? ends.length : free
    ends[at] = to ?? last
    return at
  })
}

/**
 * A child's journey as a picture. Whoever cannot see it reads the table behind it, which says more: so the picture is one thing to them.
 * Shapes and letters tell kinds apart, never colour.
 */
export function JourneyFigure({ journey }: { journey: ShownJourney }) {
  const all = placed(journey.steps)
  const inspection = journey.steps.findIndex(({ mark }) => mark === 'inspection')
  const lanes = lanesOf(journey.spans, journey.steps.length)
  const wide = Math.max(width, lanesAt + (Math.max(-1, ...lanes) + 1) * lane + 16)
  const height = (all.at(-1)?.y ?? 0) + 24
  return (
    <svg className="wb-journey" viewBox={`0 0 ${wide} ${height}`} width={wide} height={height} role="img" aria-label="The journey as a picture. The table of its steps says the same in words.">
      {all.slice(1).map(({ step, y, after }, index) => step.date === null ? null : (
        <g key={index}>
          <line className="wb-journey__line" x1={left} y1={all[index]!.y} x2={left} y2={y} />
          {after === null ? null : <text className="wb-journey__small" x={textAt} y={(all[index]!.y + y) / 2 + 4}>{after}</text>}
        </g>
      ))}
      {journey.spans.map(({ code, from, to }, index) => {
        const x = lanesAt + lanes[index]! * lane + 16
        const end = to === null ? (all[Math.max(inspection, from)]!.y) : all[to]!.y
        return (
          <g key={index}>
            <line className={to === null ? 'wb-journey__span wb-journey__span--open' : 'wb-journey__span'} x1={x} y1={all[from]!.y} x2={x} y2={Math.max(end, all[from]!.y + 6)} />
            <text className="wb-journey__small" x={x} y={all[from]!.y - 8} textAnchor="middle">{code}</text>
          </g>
        )
      })}
      {all.map(({ step, y }, index) => (
        <g key={index}>
          <text className="wb-journey__small" x={left - 14} y={y + 4} textAnchor="end">{step.date === null ? (step.mark === 'now' ? 'now' : 'unknown') : sayShortDate(step.date)}</text>
          <Mark step={step} y={y} />
          <text className="wb-journey__code" x={textAt} y={y + 5}>{step.mark === 'inspection' ? 'Inspection' : step.code}</text>
        </g>
      ))}
    </svg>
  )
}

/** `3 Mar 2016` */
const sayShortDate = (date: string): string => sayDate(date).replace(/ (\p{L}{3})\p{L}* /u, ' $1 ')

/** Begins: a full square. Ends: an empty one. Meeting: a diamond. Inspection: a line across. Unknown: a broken ring. Everything else: a full ring. */
function Mark({ step: { mark }, y }: { step: ShownStep; y: number }) {
  if (mark === 'begins') return <rect className="wb-journey__full" x={left - 7} y={y - 7} width={14} height={14} />
  if (mark === 'ends') return <rect className="wb-journey__empty" x={left - 6} y={y - 6} width={12} height={12} />
  if (mark === 'meeting') return <path className="wb-journey__empty" d={`M${left} ${y - 8}l8 8l-8 8l-8 -8z`} />
  if (mark === 'inspection') return <line className="wb-journey__line" x1={left - 10} y1={y} x2={left + 10} y2={y} />
  return <circle className={mark === 'unknown' ? 'wb-journey__empty wb-journey__empty--broken' : 'wb-journey__full'} cx={left} cy={y} r={6} />
}
