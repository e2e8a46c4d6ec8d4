import { addDraw, childrenByKeys, drawsOf } from '#db/queries/draws.ts'
import type { CaseKind } from '#db/tables/inspections.ts'
import type { HereInInspection } from '../door.ts'
import { checkTexts, keepBecause } from '../evidence/check-texts.ts'
import { newId } from '../ids.ts'
import { keyOfChild } from '../selection/child-key.ts'
import { reason } from '../selection/choose.ts'
import { allocate, type Allocation } from '../selection/draw/allocate.ts'
import type { Facet } from '../selection/facets.ts'
import { shortKey } from '../selection/names.ts'
import { textIn, type Values } from '../threads/form.ts'
import { formValues, refuse } from '../web/form.ts'
import { keepFrame, sizesOf, takeFrame, type TakenFrame } from './frame.ts'
import { filterColumns, filterNow, withoutChosen, type KeptFilter } from './kept-filter.ts'
import { readStrata, writeStrata } from './strata.ts'

/** What the form for a draw says before anything is kept. */
export interface DrawSetUp {
  /** v1, v2 … */
  readonly version: number
  readonly total: number
  readonly members: number
  /** Why children of the filter are left out, and how many. */
  readonly leftOut: readonly { readonly why: string; readonly children: number }[]
  readonly filter: KeptFilter
  readonly by: readonly Facet[]
  /** `field`: the name of the box for its weight. */
  readonly strata: readonly { readonly key: string; readonly size: number; readonly field: string }[]
}

const mostReserves = 100
const mostByHand = 500

const limitsIn = (url: URL) => {
  const query = withoutChosen(url.searchParams)
  return { query, strataBy: writeStrata(readStrata([query.get('by1'), query.get('by2')].join('|'))) }
}

const weightField = (inspectionId: string, key: string): string => `weight-${shortKey(inspectionId, key)}`

/** Whom a draw would be made from, by the filter and the strata of the address; null before a version is read. */
export const prepareDraw = async (here: HereInInspection): Promise<DrawSetUp | null> => {
  const { query, strataBy } = limitsIn(here.url)
  const frame = await takeFrame(here, { filter: query.toString(), strataBy, byHand: new Map() })
  if (!frame) return null
  const { version, members, leftOut } = frame
  return {
    version: version.version, total: version.total, members: members.length, filter: filterNow(query, version, frame.patterns), by: readStrata(strataBy),
    leftOut: countWhy(leftOut),
    strata: strataBy === '' ? [] : sizesOf(members).map(({ key, size }) => ({ key, size, field: weightField(here.inspection.id, key) })),
  }
}

/** Reasons and how many they are about; which case somebody is does not make a reason of its own. */
export const countWhy = (leftOut: readonly { readonly why: string }[]): DrawSetUp['leftOut'] =>
  [...Map.groupBy(leftOut, ({ why }) => why.replace(/^(Is \w+ already), as case .*$/, '$1'))].map(([why, { length: children }]) => ({ why, children }))

type SetUp = { readonly drawId: string } | { readonly refusal: ReturnType<typeof refuse> }

/** Keeps a draw and freezes its frame. Nothing is drawn yet, and there is no seed. */
export const setUpDraw = async (here: HereInInspection): Promise<SetUp> => {
  const { db, inspection, person, now, url, about } = here
  const values = formValues(await here.request.formData())
  const { query, strataBy } = limitsIn(url)
  const typed = readSetUp(values)
  const errors: Record<string, string> = { ...typed.errors }
  const byHand = await readByHand(here, values, errors)
  const frame = await takeFrame(here, { filter: query.toString(), strataBy, byHand })
  if (!frame) return { refusal: refuse({ form: 'There are no lists to draw from yet' }, values) }
  const how = howIn(here, values, typed, frame, errors)
  if (!Object.keys(errors).length) Object.assign(errors, problemsOf(frame, typed.take, how))
  // It stands on every case that is drawn.
  const id = newId()
  const named = await checkTexts(here, values, { reason: typed.reason }, `draw-${id}`)
  if (Object.keys({ ...named.errors, ...errors }).length) return { refusal: refuse({ ...named.errors, ...errors }, { ...values, ...named.values }) }
  const draw = {
    id, inspection_id: inspection.id, number: (await drawsOf(db, inspection.id)).length + 1, kind: typed.kind, reason: typed.reason, ...filterColumns(filterNow(query, frame.version, frame.patterns)), strata_by: strataBy,
    allocation: how.by, at_least: how.atLeast, weights: JSON.stringify(how.by === 'weight' ? how.weights : {}), take: typed.take, reserves: typed.reserves, made_by: person.id, made_at: now,
  }
  await addDraw(db, draw)
  await keepFrame(here, draw, 1, frame)
  about('draw', draw.id, { number: draw.number, children: frame.members.length, ...await keepBecause(here, `draw-${id}`, named) })
  return { drawId: draw.id }
}

