import { door } from '#server/door.ts'
import { downloadStatement } from '#server/report/statement.ts'

/** The statement of action as it was sent, to be saved. */
export const loader = door('downloadActionStatement', downloadStatement)
