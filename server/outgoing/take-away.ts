import type { z } from 'zod'
import { frameRows } from '#db/queries/children.ts'
import { listsOfSubmission } from '#db/queries/submissions.ts'
import type { Kysely } from 'kysely'
import type { Tables } from '#db/tables/index.ts'
import { listOf } from '#annex-a/specification/lists/index.ts'
import { capital, sayList } from '#annex-a/rules/words.ts'
import { listKept } from '#db/list-kept.ts'
import type { HereInInspection } from '../door.ts'
import { calledOf, type Called } from '../intake/called.ts'
import { inOrderOfNames, namesIn, shortKey } from '../selection/names.ts'
import { versionToHandOut } from './hand-out.ts'
import type { findingsForm, OrderedOnly, VersionOrder } from './order.ts'

export interface Choice { readonly value: string; readonly text: string }

/** The page on which somebody chooses which findings to take away. */
export interface TakeAwayView {
  readonly inspectionId: string
  readonly submissionId: string
  readonly called: Called
  readonly lists: readonly Choice[]
  readonly teams: readonly Choice[]
  readonly workers: readonly Choice[]
}

/** Null where there is no such version, or it was not read, or it was withdrawn. */
export const seeTakeAway = async (here: HereInInspection, submissionId: string): Promise<TakeAwayView | null> => {
  const { db, inspection } = here
  const version = await versionToHandOut(here, submissionId)
  if (!version) return null
  const lists = (await listsOfSubmission(db, submissionId)).map(({ list }) => listKept(list)).map((list) => ({ value: String(list), text: `${capital(sayList(list))}: ${listOf(list).name}` }))
  const { teams, workers } = await owners(db, submissionId)
  const choices = (names: readonly string[]): Choice[] => names.map((text) => ({ value: shortKey(inspection.id, text), text }))
  return { inspectionId: inspection.id, submissionId, called: calledOf(version), lists, teams: choices(teams), workers: choices(workers) }
}

/** What the form asks for. Null where it names a team or a worker that this version does not have. Throws 404 where there is no version to hand out. */
export const orderOf = async (asking: Parameters<typeof versionToHandOut>[0], submissionId: string, form: z.output<typeof findingsForm>): Promise<VersionOrder | null> => {
  // Before any name is looked up: the answer about a name must not tell that it is there.
  if (!await versionToHandOut(asking, submissionId)) throw new Response(null, { status: 404 })
  const all = form.team || form.worker ? await owners(asking.db, submissionId) : { teams: [], workers: [] }
  const named = (names: readonly string[], key: string): string | undefined => (key ? names.find((name) => shortKey(asking.inspection.id, name) === key) : undefined)
  const only: OrderedOnly = { list: form.list ?? undefined, team: named(all.teams, form.team), worker: named(all.workers, form.worker) }
  if ((form.team && !only.team) || (form.worker && !only.worker)) return null
  return { what: 'findings', submissionId, format: form.format, only }
}

const owners = async (db: Kysely<Tables>, submissionId: string) => {
  const rows = await frameRows(db, submissionId)
  const each = (column: 'teams' | 'workers'): string[] => [...new Set(rows.flatMap((row) => namesIn(row[column])))].toSorted(inOrderOfNames)
  return { teams: each('teams'), workers: each('workers') }
}
