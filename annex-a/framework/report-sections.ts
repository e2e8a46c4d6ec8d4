import type { JudgementCode } from './judgement.ts'
import { judgementOf } from './judgements.ts'

export type ReportSectionCode = JudgementCode | 'priorities' | 'outstanding'

/** A section of the report that people write. */
export interface ReportSection {
  readonly code: ReportSectionCode
  readonly says: string
  /** Adoption and care leavers stand below the looked after judgement, as they are judged (paragraph 30). */
  readonly level: 2 | 3
  /** `list`: each piece is an item of its own. */
  readonly kind: 'prose' | 'list'
  readonly judgement: JudgementCode | null
  /** What belongs into it, for whoever writes. */
  readonly hint: string
}

const judged = (code: JudgementCode, hint: string, level: 2 | 3 = 2): ReportSection => ({ code, says: judgementOf(code)!.says, level, kind: 'prose', judgement: code, hint })

/** In the order in which a report is read. The context section stands after the areas of outstanding practice. */
const all: readonly ReportSection[] = [
  judged('OE', 'The judgement on the whole, and what it rests on.'),
  { code: 'priorities', says: 'Priorities for improvement', level: 2, kind: 'list', judgement: null, hint: 'One item each: what the authority is to do, so that somebody can tell whether it was done.' },
  { code: 'outstanding', says: 'Areas of outstanding practice', level: 2, kind: 'list', judgement: null, hint: 'One item each: what is done, and the difference that it makes for children.' },
  judged('HP', 'What children who need help and protection experience, and what comes of it for them.'),
  judged('CLA', 'What children looked after and those for whom permanence is sought experience, and what comes of it for them.'),
  judged('AD', 'Adoption, by its own criteria and those of the looked after judgement that apply to it.', 3),
  judged('CL', 'What care leavers experience, and what comes of it for them.', 3),
  judged('LMG', 'What leaders know, what they do about it, and what difference it makes.'),
  judged('LSCB', 'The review of the board, which is part of the report where it ran at the same time (paragraphs 9 and 36).'),
]

/** The context section is read, questioned and counted like the others, but is made of figures that are decided on a page of its own. */
export const contextSection = 'context'
export const contextSays = 'Information about this local authority area'

/** The sections of a report: that of the LSCB only where its review is concurrent. */
export const reportSections = ({ lscbConcurrent }: { readonly lscbConcurrent: boolean }): readonly ReportSection[] => all.filter(({ code }) => code !== 'LSCB' || lscbConcurrent)

/** Undefined where the inspection's report has no such section. */
export const reportSectionOf = (code: string | undefined, inspection: { readonly lscbConcurrent: boolean }): ReportSection | undefined => reportSections(inspection).find((one) => one.code === code)
