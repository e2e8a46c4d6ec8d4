import { createHash } from 'node:crypto'
import { headingKey, valueKey } from '#annex-a/reading/confirmed.ts'
import type { HeadingQuestion, ValueQuestion } from '#annex-a/reading/questions/questions.ts'
import type { MeaningKind } from '#db/tables/confirmed.ts'

/** What is confirmed, apart from what it means. */
export interface Asked { readonly kind: MeaningKind; readonly subject: string; readonly key: string; readonly written: string }

export const askedHeading = ({ list, header }: HeadingQuestion): Asked => ({ kind: 'heading', subject: String(list), key: headingKey(header), written: header })
export const askedValue = ({ kind, of, written }: ValueQuestion): Asked => ({ kind, subject: of, key: valueKey(written), written })

/**
 * The name of a question in a form. It stays the same however often the lists are read again, so that an answer never reaches
 * another question than the one that the person saw.
 */
export const questionName = ({ kind, subject, key }: Omit<Asked, 'written'>): string =>
  `q${createHash('sha256').update(`${kind}\n${subject}\n${key}`).digest('hex').slice(0, 16)}`
