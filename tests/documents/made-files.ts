import { bytesOf, zip } from '../workbook/build-zip.ts'

/** Small files of each kind, as the programs that write them begin them. */
const types = { name: '[Content_Types].xml', content: '<Types/>' }
export const docx = (...more: readonly string[]): Uint8Array => zip([types, { name: 'word/document.xml', content: '<document/>' }, ...more.map((name) => ({ name, content: 'x' }))])
export const xlsx = (...more: readonly string[]): Uint8Array => zip([types, { name: 'xl/workbook.xml', content: '<workbook/>' }, ...more.map((name) => ({ name, content: 'x' }))])
export const pptx = (): Uint8Array => zip([types, { name: 'ppt/presentation.xml', content: '<presentation/>' }])
export const locked = (): Uint8Array => zip([types, { name: 'word/document.xml', content: '<document/>', flags: 1 }])

/** Names in the container of Office before 2007: UTF-16, at multiples of 128 bytes. */
export const ole = (...names: readonly string[]): Uint8Array => {
  const file = new Uint8Array(1_024 + names.length * 128)
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  names.forEach((name, n) => [...name].forEach((letter, i) => { file[512 + n * 128 + i * 2] = letter.charCodeAt(0) }))
  return file
}

/** `text` makes each of them another file. */
export const pdf = (text = ''): Uint8Array => bytesOf(`%PDF-1.4\n1 0 obj<<>>endobj\n% ${text}\ntrailer<<>>\n%%EOF`)

const base64 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'))
export const png = (): Uint8Array => base64('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')
export const jpeg = (): Uint8Array => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0])

/** A PDF that is a web page as well: many programs look past what comes before `<html>`. */
export const pdfAndPage = (): Uint8Array => bytesOf('%PDF-1.4\n<html><body><script>window.hacked = 1; document.title = "hacked"</script></body></html>\ntrailer<<>>\n%%EOF')

/** A GIF that is a program as well: `GIF89a=…` assigns to a name, and everything of the picture stands in a comment. */
export const gifAndProgram = (): Uint8Array => {
  const picture = base64('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7')
  const program = bytesOf('*/=1;window.hacked=1;/*')
  const file = new Uint8Array([...picture, ...program, 0x2a, 0x2f])
  // Width 0x2f2a is "*/" turned round: "/*" opens the comment.
  file.set([0x2f, 0x2a], 6)
  return file
}