interface Typed {
  readonly kind: CaseKind
  readonly reason: string
  readonly take: number
  readonly reserves: number
  readonly atLeast: number
  readonly errors: Readonly<Record<string, string>>
}

const why = reason('Enter why these cases are drawn')

const readSetUp = (values: Values): Typed => {
  const errors: Record<string, string> = {}
  const kind = (['sampled', 'tracked'] as const).find((one) => one === values['kind'])
  if (!kind) errors['kind'] = 'Choose whether the cases are tracked or sampled'
  const said = why.safeParse(values['reason'])
  if (!said.success) errors['reason'] = said.error.issues[0]!.message
  const whole = (name: string, from: number, to: number, what: string): number => {
    const text = textIn(values, name).trim()
    if (/^\d{1,6}$/.test(text) && Number(text) >= from && Number(text) <= to) return Number(text)
    errors[name] = `Enter ${what}: a whole number from ${from} to ${to.toLocaleString('en-GB')}`
    return from
  }
  const take = whole('take', 1, 250_000, 'how many cases to draw')
  const reserves = whole('reserves', 0, mostReserves, 'how many reserves to name in each stratum')
  const atLeast = whole('atLeast', 0, 1_000, 'how many to take at least from each stratum')
  return { kind: kind ?? 'sampled', reason: said.success ? said.data : '', take, reserves, atLeast, errors }
}

const readByHand = async ({ db, inspection }: HereInInspection, values: Values, errors: Record<string, string>): Promise<ReadonlyMap<string, string>> => {
  const lines = textIn(values, 'leaveOut').split('\n').map((line, index) => ({ number: index + 1, key: line.trim() === '' ? '' : keyOfChild(line) ?? '?' })).filter(({ key }) => key !== '')
  if (!lines.length) return new Map()
  const said = reason('Enter why these children are left out').safeParse(values['whyLeftOut'])
  if (!said.success) errors['whyLeftOut'] = said.error.issues[0]!.message
  if (lines.length > mostByHand) errors['leaveOut'] = `Leave out ${mostByHand} children or fewer by hand; for more, use a filter`
  const known = await childrenByKeys(db, inspection.id, lines.slice(0, mostByHand).map(({ key }) => key))
  const unknown = lines.find(({ key }) => !known.has(key))
  if (unknown) errors['leaveOut'] ??= `Line ${unknown.number} is the ID of no child of this inspection. Write one ID a line and nothing else`
  return new Map([...known.values()].map((childId) => [childId, said.success ? said.data : '']))
}

/** How the sample is shared over the strata. Weights are asked for where there are strata. */
const howIn = ({ inspection }: HereInInspection, values: Values, { atLeast }: Typed, { members }: TakenFrame, errors: Record<string, string>): Allocation => {
  if (values['allocation'] !== 'weight') return { by: 'size', atLeast }
  const weights: Record<string, number> = {}
  for (const { key } of sizesOf(members)) {
    const field = weightField(inspection.id, key)
    const text = textIn(values, field).trim()
    if (text === '') continue
    if (/^\d{1,3}(\.\d{1,2})?$/.test(text) && Number(text) <= 100) weights[key] = Number(text)
    else errors[field] = 'A weight is a number from 0 to 100 with two decimals at most'
  }
  return { by: 'weight', atLeast, weights }
}

const problemsOf = ({ members }: TakenFrame, take: number, how: Allocation): Record<string, string> => {
  if (!members.length) return { form: 'There is nobody to draw from: every child whom the filter finds is left out, or it finds none' }
  if (take > members.length) return { take: `There are only ${members.length.toLocaleString('en-GB')} children to draw from. Draw fewer, or widen the filter` }
  const shares = allocate(sizesOf(members), take, how)
  return 'problem' in shares ? { take: shares.problem } : shares.shortfall ? { take: shares.says[0]! } : {}
}
