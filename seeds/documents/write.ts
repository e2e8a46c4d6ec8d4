import ExcelJS from 'exceljs'
import { strToU8, zipSync } from 'fflate'

/** What authorities send most: a page as a PDF, a Word document, a workbook or plain text. */
export type Ending = 'pdf' | 'docx' | 'xlsx' | 'txt'

/** A page of plain lines as a file that opens in the program it is named after. */
export const writePage = async (ending: Ending, lines: readonly string[]): Promise<Uint8Array> => {
  if (ending === 'pdf') return pdf(lines)
  if (ending === 'docx') return docx(lines)
  if (ending === 'xlsx') return xlsx(lines)
  return strToU8(`${lines.join('\r\n\r\n')}\r\n`)
}

const LETTERS_A_LINE = 88
const wrapped = (line: string): string[] => line.match(new RegExp(`.{1,${LETTERS_A_LINE}}(?:\\s+|$)`, 'g')) ?? ['']

/** One page of A4 in a typeface that every reader has. Its letters are those of Windows 1252; what is beyond is written plainly. */
const pdf = (lines: readonly string[]): Uint8Array => {
  const plain = (text: string): string => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/[^ -~]/g, '?').replace(/[\\()]/g, '\\$&')
  const shown = lines.flatMap((line) => [...wrapped(line), '']).map((line) => `(${plain(line.trim())}) Tj T*`).join('\n')
  const page = `BT /F1 11 Tf 60 780 Td 16 TL\n${shown}\nET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let file = '%PDF-1.4\n'
  const at = objects.map((object, i) => {
    const begins = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(begins).padStart(10, '0')} 00000 n \n`
  })
  return strToU8(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${at.join('')}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`)
}

const xml = (content: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}`)
const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const docx = (lines: readonly string[]): Uint8Array => zipSync({
  '[Content_Types].xml': xml('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
  '_rels/.rels': xml('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
  'word/document.xml': xml(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${lines.map((line) => `<w:p><w:r><w:t>${escaped(line)}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`),
})

const xlsx = async (lines: readonly string[]): Promise<Uint8Array> => {
  const book = new ExcelJS.Workbook()
  book.addWorksheet('Page').addRows(lines.map((line) => [line]))
  return new Uint8Array(await book.xlsx.writeBuffer())
}
