import { expect } from 'vitest'
import { openFile } from '#annex-a/workbook/open.ts'
import type { Caps } from '#annex-a/workbook/caps.ts'
import { type UnreadableCode, UnreadableFile } from '#annex-a/workbook/unreadable.ts'

/** Reads the whole file and returns why that failed; fails the test where it did not. */
export function refusal(bytes: Uint8Array, caps?: Partial<Caps>, name = 'List 1.xlsx'): UnreadableFile {
  try {
    for (const sheet of openFile(name, bytes, caps).sheets) {
      void sheet.hiddenColumns
      for (const row of sheet.rows()) void row
    }
  } catch (error) {
    expect(error).toBeInstanceOf(UnreadableFile)
    return error as UnreadableFile
  }
  throw new Error('The file was read')
}

export function refusalCode(bytes: Uint8Array, caps?: Partial<Caps>, name?: string): UnreadableCode {
  return refusal(bytes, caps, name).code
}
