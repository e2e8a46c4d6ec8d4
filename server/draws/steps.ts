import { randomBytes } from 'node:crypto'
import { numbersGiven } from '#db/queries/cases.ts'
import { addAbandoned, addResult, addSeed, drawOf, excludedOf, framesOf, type DrawRow, type FrameOfDraw } from '#db/queries/draws.ts'
import type { HereInInspection } from '../door.ts'
import { checkTexts, keepBecause } from '../evidence/check-texts.ts'
import { frameOf } from '../inspections/frame.ts'
import { reason } from '../selection/choose.ts'
import { draw as drawCases, type Drawn, type DrawnStratum } from '../selection/draw/draw.ts'
import { seedProblem, usualSeed } from '../selection/draw/rank.ts'
import { textIn, type Values } from '../threads/form.ts'
import { formValues, refuse } from '../web/form.ts'
import { addDrawnCase, type Done } from './drawn-case.ts'
import { keepFrame, takeFrame, type TakenFrame } from './frame.ts'
import { replaceDrawn } from './replace.ts'
import { membersKept, requestOf, type KeptStratum } from './request.ts'

type Answered = { readonly done: string } | { readonly refusal: ReturnType<typeof refuse> }

const stop = (form: string): Done => ({ errors: { form } })

/** Takes one step of a draw: its seed is fixed, a changed frame confirmed, the cases drawn, one replaced, or the draw abandoned. Throws 404. */
export const takeDrawStep = async (here: HereInInspection, drawId: string): Promise<Answered> => {
  const draw = await drawOf(here.db, here.inspection.id, drawId)
  const values = formValues(await here.request.formData())
  const step = Object.hasOwn(steps, textIn(values, 'do')) ? (textIn(values, 'do') as keyof typeof steps) : null
  if (!draw || !step) throw new Response(null, { status: 404 })
  const [of, reasonIn] = [`draw-${draw.id}-${step}`, step === 'replace' ? 'whyReplaced' : step === 'abandon' ? 'whyAbandoned' : null]
  const named = await checkTexts(here, values, reasonIn ? { [reasonIn]: textIn(values, reasonIn) } : {}, of)
  if (Object.keys(named.errors).length) return { refusal: refuse(named.errors, { ...values, ...named.values }) }
  here.about('draw', draw.id, { number: draw.number, step, ...await keepBecause(here, of, named) })
  const done = draw.abandoned ? stop(`This draw was abandoned by ${draw.abandoned.abandoner}`) : await steps[step](here, draw, values)
  return 'errors' in done ? { refusal: refuse(done.errors, { ...values, ...named.values }) } : done
}

type Step = (here: HereInInspection, draw: DrawRow, values: Values) => Promise<Done>

/** The seed is given once. One that could be tried again would safeguard nothing. */
const fixSeed: Step = async ({ db, inspection, person, now, roles }, draw, values) => {
  if (draw.seed) return stop(`The seed was fixed by ${draw.seed.fixer} already and stays as it is. Nothing was changed`)
  const came = values['came'] === 'typed' ? 'typed' : values['came'] === 'made' ? 'made' : null
  if (!came) return { errors: { came: 'Choose where the seed comes from' } }
  const usual = usualSeed({ from: inspection.inspection_date, authority: frameOf(inspection, roles).authority, draw: draw.number })
  const seed = came === 'typed' ? textIn(values, 'seed') : `${usual}/${randomBytes(8).toString('hex')}`
  const problem = seedProblem(seed)
  if (problem !== null) return { errors: { seed: problem } }
  await addSeed(db, { draw_id: draw.id, seed, came, fixed_by: person.id, fixed_at: now })
  return { done: 'seed-fixed' }
}

/** The frame as the version in use has it, by what the draw was set up with. */
export const frameAsNow = async (here: Pick<HereInInspection, 'workbench' | 'db' | 'inspection'>, draw: DrawRow): Promise<TakenFrame | null> => {
  const byHand = new Map((await excludedOf(here.db, draw.id, 1)).filter(({ by_hand }) => by_hand === 1).map(({ child_id, why }) => [child_id, why]))
  return takeFrame(here, { filter: draw.filter, strataBy: draw.strata_by, byHand })
}

