import { door } from '#server/door.ts'
import { releaseFile } from '#server/statistics/public/releases.ts'

export const loader = door('openPublicPage', releaseFile)
