import { useId } from 'react'
import type { Bar, Bars } from '#annex-a/statistics/picture/picture.ts'
import { PartPatterns, partFill } from './picture-patterns.tsx'

const [height, below] = [30, 18] as const

interface Placed { readonly part: Bar['parts'][number]; readonly from: number; readonly wide: number }

/** Where each part stands, in per cent of the bar. */
const placed = (parts: Bar['parts']): Placed[] => {
  const whole = parts.reduce((sum, { value }) => sum + value, 0)
  let from = 0
  return parts.map((part) => {
    const wide = (100 * part.value) / whole
    from += wide
    return { part, from: from - wide, wide }
  })
}

/** Room for the number on the narrowest screen, where a bar is 280 pixels long. */
const fits = ({ part: { label }, wide }: Placed): boolean => (wide / 100) * 280 >= label.length * 9 + 6

/** A bar: widths in per cent, so that it is as long as there is room, and its letters stay as large as those around it. A number that would not fit stands below its part. */
function BarDrawing({ bar, grades, patterns }: { bar: Bar; grades: readonly string[]; patterns: string }) {
  const id = useId()
  const parts = placed(bar.parts)
  const narrow = parts.filter((one) => !fits(one))
  const tall = height + (narrow.length ? below : 2)
  return (
    <svg className="wb-picture__bar" width="100%" height={tall} role="img" aria-labelledby={`${id}-title`}>
      <title id={`${id}-title`}>{`${bar.label}: ${bar.parts.map(({ grade, label }) => `${grade === null ? 'not inspected yet' : grades[grade - 1]!.toLowerCase()} ${label}`).join(', ') || bar.says}`}</title>
      {parts.length === 0 ? <rect className="wb-picture__none" x="0" y="1" width="100%" height={height - 2} /> : null}
      {parts.map((one) => (
        <g key={String(one.part.grade)}>
          <rect className={`wb-part wb-part--${one.part.grade ?? 'none'}`} x={`${one.from}%`} y="1" width={`${one.wide}%`} height={height - 2} />
          <rect className="wb-part__over" fill={partFill(patterns, one.part.grade)} x={`${one.from}%`} y="1" width={`${one.wide}%`} height={height - 2} />
          {fits(one)
            ? <text className={`wb-part__number wb-part__number--${one.part.grade ?? 'none'}`} x={`${one.from + one.wide / 2}%`} y={height / 2 + 5} textAnchor="middle">{one.part.label}</text>
            : <text className="wb-part__below" x={`${one.from + one.wide / 2}%`} y={height + 14} textAnchor={one.from < 4 ? 'start' : one.from + one.wide > 96 ? 'end' : 'middle'}>{one.part.label}</text>}
        </g>
      ))}
    </svg>
  )
}

/** Bars of equal length under each other, each with its name and what it comes to above it. */
export function PictureBars({ picture: { bars, grades } }: { picture: Bars }) {
  const patterns = useId()
  return (
    <>
      <PartPatterns id={patterns} />
      <ul className="govuk-list wb-picture__bars">
        {bars.map((bar) => (
          <li key={bar.label} className="wb-picture__row">
            <p className="wb-picture__head"><strong>{bar.label}</strong><span>{bar.says}</span></p>
            <BarDrawing bar={bar} grades={grades} patterns={patterns} />
          </li>
        ))}
      </ul>
    </>
  )
}
