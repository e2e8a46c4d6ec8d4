import type { Migration } from 'kysely/migration'
import { foundations } from './0001-foundations.ts'
import { confirmed } from './0002-confirmed.ts'
import { settingsAndFlags } from './0003-settings.ts'
import { documents } from './0004-documents.ts'
import { calendar } from './0005-calendar.ts'
import { submittingAndVersions } from './0006-submitting.ts'
import { explanations } from './0007-explanations.ts'
import { numberedDocuments } from './0008-documents.ts'
import { meetingsAndQuestions } from './0009-meetings-and-questions.ts'
import { context } from './0010-context.ts'
import { digest } from './0011-digest.ts'
import { lifeOfACase } from './0013-life-of-a-case.ts'
import { journeys } from './0014-journeys.ts'
import { draws } from './0015-draws.ts'
import { caseMarks } from './0016-case-marks.ts'
import { refusedFiles } from './0017-refused-files.ts'
import { fields } from './0018-fields.ts'
import { evidenceDetails } from './0019-evidence-details.ts'
import { judgements } from './0020-judgements.ts'
import { register } from './0022-register.ts'
import { releases } from './0023-releases.ts'
import { auditFiles } from './0024-audit-files.ts'
import { broughtEvents } from './0025-brought-events.ts'
import { report } from './0021-report.ts'

/** In the order of their names. A migration that has been released is never changed: add the next one. */
export const migrations: Record<string, Migration> = {
  '0001-foundations': foundations,
  '0002-confirmed': confirmed,
  '0003-settings': settingsAndFlags,
  '0004-documents': documents,
  '0005-calendar': calendar,
  '0006-submitting': submittingAndVersions,
  '0007-explanations': explanations,
  '0008-documents': numberedDocuments,
  '0009-meetings-and-questions': meetingsAndQuestions,
  '0010-context': context,
  '0011-digest': digest,
  '0013-life-of-a-case': lifeOfACase,
  '0014-journeys': journeys,
  '0015-draws': draws,
  '0016-case-marks': caseMarks,
  '0017-refused-files': refusedFiles,
  '0018-fields': fields,
  '0019-evidence-details': evidenceDetails,
  '0020-judgements': judgements,
  '0022-register': register,
  '0023-releases': releases,
  '0024-audit-files': auditFiles,
  '0025-brought-events': broughtEvents,
  '0021-report': report,
}
