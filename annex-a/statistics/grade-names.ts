import type { Grade } from '../framework/judgement.ts'

/**
 * From this release on the third grade is called “Requires improvement to be good”: the releases of 2014 say “Requires
 * improvement”, that of December 2016 the longer name, also of the year before. Which release was the first is in none of them.
 */
export const toBeGoodFrom = '2016-01-01'

/** What a grade is called in a release as at this day (`YYYY-MM-DD`). */
export const gradeName = (grade: Grade, asAt: string): string =>
  grade === 1 ? 'Outstanding' : grade === 2 ? 'Good' : grade === 4 ? 'Inadequate' : asAt < toBeGoodFrom ? 'Requires improvement' : 'Requires improvement to be good'

/** Before the single inspection framework the third grade was “Adequate”. */
export const earlierGradeName = (grade: Grade): string => (['Outstanding', 'Good', 'Adequate', 'Inadequate'] as const)[grade - 1]!

export const allGrades: readonly Grade[] = [1, 2, 3, 4]

/** The judgements as text and tables have them. */
export const headings = {
  OE: 'Overall effectiveness',
  HP: 'Children who need help and protection',
  CLA: 'Children looked after and achieving permanence',
  AD: 'Adoption performance',
  CL: 'Experiences and progress of care leavers',
  LMG: 'Leadership, management and governance',
  LSCB: 'Review of effectiveness of Local Safeguarding Children Board (LSCB)',
} as const

/** The same as the heads of the columns of April 2014 print them, which those of September 2014 share. */
export const printedHeadings = { ...headings, OE: 'Overall Effectiveness', AD: 'Adoption Performance', CL: 'Experience and progress of care leavers' } as const
