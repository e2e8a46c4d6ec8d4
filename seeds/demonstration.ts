import type { Workbench } from '#server/workbench.ts'
import { chooseCases } from './stories/cases.ts'
import { takeCaseSteps } from './stories/case-steps.ts'
import { recordSomeEvidence } from './stories/evidence.ts'
import { readACaseTwice } from './stories/readings.ts'
import { recordOneGrade } from './stories/grade.ts'
import { sayFigures } from './stories/context.ts'
import { sendDocuments } from './stories/documents.ts'
import { drawSome } from './stories/draws.ts'
import { explainSome } from './stories/explanations.ts'
import { castOf, inspectionOf } from './stories/inspection.ts'
import { sendLists } from './stories/lists.ts'
import { planMeetings } from './stories/meetings.ts'
import { draftReport } from './stories/report.ts'
import { meetAsTeam } from './stories/team-meetings.ts'
import { askQuestions } from './stories/questions.ts'

/**
 * Furnishes an empty workbench with people, an inspection of an authority that does not exist, its lists and documents, what it explains,
 * some cases, meetings, questions, figures of the context section, evidence, a case read twice, a grade, a draw, a meeting of the team and a report that is being drafted, through the same doors as the pages.
 * Goes on where it was interrupted, and leaves alone whatever anybody added or changed.
 * Throws in production mode: these people's passwords are public.
 */
export const furnishDemonstration = async (workbench: Workbench): Promise<void> => {
  if (workbench.config.mode !== 'demonstration') throw new Error('The demonstration is never made in production mode')
  const cast = await castOf(workbench)
  if (!cast) return
  const inspection = await inspectionOf(workbench, cast)
  await sendLists(workbench, cast, inspection)
  await sendDocuments(workbench, cast, inspection)
  await explainSome(workbench, cast, inspection.id)
  await chooseCases(workbench, cast, inspection.id)
  await takeCaseSteps(workbench, cast, inspection.id)
  await planMeetings(workbench, cast, inspection)
  await askQuestions(workbench, cast, inspection.id)
  await sayFigures(workbench, cast, inspection.id)
  await recordSomeEvidence(workbench, cast, inspection.id)
  await readACaseTwice(workbench, cast, inspection.id)
  await recordOneGrade(workbench, cast, inspection.id)
  await drawSome(workbench, cast, inspection.id)
  await meetAsTeam(workbench, cast, inspection.id)
  await draftReport(workbench, cast, inspection.id)
}
