import type { Caps } from '#annex-a/workbook/caps.ts'
import { deliveryCaps, type DeliveryCaps } from '../intake/caps.ts'

/** All outcomes of all frameworks are some hundreds of rows. */
export const registerCaps: DeliveryCaps = { ...deliveryCaps, files: 1, fileBytes: 5_000_000, allBytes: 5_000_000 }
export const registerSheetCaps: Partial<Caps> = { fileBytes: registerCaps.fileBytes, inflatedBytes: 50_000_000, sheets: 50, rows: 20_000, columns: 100 }
