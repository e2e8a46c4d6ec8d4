import { door } from '#server/door.ts'
import { balancesWhenChosen } from '#server/draws/balance-when-chosen.ts'
import { frameIds, selectionRecord } from '#server/draws/record.ts'
import { answer, makeTables, type Ready } from '#server/outgoing/prepare.ts'
import { balanceSheet, frameSheets, selectionSheets } from '../../words/selection.ts'

/** The record of selection as a workbook, with everybody in each frame. */
export const loader = door('takeSelection', (here, ready: Ready) => answer(here, ready, { file: 'record of selection' }), async (here) => {
  const asking = { ...here, db: here.workbench.store.db }
  const sheets = [...selectionSheets(await selectionRecord(asking)), balanceSheet(await balancesWhenChosen(asking.db, here.inspection.id)), ...frameSheets(await frameIds(asking))]
  return makeTables(here, 'Record of selection', sheets, { kind: 'selection', id: here.inspection.id })
})
