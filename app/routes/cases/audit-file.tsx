import { auditFile } from '#server/cases/audits.ts'
import { door } from '#server/door.ts'

/** The file that came with an audit, to be saved. */
export const loader = door('downloadAuditFile', (here) => auditFile(here, here.params['caseId'] ?? '', here.params['auditId'] ?? ''))
