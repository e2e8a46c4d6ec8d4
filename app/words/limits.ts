import { CAPS } from '#annex-a/workbook/caps.ts'
import type { DeliveryCaps } from '#server/intake/caps.ts'
import { sayNumber } from './numbers.ts'

export interface Limit { readonly what: string; readonly most: string; readonly why: string }

const megabytes = (bytes: number): string => `${sayNumber(bytes / 1_000_000)} MB`

/** What one file may hold: every cap of the reader, as it stands there. */
export const fileLimits = (): readonly Limit[] => [
  { what: 'A file', most: megabytes(CAPS.fileBytes), why: 'The largest authority’s whole Annex A is about 8 MB.' },
  { what: 'A workbook, once unpacked', most: megabytes(CAPS.inflatedBytes), why: 'An .xlsx is a zip: a small one can hold far too much.' },
  { what: 'How much a workbook may shrink when packed', most: `${sayNumber(CAPS.ratio)} times, looked at from ${megabytes(CAPS.ratioFrom)} on`, why: 'Sheets shrink 5 to 50 times. More is made to overwhelm.' },
  { what: 'Parts inside a workbook', most: sayNumber(CAPS.entries), why: 'A hundred sheets with drawings have a few hundred.' },
  { what: 'What describes the workbook, each part', most: megabytes(CAPS.descriptionBytes), why: 'Lists of sheets, relationships and styles are small.' },
  { what: 'Sheets in a workbook', most: sayNumber(CAPS.sheets), why: 'Eleven are asked for.' },
  { what: 'Filled rows in a sheet', most: sayNumber(CAPS.rows), why: 'Rows that are only formatted are not counted.' },
  { what: 'Columns in a sheet', most: sayNumber(CAPS.columns), why: 'The widest list has about 45.' },
  { what: 'Characters in a cell', most: sayNumber(CAPS.cellCharacters), why: 'Excel’s own limit.' },
  { what: 'Different texts in a workbook', most: sayNumber(CAPS.sharedStrings), why: 'They are held in memory while the sheets are read.' },
  { what: 'Characters of those texts together', most: sayNumber(CAPS.sharedCharacters), why: 'They are held in memory while the sheets are read.' },
  { what: 'Cell formats in a workbook', most: sayNumber(CAPS.formats), why: 'Excel itself stops at 65,490.' },
  { what: 'Merged ranges in a sheet', most: sayNumber(CAPS.mergedRanges), why: 'Lists need none.' },
]

/** What one delivery may hold. */
export const deliveryLimits = (caps: DeliveryCaps): readonly Limit[] => [
  { what: 'Files in one delivery', most: sayNumber(caps.files), why: 'One workbook with all lists, or a file for each.' },
  { what: 'All files of a delivery together', most: megabytes(caps.allBytes), why: 'They are checked together.' },
  { what: 'What we listen to before we hang up', most: megabytes(caps.heardBytes), why: 'Below it you are told what is too large, in words.' },
]
