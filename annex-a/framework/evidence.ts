/**
 * What an inspector does to learn something (paragraph 14; documents, figures and the authority's own audits: paragraphs 7 and 15).
 * Kinds are checked against each other: where all that is known comes from one kind, somebody should look by another.
 */
export const activities = [
  { code: 'case-tracked', says: 'Case tracked' },
  { code: 'case-sampled', says: 'Case sampled' },
  { code: 'practice-observed', says: 'Practice observed' },
  { code: 'meeting-observed', says: 'Meeting observed' },
  { code: 'talk-with-child', says: 'Talk with a child or young person' },
  { code: 'talk-with-parent', says: 'Talk with a parent or carer' },
  { code: 'staff-discussion', says: 'Discussion with staff' },
  { code: 'document', says: 'Document' },
  { code: 'performance-data', says: 'Performance data' },
  { code: 'authority-audit', says: "The authority's own audit" },
] as const

export type ActivityCode = (typeof activities)[number]['code']

/** Which way a piece of evidence points. It never counts towards a grade: professional judgement weighs it (paragraph 17). */
export const polarities = [
  { code: 'strength', says: 'Strength' },
  { code: 'area-for-improvement', says: 'Area for improvement' },
  { code: 'concern', says: 'Concern' },
  { code: 'neutral', says: 'Neutral' },
] as const

export type PolarityCode = (typeof polarities)[number]['code']

const saidBy = (all: readonly { readonly code: string; readonly says: string }[]): ReadonlyMap<string, string> => new Map(all.map((one) => [one.code, one.says]))
const [activityWords, polarityWords] = [saidBy(activities), saidBy(polarities)]

/** A record may leave the kind of activity unsaid: nothing but its text is asked for. */
export const sayActivity = (code: string): string => activityWords.get(code) ?? 'Kind of activity not said'
export const sayPolarity = (code: string): string => polarityWords.get(code) ?? code
