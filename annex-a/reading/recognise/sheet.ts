import type { ListId } from '../../specification/grammar/list.ts'
import { listOf } from '../../specification/lists/index.ts'
import type { Sheet } from '../../workbook/cells.ts'
import type { Confirmed } from '../confirmed.ts'
import { knownHeadings } from '../headings/known.ts'
import { firstRows, fits, type Fit } from './heading-row.ts'
import { listOfSheetName, saysNotAList } from './names.ts'

/** Fewer recognised headings than this make no list, whatever the sheet is called. A document of three columns may lack one of them. */
const FEWEST = 3
const fewest = (list: ListId): number => Math.min(FEWEST, Object.keys(listOf(list).fields).length - 1)

export interface KnownSheet {
  readonly sheet: Sheet
  readonly fit: Fit
  readonly named: ListId | null
  /** Called an example or guidance: gives way to a sheet that is not. */
  readonly doubtful: boolean
}

/** A sheet that is no list. `named`: what it calls itself, where its headings do not bear it out; `like`: what they look like. */
export interface OtherSheet {
  readonly sheet: Sheet
  readonly named: ListId | null
  readonly like: ListId | null
}

export const isKnown = (sheet: KnownSheet | OtherSheet): sheet is KnownSheet => 'fit' in sheet

/**
 * Which list a sheet is, by its name, its headings, or both. Where they disagree the headings win only if they fit
 * clearly better; a hidden sheet counts only if it is named like a list. `nameOfFile`: the list that the file's name gives.
 * What the authority `confirmed` of its own headings of a list counts as other names of theirs do.
 */
export function knowSheet(sheet: Sheet, nameOfFile: ListId | null, confirmed?: Confirmed): KnownSheet | OtherSheet {
  const named = listOfSheetName(sheet.name) ?? nameOfFile
  const doubtful = saysNotAList(sheet.name)
  const all = fits(firstRows(sheet), confirmed)
  const [best, second] = all as readonly [Fit, Fit, ...Fit[]]
  const take = (fit: Fit): KnownSheet => ({ sheet, fit, named, doubtful })
  const leave = (like: Fit | null): OtherSheet => ({ sheet, named: doubtful ? null : named, like: like?.list ?? null })
  if (named === null) return !sheet.hidden && !doubtful && isSure(best, second) ? take(best) : leave(null)
  const own = all.find(({ list }) => list === named)!
  if (best.list !== named && isClearlyBetter(best, own)) return isSure(best, second) ? take(best) : leave(best)
  return own.all >= fewest(named) - 0.5 ? take(own) : leave(best.all >= FEWEST ? best : null)
}

/** Headings alone decide where two of the list's own fields are named (or half of them) and no other list comes near. */
function isSure(best: Fit, second: Fit): boolean {
  const enough = Math.min(2, knownHeadings(best.list).own.size / 2)
  return best.all >= FEWEST - 0.5 && best.own >= enough * 0.9 && best.own - second.own >= 0.5
}

const isClearlyBetter = (best: Fit, named: Fit): boolean => best.own - named.own >= 1.8 && best.own >= 2 * named.own
