import { trainingAuthority } from '#annex-a/framework/authorities.ts'
import { latestUpload } from '#db/queries/overview.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import { submissionById } from '#db/queries/submissions.ts'
import { uploadFiles } from '#server/intake/upload.ts'
import { unchangedFiles } from '#server/submitting/stored-files.ts'
import { submitVersion } from '#server/submitting/submit-version.ts'
import type { Workbench } from '#server/workbench.ts'
import { makeDocuments } from '../workbooks/documents.ts'
import { makeLists } from '../workbooks/make.ts'
import { writeDocuments, writeWorkbook } from '../workbooks/write.ts'
import { asPerson, onTheDay } from './as-person.ts'
import { inspectionDate, type Cast } from './inspection.ts'

/**
 * The data officer uploads all eleven lists of an average authority and the three child-level documents, with the fields of the second
 * submission, as the pages would; and submits them once they are read: on the Tuesday of week 1, in time for the first submission.
 */
export const sendLists = async (workbench: Workbench, cast: Cast, inspection: InspectionRow): Promise<void> => {
  if (!await latestUpload(workbench.store.db, inspection.id)) await upload(workbench, cast, inspection)
  await workbench.intake.idle()
  await submit(workbench, cast, inspection.id)
}

const upload = async (workbench: Workbench, cast: Cast, inspection: InspectionRow): Promise<void> => {
  const made = makeLists({ seed: 2016, size: 'average', inspectionDate, authority: trainingAuthority.name.replace(/ \(.*/, '') })
  const bytes = await writeWorkbook(made, { profile: 'messy', seed: 2016, stage: 2 })
  await uploadFiles(onTheDay(workbench, `${inspectionDate}T08:41`), { inspection, personId: cast.officer.id, stage: 2, files: [
    { name: 'Exampleshire Annex A 12 April 2016.xlsx', bytes }, { name: 'Exampleshire documents 2.03, 2.06 and 2.07.xlsx', bytes: await writeDocuments(makeDocuments(made), inspectionDate) },
  ] })
}

/** Nothing where a version was submitted, or anything else has become of the first upload. */
const submit = async (workbench: Workbench, { officer }: Cast, inspectionId: string): Promise<void> => {
  const latest = await latestUpload(workbench.store.db, inspectionId)
  const draft = latest && await submissionById(workbench.store.db, latest.id)
  if (!draft || draft.number !== 1 || draft.version !== null || draft.state !== 'read') return
  const unchanged = await unchangedFiles(workbench, draft.inspection_id, draft.id)
  await asPerson(onTheDay(workbench, `${inspectionDate}T09:05`), 'submitVersion', { person: officer, params: { inspectionId } }, async (here) => {
    const done = await submitVersion(here, draft.id, { inUse: '', checked: draft.read_at ?? '' }, unchanged)
    if (!done) throw new Error('The demonstration lost its lists')
    return done
  })
}
