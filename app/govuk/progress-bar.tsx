import { useId, type ReactNode } from 'react'
import { Bar } from './bar.tsx'

interface ProgressBarProps {
  /** What is being done: "Reading children.xlsx". */
  label: ReactNode
  /** From 0 to 1; left out while nobody can tell. */
  done?: number | undefined
  /** How far it is, in words: "4,000 of 12,500 rows read". */
  words: string
}

/** How far a piece of work has come. The words say it all; the bar only shows it. */
export function ProgressBar({ label, done, words }: ProgressBarProps) {
  const labelId = useId()
  const percent = done === undefined ? undefined : Math.round(Math.min(1, Math.max(0, done)) * 100)
  return (
    <div className="wb-progress">
      <p className="govuk-body wb-progress__label" id={labelId}>
        {label}
      </p>
      <div
        className="wb-progress__bar"
        role="progressbar"
        aria-labelledby={labelId}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        aria-valuetext={words}
      >
        <Bar share={percent === undefined ? undefined : percent / 100} />
      </div>
      <p className="govuk-body-s wb-progress__words">{words}</p>
    </div>
  )
}
