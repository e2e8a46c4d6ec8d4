import { downloadDocument } from '#server/documents/serve.ts'
import { door } from '#server/door.ts'

/** A document as it was sent, to be saved. */
export const loader = door('downloadDocument', downloadDocument)
