import type { Called } from '#server/intake/called.ts'
import { sayInstant } from './dates.ts'

/** `Version 2`, `Upload of 12 April 2016 at 11:04, not submitted`: at the head of a page or a line. */
export const sayVersion = ({ version, sentAt }: Called): string => (version === null ? `Upload of ${sayInstant(sentAt)}, not submitted` : `Version ${version}`)

/** The same within a sentence. */
export const sayCalled = ({ version, sentAt }: Called): string => (version === null ? `the upload of ${sayInstant(sentAt)}` : `version ${version}`)
