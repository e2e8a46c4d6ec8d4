import type { Caps } from '#annex-a/workbook/caps.ts'
import { deliveryCaps, type DeliveryCaps } from '../intake/caps.ts'

/** A spreadsheet of meetings is small: some hundreds of rows. Its pictures and formats are allowed for. */
export const meetingCaps: DeliveryCaps = { ...deliveryCaps, files: 1, fileBytes: 5_000_000, allBytes: 5_000_000 }

export const spreadsheetCaps: Partial<Caps> = { fileBytes: meetingCaps.fileBytes, inflatedBytes: 50_000_000, sheets: 50, rows: 20_000, columns: 100 }

/** Of one file, and of one inspection. The largest authority has some hundreds in a month. */
export const mostMeetings = 3_000
