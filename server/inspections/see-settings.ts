import { switches, type SwitchName } from '#annex-a/specification/switches.ts'
import { timescales, type Timescale, type TimescaleName } from '#annex-a/specification/timescales.ts'
import { flags, rules } from '#annex-a/rules/index.ts'
import { measure } from '#annex-a/rules/words.ts'
import { settingLines, type SettingLine } from '#db/queries/settings.ts'
import { may, type Action } from '../access/may.ts'
import type { HereInInspection } from '../door.ts'
import { isSwitch, isTimescale, settingsNow, switchNames, timescaleNames } from './settings.ts'

/** Who set it so, when and why; null while nobody has. */
export interface SetBy { readonly who: string; readonly at: string; readonly reason: string }

export interface TimescaleLine extends Omit<Timescale, 'value'> {
  readonly name: TimescaleName
  readonly value: number
  readonly usual: number
  readonly set: SetBy | null
  /** What is measured by it. */
  readonly by: readonly Measured[]
}
/** A rule or a flag, by its title and the address of its help. */
export interface Measured { readonly title: string; readonly help: string }

export interface SwitchLine { readonly name: SwitchName; readonly asks: string; readonly yes: string; readonly no: string; readonly answer: boolean | null; readonly set: SetBy | null }

/** One change, in the history. */
export interface SettingChange { readonly number: number; readonly says: string; readonly to: string; readonly set: SetBy }

export interface SettingsView {
  readonly inspectionId: string
  readonly timescales: readonly TimescaleLine[]
  readonly switches: readonly SwitchLine[]
  readonly history: readonly SettingChange[]
  readonly mayChange: boolean
  readonly maySay: boolean
}

const setBy = (line: SettingLine | undefined): SetBy | null => (line ? { who: line.setter, at: line.set_at, reason: line.reason } : null)

/** Rules and flags that measure by a timescale. */
const measuredBy = (name: TimescaleName): Measured[] => [
  ...rules.filter((rule) => rule.timescales?.includes(name)).map(({ code, title }) => ({ title, help: `/help/rules/${code}` })),
  ...flags.filter((flag) => flag.timescales?.includes(name)).map(({ code, title }) => ({ title, help: `/help/flags/${code}` })),
]

const timescaleLine = (name: TimescaleName, line: SettingLine | undefined): TimescaleLine => {
  const usual = timescales[name]
  return { ...usual, name, usual: usual.value, value: line?.value ?? usual.value, set: setBy(line), by: measuredBy(name) }
}

const switchLine = (name: SwitchName, line: SettingLine | undefined): SwitchLine => {
  const { asks, yes, no } = switches[name]
  return { name, asks, yes, no, answer: line?.value === 1 ? true : line?.value === 0 ? false : null, set: setBy(line) }
}

const change = (line: SettingLine): SettingChange[] => {
  const set = setBy(line)!
  if (isTimescale(line.name)) {
    const { says, unit, value } = timescales[line.name]
    return [{ number: line.number, says, to: line.value === null ? `back to the default of ${measure(value, unit)}` : measure(line.value, unit), set }]
  }
  return isSwitch(line.name) ? [{ number: line.number, says: switches[line.name].asks, to: line.value === null ? 'not said' : line.value === 1 ? 'yes' : 'no', set }] : []
}

/** Everything that an inspection measures by, for everybody of it, and every change that was made. */
export const seeSettings = async ({ db, inspection, roles }: HereInInspection): Promise<SettingsView> => {
  const lines = await settingLines(db, inspection.id)
  const now = settingsNow(lines)
  const allowed = (action: Action): boolean => may(action, roles, { closed: inspection.closed_at !== null }).may
  return {
    inspectionId: inspection.id,
    timescales: timescaleNames.map((name) => timescaleLine(name, now.get(name))),
    switches: switchNames.map((name) => switchLine(name, now.get(name))),
    history: lines.flatMap(change),
    mayChange: allowed('changeTimescale'), maySay: allowed('sayFact'),
  }
}

/** One timescale, for its form; null where there is none of that name. */
export const seeTimescale = async ({ db, inspection }: HereInInspection, name: string): Promise<TimescaleLine | null> =>
  isTimescale(name) ? timescaleLine(name, settingsNow(await settingLines(db, inspection.id)).get(name)) : null

/** One switch, for its form; null where there is none of that name. */
export const seeSwitch = async ({ db, inspection }: HereInInspection, name: string): Promise<SwitchLine | null> =>
  isSwitch(name) ? switchLine(name, settingsNow(await settingLines(db, inspection.id)).get(name)) : null
