import type { Grade } from '#annex-a/framework/judgement.ts'

/** What lies over the colour of a part, so that grades are told apart without any: stripes for the third, a lattice for the fourth. */
export const partFill = (id: string, grade: Grade | null): string => (grade === 3 ? `url(#${id}-stripes)` : grade === 4 ? `url(#${id}-lattice)` : 'none')

/** The patterns themselves, drawn nowhere. */
export function PartPatterns({ id }: { id: string }) {
  return (
    <svg className="wb-picture__patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={`${id}-stripes`} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line className="wb-part__line wb-part__line--3" x1="0" y1="0" x2="0" y2="8" /></pattern>
        <pattern id={`${id}-lattice`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path className="wb-part__line wb-part__line--4" d="M0 0V7M0 0H7" /></pattern>
      </defs>
    </svg>
  )
}

/** What each colour and pattern means. */
export function PartLegend({ id, grades, notInspected }: { id: string; grades: readonly string[]; notInspected: boolean }) {
  const all = [...grades.map((says, n) => ({ says, grade: (n + 1) as Grade })), ...(notInspected ? [{ says: 'Not inspected yet', grade: null }] : [])]
  return (
    <ul className="govuk-list wb-picture__legend">
      {all.map(({ says, grade }) => (
        <li key={says}>
          <svg width="28" height="20" aria-hidden="true" focusable="false">
            <rect className={`wb-part wb-part--${grade ?? 'none'}`} x="1" y="1" width="26" height="18" />
            <rect className="wb-part__over" fill={partFill(id, grade)} x="1" y="1" width="26" height="18" />
          </svg>{' '}
          {grade === null ? says : `${grade} ${says}`}
        </li>
      ))}
    </ul>
  )
}
