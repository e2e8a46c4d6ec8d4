import { trackingHeadings } from './tracking.ts'

/** What two readers of a case are asked to grade, each for themselves. */
export interface ReadingQuestion { readonly code: string; readonly says: string; readonly looks: string }

/** Always asked, so that all cases read twice can be compared. */
export const wholeCase: ReadingQuestion = { code: 'whole', says: 'The work in this case as a whole', looks: 'The help, care and protection that this child had, and what it changed.' }

/** What the lead inspector may ask about as well: the headings under which a case is looked at. */
export const furtherQuestions: readonly ReadingQuestion[] = trackingHeadings.map(({ code, says, looks }) => ({ code, says, looks }))

const byCode = new Map([wholeCase, ...furtherQuestions].map((one) => [one.code, one]))
export const readingQuestion = (code: string): ReadingQuestion | undefined => byCode.get(code)
