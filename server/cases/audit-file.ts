import { addAuditFile, auditFileOf } from '#db/queries/case-steps.ts'
import type { InspectionRow } from '#db/queries/inspections.ts'
import { documentCaps } from '../documents/caps.ts'
import { receiveDocuments, type Documents } from '../documents/receive-documents.ts'
import { streamed } from '../documents/serve.ts'
import type { HereInInspection } from '../door.ts'
import { asAttachment } from '../intake/download.ts'
import { inMegabytes } from '../intake/caps.ts'
import { discard } from '../intake/stored-file.ts'
import type { Values } from '../threads/form.ts'
import { formValues, valuesOfFields } from '../web/form.ts'
import { withWholeForm } from '../web/whole-form.ts'
import type { Workbench } from '../workbench.ts'

/** One file. */
const caps = { ...documentCaps, files: 1, allBytes: documentCaps.fileBytes, heardBytes: 2 * documentCaps.fileBytes }
export const mostOfAuditFile = inMegabytes(caps.fileBytes)

/** The form of an audit as it came: what was typed, and the file with it where there is one. */
export interface CameAudit extends Pick<Documents, 'taken' | 'notTaken'> { readonly values: Values }

/** Takes the form off the network before any transaction: the file is on the disk, and looked into as documents are. */
export const receiveAudit = async (request: Request, inspection: InspectionRow, workbench: Pick<Workbench, 'config'>): Promise<CameAudit> => {
  if (!/^multipart\//i.test(request.headers.get('Content-Type') ?? '')) return { values: formValues(await (await withWholeForm(request)).formData()), taken: [], notTaken: [] }
  const { fields, taken, notTaken } = await receiveDocuments(request, inspection, workbench, caps)
  return { values: valuesOfFields(fields), taken, notTaken }
}

/** What is wrong with the file; null where nothing is, or none came. */
export const wrongFile = ({ notTaken: [first] }: CameAudit): string | null => (first ? `${first.name} ${first.why}` : null)

/** Nothing of a form that is refused stays on the disk. */
export const dropFile = ({ workbench }: Pick<HereInInspection, 'workbench'>, { taken }: CameAudit): Promise<void> => discard(workbench.config.dataDir, taken.map(({ file }) => file))

/** Keeps the file of an audit with its line. */
export const keepAuditFile = async ({ db }: HereInInspection, auditId: string, { taken: [one] }: CameAudit): Promise<void> => {
  if (one) await addAuditFile(db, { step_id: auditId, name: one.file.name, bytes: one.file.bytes, sha256: one.file.sha256, path: one.file.path, kind: one.kind })
}

/** The file as it was sent, byte for byte, to be saved and never shown. Throws 404 where there is none. `caseId`: of a case that the one who asks may know of. */
export const downloadAuditFile = async (here: HereInInspection, caseId: string, auditId: string): Promise<Response> => {
  const file = await auditFileOf(here.db, caseId, auditId)
  if (!file) throw new Response(null, { status: 404 })
  here.about('case', caseId, { file: auditId })
  return streamed(file, here, { 'Content-Type': 'application/octet-stream', 'Content-Length': String(file.bytes), 'Content-Disposition': asAttachment(file.name) })
}
