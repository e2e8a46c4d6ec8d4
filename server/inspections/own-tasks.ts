import { wallTimeOf } from '#annex-a/calendar/london.ts'
import type { HereInInspection } from '../door.ts'
import { readingsWaitingFor, type ToRead } from '../readings/waiting.ts'
import { ownActions, type ShownAction } from '../team-meetings/see.ts'

/** What waits for one person of the team by name: the lead inspector, too. */
export interface OwnTasks {
  /** Cases to read by themselves. */
  readonly readings: readonly ToRead[]
  /** What they said in a meeting of the team that they would do. */
  readonly actions: readonly ShownAction[]
}

export const ownTasks = async (here: Pick<HereInInspection, 'db' | 'inspection' | 'person' | 'now'>): Promise<OwnTasks> =>
  ({ readings: await readingsWaitingFor(here), actions: await ownActions(here, wallTimeOf(here.now).date) })
