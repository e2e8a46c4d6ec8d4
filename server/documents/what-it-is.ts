import { CAPS } from '#annex-a/workbook/caps.ts'
import { encodingOf } from '#annex-a/workbook/csv/encoding.ts'
import { isMarkup, looksLike } from '#annex-a/workbook/looks-like.ts'
import { holdsEntry, isOle } from '#annex-a/workbook/ole.ts'
import { isZip } from '#annex-a/workbook/open.ts'
import { UnreadableFile } from '#annex-a/workbook/unreadable.ts'
import { readDirectory } from '#annex-a/workbook/zip/directory.ts'
import { documentKinds, type DocumentKind } from './kinds.ts'

/** What the bytes of a file are, whatever it is called: a kind that is taken, or why it is not, to be said after its name. */
export type Content = { readonly kind: DocumentKind } | { readonly not: string }

const beginnings: readonly (readonly [kind: DocumentKind, begins: RegExp])[] = [
  // A few writers put a mark or a line end before it; anything more is a file made to be two things at once.
  ['pdf', /^(?:\xef\xbb\xbf)?[\r\n]{0,2}%PDF-\d/],
  ['png', /^\x89PNG\r\n/],
  ['jpeg', /^\xff\xd8\xff/],
  ['gif', /^GIF8[79]a/],
  ['tiff', /^(?:II\*\0|MM\0\*)/],
]

const macros = 'holds macros, which run on the reader’s computer. Save it without macros (.docx, .xlsx or .pptx) or as a PDF'
const locked = 'is protected by a password or a label, so inspectors could not open it. Remove the protection and send it again'
const cutShort = 'is cut short or damaged. Check that the original opens, and send it again'

/** A kind that the first bytes alone are sure of; null where more must be read. */
export const kindByBeginning = (head: Uint8Array): DocumentKind | null => {
  const start = Buffer.from(head.subarray(0, 64)).toString('latin1')
  return beginnings.find(([, begins]) => begins.test(start))?.[0] ?? null
}

/** Looks at a whole file. A damaged or protected one is named as such, because nobody could read it. */
export const whatItIs = (bytes: Uint8Array): Content => {
  const plain = kindByBeginning(bytes)
  if (plain) return { kind: plain }
  if (isZip(bytes)) return officeDocument(bytes)
  if (isOle(bytes)) return olderOffice(bytes)
  return plainText(bytes)
}

const officeParts: readonly (readonly [kind: DocumentKind, part: string])[] = [['docx', 'word/document.xml'], ['xlsx', 'xl/workbook.xml'], ['pptx', 'ppt/presentation.xml']]

const officeDocument = (bytes: Uint8Array): Content => {
  try {
    const parts = readDirectory(bytes, CAPS)
    if ([...parts.values()].some(({ encrypted }) => encrypted)) return { not: locked }
    const names = [...parts.keys()]
    // Macros, Excel's older macro sheets, and programs packed as controls.
    if (names.some((name) => /(^|\/)(vbaproject\.bin|vbadata\.xml|macrosheets\/|activex\/)/.test(name))) return { not: macros }
    const kind = parts.has('[content_types].xml') ? officeParts.find(([, part]) => parts.has(part))?.[0] : undefined
    return kind ? { kind } : { not: 'is a compressed file with other files in it. Take the documents out and send each with its own number' }
  } catch (fault) {
    if (fault instanceof UnreadableFile) return { not: cutShort }
    throw fault
  }
}

/** The container of Office before 2007, in which programs and e-mails are kept too. */
const olderOffice = (bytes: Uint8Array): Content => {
  const holds = (...names: readonly string[]): boolean => names.some((name) => holdsEntry(bytes, name))
  if (holds('EncryptedPackage', 'EncryptionInfo', 'DRMEncryptedDataSpace', 'DRMEncryptedTransform')) return { not: locked }
  if (holds('Macros', '_VBA_PROJECT', '_VBA_PROJECT_CUR', 'VBA')) return { not: macros }
  if (holds('__properties_version1.0')) return { not: 'is an e-mail. Save what is attached to it, or print it to a PDF, and send that' }
  if (holds('WordDocument')) return { kind: 'doc' }
  if (holds('PowerPoint Document')) return { kind: 'ppt' }
  if (holds('Workbook', 'Book')) return { kind: 'xls' }
  return { not: 'is not a Word, Excel or PowerPoint file inside. Open it where it was made, and save it as a PDF' }
}

const plainText = (bytes: Uint8Array): Content => {
  const encoding = encodingOf(bytes)
  const known = looksLike(bytes)
  if (encoding === undefined || known) return { not: `looks like ${known ?? (isProgram(bytes) ? 'a program' : 'something that is no document')}. Open it where it was made, and save it as a PDF` }
  const start = new TextDecoder(encoding).decode(bytes.subarray(0, 4_096))
  if (isMarkup(start) || /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:[!?/]?[a-z][\w:-]*)[\s/>]/i.test(start)) return { not: 'is a web page or XML inside, which can hold instructions. Print it to a PDF and send that' }
  if (/^#!/.test(start)) return { not: 'is a program. Only documents are taken' }
  return { kind: 'text' }
}

/** Windows, Linux and Mac. */
const isProgram = (bytes: Uint8Array): boolean => /^(?:MZ|\x7fELF|\xcf\xfa\xed\xfe|\xce\xfa\xed\xfe|\xca\xfe\xba\xbe)/.test(Buffer.from(bytes.subarray(0, 4)).toString('latin1'))

/** What is said of a file that is taken by its content, but not under its name; null where both agree. */
export const whyNotAsNamed = (named: DocumentKind, content: Content): string | null => {
  if ('not' in content) return content.not
  return content.kind === named ? null : `is not what its name says: inside it is ${documentKinds[content.kind].is}. Open it, save it again under the right kind, and send that`
}
