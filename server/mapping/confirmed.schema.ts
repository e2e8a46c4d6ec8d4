import { z } from 'zod'
import type { Confirmed } from '#annex-a/reading/confirmed.ts'
import { listIds } from '#annex-a/specification/grammar/list.ts'

const short = z.string().min(1).max(1_000)

/** A file of confirmed meanings, as the page of what is remembered gives it out. */
export const confirmedFile: z.ZodType<Confirmed> = z.object({
  headings: z.array(z.object({ list: z.literal([...listIds]), heading: short, field: short.nullable() })),
  values: z.array(z.object({ kind: z.enum(['code', 'yesNo']), of: short, written: short, means: short.nullable() })),
})
