import { UnreadableFile } from './unreadable.ts'

/** The older container of Office files, in which an encrypted .xlsx is wrapped as well. */
const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
/** Names in its directory stand at multiples of this. */
const ENTRY = 128

export function isOle(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, i) => bytes[i] === byte)
}

/** Why a file in this container cannot be read, by the names of what it holds. */
export function whyNotOle(bytes: Uint8Array): UnreadableFile {
  const holds = (name: string) => holdsEntry(bytes, name)
  if (holds('DRMEncryptedDataSpace') || holds('DRMEncryptedTransform')) return new UnreadableFile('rights-protected')
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) return new UnreadableFile('password-protected')
  if (holds('Workbook') || holds('Book')) return new UnreadableFile('old-excel')
  if (holds('WordDocument')) return new UnreadableFile('not-a-workbook', { looksLike: 'a Word document' })
  if (holds('PowerPoint Document')) return new UnreadableFile('not-a-workbook', { looksLike: 'a PowerPoint presentation' })
  if (holds('__properties_version1.0')) return new UnreadableFile('not-a-workbook', { looksLike: 'an email message' })
  return new UnreadableFile('old-excel')
}

/** Whether its directory holds that name. Names are in UTF-16 and end in a zero character. */
export function holdsEntry(bytes: Uint8Array, name: string): boolean {
  const size = name.length * 2
  for (let at = 0; at + size + 2 <= bytes.length; at += ENTRY) {
    let i = 0
    while (i < size && bytes[at + i] === (i % 2 === 0 ? name.charCodeAt(i / 2) : 0)) i++
    if (i === size && bytes[at + size] === 0 && bytes[at + size + 1] === 0) return true
  }
  return false
}
