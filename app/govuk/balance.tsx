import type { ReactNode } from 'react'
import { Bar } from './bar.tsx'

export interface BalanceLine {
  label: ReactNode
  /** The figures in words: "7 of 27 (26%), of all children 31%". */
  words: string
  /** The bar, from 0 to 1. */
  share: number
  /** The share to compare with, drawn as a mark on the bar. */
  expected?: number | undefined
}

/** How a choice is spread over groups: one line a group, a name, figures in words, and a bar. */
export function Balance({ lines }: { lines: readonly BalanceLine[] }) {
  return (
    <dl className="wb-balance">
      {lines.map((line, index) => (
        <div className="wb-balance__line" key={index}>
          <dt className="wb-balance__label">{line.label}</dt>
          <dd className="wb-balance__words">{line.words}</dd>
          <dd className="wb-balance__bar" aria-hidden="true">
            <Bar share={line.share} mark={line.expected} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
