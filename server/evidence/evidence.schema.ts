import { z } from 'zod'
import { activities, polarities } from '#annex-a/framework/evidence.ts'
import { criterionOf } from '#annex-a/framework/judgements.ts'
import { typedDay, type TypedValues } from '#annex-a/framework/typed-day.ts'

/** What a record holds at most, in characters. Its text is what a field may hold while it is typed, so that whatever was kept can be saved. */
export const mostText = 2_000_000
export const mostSource = 500
export const mostImpact = 10_000

/** What the dates of a record are held against, `YYYY-MM-DD`. */
export interface EvidenceDates {
  readonly today: string
  readonly notifiedOn: string
}

const yearBefore = (date: string): string => `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`
const grouped = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, ',')

/** A browser sends every new line of a text as two characters, whatever was typed: back to the one. */
const asTyped = (value: unknown): string => String(value ?? '').replace(/\r\n/g, '\n')

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined || value === '' ? [] : [value])

/** The fields as a form has them, brought to those of a record. */
const gathered = (values: unknown) => {
  const form = (values ?? {}) as TypedValues
  return {
    ...form, observedOn: typedDay(form, 'observedOn'), text: asTyped(form['text']), source: asTyped(form['source']), impact: asTyped(form['impact']),
    corroborate: asTyped(form['corroborate']), criteria: listed(form['criteria']),
  }
}

const holdable = (value: string): boolean => !value.includes('\0')
const oneOf = <C extends string>(codes: readonly { readonly code: C }[], error: string) => z.enum(codes.map(({ code }) => code) as [C, ...C[]], { error })

const furtherText = (name: string) => z.string().refine(holdable, `${name} holds a character that cannot be kept. Type it again`).trim()
  .max(mostImpact, { error: ({ input }) => `${name} has ${grouped(String(input).length)} characters. Shorten it to ${grouped(mostImpact)} or fewer` })

/**
 * A record of evidence as typed: the same on the page and in the server. Nothing is asked for but the text; what is left blank is
 * observed today, of no case, from no kind of activity, neutral. `stored`: criteria that the record has already, which a later edition of the
 * framework may have withdrawn: they stay.
 */
export const evidenceSchema = ({ today, notifiedOn }: EvidenceDates, stored: readonly string[] = []) => z.preprocess(gathered, z.object({
  activity: z.union([z.literal(''), oneOf(activities, '')], { error: 'Choose the kind of activity from the list' }).default(''),
  observedOn: z.string({ error: 'Date observed must be a day of the calendar, such as 14 3 2014' })
    .transform((date) => date || today)
    .refine((date) => date <= today, 'Date observed must be today or in the past')
    .refine((date) => date >= yearBefore(notifiedOn), 'Date observed must be no more than a year before the authority was notified'),
  caseNumber: z.string().regex(/^([TS]\d{2,4})?$/, 'Choose the case from the list').default(''),
  source: z.string().refine(holdable, 'Source holds a character that cannot be kept. Type it again').trim()
    .max(mostSource, { error: ({ input }) => `Source has ${grouped(String(input).length)} characters. Shorten it to ${mostSource} or fewer` }),
  text: z.string().refine((text) => text.trim() !== '', 'Enter what you saw, heard or read')
    .refine(holdable, 'The text holds a character that cannot be kept. Type it again')
    .max(mostText, { error: ({ input }) => `The text has ${grouped(String(input).length)} characters. Shorten it to ${grouped(mostText)} or fewer, or make two records of it` }),
  impact: furtherText('Impact on the child'),
  corroborate: furtherText('What would bear it out'),
  criteria: z.array(z.string().refine((id) => criterionOf(id) !== undefined || stored.includes(id), 'Choose criteria from the list'), { error: 'Choose criteria from the list' })
    .transform((ids) => [...new Set(ids)].toSorted()),
  polarity: oneOf(polarities, 'Choose which way it points').default('neutral'),
}))

export type EvidenceInput = z.output<ReturnType<typeof evidenceSchema>>
