import { door } from '#server/door.ts'
import { takeWord } from '#server/report/word.ts'

/** The report as a Word document. */
export const loader = door('takeReport', takeWord)
