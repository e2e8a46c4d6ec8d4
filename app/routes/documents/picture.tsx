import { showPicture } from '#server/documents/serve.ts'
import { door } from '#server/door.ts'

/** A picture, for the page that shows it. */
export const loader = door('lookAtDocument', showPicture)
