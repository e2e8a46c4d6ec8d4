import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openFile } from '#annex-a/workbook/open.ts'
import { isOle, whyNotOle } from '#annex-a/workbook/ole.ts'
import { UnreadableFile } from '#annex-a/workbook/unreadable.ts'
import type { StoredFile } from './stored-file.ts'

/** Files of the older container are looked through for what they hold; larger ones are left to the checker. */
const mostOleBytes = 10_000_000
const openDocument = 'mimetypeapplication/vnd.oasis.opendocument'

/**
 * What a file plainly is that is no workbook at all, from its first bytes: said at once, before it is kept.
 * Null where that is not plain; whatever is wrong with it then, the checker will say.
 */
export const notAWorkbook = async ({ name, head, bytes, path }: StoredFile, dataDir: string): Promise<UnreadableFile | null> => {
  if (isOle(head)) return bytes > mostOleBytes ? null : whyNotOle(await readFile(join(dataDir, path)))
  if (head[0] === 0x50 && head[1] === 0x4b) return Buffer.from(head.subarray(30, 120)).toString('latin1').startsWith(openDocument) ? new UnreadableFile('open-document') : null
  const why = whyNotText(name, head)
  // Blanks at its beginning do not make a file empty.
  return why?.code === 'empty' && bytes > head.length ? null : why
}

const whyNotText = (name: string, head: Uint8Array): UnreadableFile | null => {
  try {
    openFile(name, head)
    return null
  } catch (fault) {
    return fault instanceof UnreadableFile ? fault : null
  }
}
