import ExcelJS from 'exceljs'
import { sayMeasured, used } from './measured.ts'

// A process of its own: does nothing but load the same file with exceljs.
const workbook = new ExcelJS.Workbook()
const [began, usedBefore] = [performance.now(), used()]
await workbook.xlsx.readFile(process.argv[2] ?? '')
sayMeasured({ ms: performance.now() - began, ownMs: used() - usedBefore, rows: workbook.worksheets.reduce((sum, sheet) => sum + sheet.actualRowCount, 0), findings: 0, read: true })
