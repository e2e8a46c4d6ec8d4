import type { Kysely } from 'kysely'
import type { CheckOptions } from '#annex-a/reading/checked.ts'
import { switches, type SwitchName } from '#annex-a/specification/switches.ts'
import { timescales, type TimescaleName } from '#annex-a/specification/timescales.ts'
import { settingLines, type SettingLine } from '#db/queries/settings.ts'
import type { SubmissionRow } from '#db/queries/submissions.ts'
import type { Tables } from '#db/tables/index.ts'

export const timescaleNames = Object.keys(timescales) as readonly TimescaleName[]
export const switchNames = Object.keys(switches) as readonly SwitchName[]
export const isTimescale = (name: string): name is TimescaleName => (timescaleNames as readonly string[]).includes(name)
export const isSwitch = (name: string): name is SwitchName => (switchNames as readonly string[]).includes(name)

/** What counts now: the newest line of each name. Names that are no settings any more are left out. */
export const settingsNow = (newestFirst: readonly SettingLine[]): ReadonlyMap<TimescaleName | SwitchName, SettingLine> => {
  const now = new Map<TimescaleName | SwitchName, SettingLine>()
  for (const line of newestFirst) if ((isTimescale(line.name) || isSwitch(line.name)) && !now.has(line.name)) now.set(line.name, line)
  return now
}

/** What an inspection measured by when a submission was read, by now where it is yet to be: as the check is told it, only what is not the default. */
export const settingsFor = async (
  db: Kysely<Tables>, { inspection_id, read_at }: Pick<SubmissionRow, 'inspection_id' | 'read_at'>,
): Promise<Pick<CheckOptions, 'timescales' | SwitchName>> => {
  const now = settingsNow((await settingLines(db, inspection_id)).filter(({ set_at }) => read_at === null || set_at <= read_at))
  const chosen = (names: readonly (TimescaleName | SwitchName)[]) => names.flatMap((name) => {
    const value = now.get(name)?.value ?? null
    return value === null ? [] : [[name, value] as const]
  })
  return {
    timescales: Object.fromEntries(chosen(timescaleNames)),
    ...Object.fromEntries(chosen(switchNames).map(([name, value]) => [name, value === 1])),
  }
}
