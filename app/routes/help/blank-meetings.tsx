import { door } from '#server/door.ts'
import { blankWorkbook } from '#server/outgoing/public.ts'

/** The workbook of planned multi-agency meetings without a row, to be filled in. */
export const loader = door('openPublicPage', ({ workbench }) => blankWorkbook(workbench, 'meetings'))
