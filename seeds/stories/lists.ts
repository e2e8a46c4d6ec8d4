import { latestSubmission } from '#db/queries/overview.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import { submitFiles } from '#server/intake/submit.ts'
import type { Workbench } from '#server/workbench.ts'
import { makeDocuments } from '../workbooks/documents.ts'
import { makeLists } from '../workbooks/make.ts'
import { writeDocuments, writeWorkbook } from '../workbooks/write.ts'
import { trainingAuthority } from '#annex-a/framework/authorities.ts'
import { inspectionDate, type Cast } from './inspection.ts'

/** The data officer sends all eleven lists of an average authority and the three child-level documents, as the pages would, with the fields of the second submission; waits until they are read. */
export const sendLists = async (workbench: Workbench, cast: Cast, inspection: InspectionRow): Promise<void> => {
  if (await latestSubmission(workbench.store.db, inspection.id)) return
  const made = makeLists({ seed: 2016, size: 'average', inspectionDate, authority: trainingAuthority.name.replace(/ \(.*/, '') })
  const bytes = await writeWorkbook(made, { profile: 'messy', seed: 2016, stage: 2 })
  await submitFiles(workbench, { inspection, personId: cast.officer.id, stage: 2, files: [
    { name: 'Exampleshire Annex A 12 April 2016.xlsx', bytes }, { name: 'Exampleshire documents 2.03, 2.06 and 2.07.xlsx', bytes: await writeDocuments(makeDocuments(made), inspectionDate) },
  ] })
  await workbench.intake.idle()
}
