import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Grade } from '#annex-a/framework/judgement.ts'

const grade = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
const published = z.object({ outcomes: z.array(z.object({ authority: z.string(), grades: z.object({ OE: grade, HP: grade, CLA: grade, AD: grade, CL: grade, LMG: grade, LSCB: grade }) })) })

/** The first 33 inspections under the framework, published by 15 September 2014. */
export const outcomes: readonly (readonly [authority: string, OE: Grade, HP: Grade, CLA: Grade, AD: Grade, CL: Grade, LMG: Grade, LSCB: Grade])[] =
  published.parse(JSON.parse(readFileSync(join(import.meta.dirname, '..', '..', 'seeds', 'outcomes', '2014-09.json'), 'utf8'))).outcomes
    .map(({ authority, grades: { OE, HP, CLA, AD, CL, LMG, LSCB } }) => [authority, OE, HP, CLA, AD, CL, LMG, LSCB])