/** Whether whoever is drawn from is still as it was confirmed. */
export const isAsConfirmed = (frame: TakenFrame | null, confirmed: FrameOfDraw): boolean =>
  frame !== null && frame.hash === confirmed.hash && frame.version.submissionId === confirmed.submission_id

const confirmFrame: Step = async (here, draw) => {
  if (draw.result) return stop(alreadyDrawn(draw))
  const last = (await framesOf(here.db, draw.id)).at(-1)!
  const frame = await frameAsNow(here, draw)
  if (!frame?.members.length) return stop('There is nobody to draw from any more. Abandon this draw and set up another')
  if (!isAsConfirmed(frame, last)) await keepFrame(here, draw, last.number + 1, frame)
  return { done: 'frame-confirmed' }
}

const alreadyDrawn = ({ result }: DrawRow): string => `These cases were drawn by ${result!.drawer} already. Nothing was drawn a second time`

const drawNow: Step = async (here, draw) => {
  if (draw.result) return stop(alreadyDrawn(draw))
  if (!draw.seed) return stop('Fix the seed first: it must stand before anybody is drawn')
  const frame = (await framesOf(here.db, draw.id)).at(-1)!
  const now = await frameAsNow(here, draw)
  if (!isAsConfirmed(now, frame)) return stop('The children to draw from have changed since they were confirmed. Nothing was drawn. Look at what changed below, and confirm it: the seed stays')
  const drawn = drawCases(requestOf(draw, draw.seed.seed, await membersKept(here.db, draw, frame)))
  if ('problem' in drawn) return stop(drawn.problem)
  await keepDrawn(here, draw, frame, drawn, new Map(now!.members.map(({ id, childId }) => [id, childId])))
  return { done: 'cases-drawn' }
}

/** Keeps what came out, and makes a case of each child who was drawn. */
const keepDrawn = async (here: HereInInspection, draw: DrawRow, frame: FrameOfDraw, drawn: Drawn, childIds: ReadonlyMap<string, string>): Promise<void> => {
  const { db, person, now } = here
  const strata = drawn.strata.map(({ key, size, chosen }): KeptStratum => ({ key, size, taken: chosen.length }))
  const named = drawn.strata.flatMap(({ key, chosen, reserves }) => [...chosen, ...reserves.slice(0, draw.reserves)].map(({ id, rank, hash }) => ({ draw_id: draw.id, child_id: childIds.get(id)!, drawn_id: id, stratum: key, rank, hash })))
  await addResult(db, { draw_id: draw.id, frame: frame.number, ranked_by: drawn.rankedBy, strata: JSON.stringify(strata), says: JSON.stringify(drawn.says), drawn_by: person.id, drawn_at: now }, named)
  const given = await numbersGiven(db, here.inspection.id, draw.kind)
  for (const { key, one } of drawn.strata.flatMap(({ key, chosen }: DrawnStratum) => chosen.map((ranked) => ({ key, one: ranked })))) {
    const number = await addDrawnCase(here, draw, { childId: childIds.get(one.id)!, stratum: key, rank: one.rank }, frame.submission_id, { given, passedOver: '' })
    given.push(number.number)
  }
}

const abandon: Step = async ({ db, person, now }, draw, values) => {
  if (draw.result) return stop(`${alreadyDrawn(draw)}. A draw that was made is not abandoned: remove or replace its cases, each with its reason`)
  const why = reason('Enter why you abandon this draw').safeParse(values['whyAbandoned'])
  if (!why.success) return { errors: { whyAbandoned: why.error.issues[0]!.message } }
  await addAbandoned(db, { draw_id: draw.id, reason: why.data, abandoned_by: person.id, abandoned_at: now })
  return { done: 'draw-abandoned' }
}

const replace: Step = async (here, draw, values) => {
  if (!draw.result) return stop('Nothing is drawn yet, so nothing can be replaced')
  return replaceDrawn(here, draw, { caseId: textIn(values, 'case'), why: values['whyReplaced'], sent: values })
}

const steps = { seed: fixSeed, confirm: confirmFrame, draw: drawNow, replace, abandon } as const satisfies { readonly [step: string]: Step }
