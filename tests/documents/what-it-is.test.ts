import { describe, expect, test } from 'vitest'
import { endingOf, kindByEnding, whyEndingNotTaken } from '#server/documents/kinds.ts'
import { whatItIs, whyNotAsNamed } from '#server/documents/what-it-is.ts'
import { bytesOf, zip } from '../workbook/build-zip.ts'
import { docx, gifAndProgram, jpeg, locked, ole, pdf, pdfAndPage, png, pptx, xlsx } from './made-files.ts'

const said = (bytes: Uint8Array): string => {
  const content = whatItIs(bytes)
  return 'kind' in content ? content.kind : content.not
}

describe('what a document is, by what is in it', () => {
  test.each<[string, Uint8Array]>([
    ['pdf', pdf()], ['pdf', bytesOf('\ufeff%PDF-1.7\n')], ['docx', docx()], ['xlsx', xlsx()], ['pptx', pptx()], ['doc', ole('Root Entry', 'WordDocument')], ['xls', ole('Root Entry', 'Workbook')],
    ['ppt', ole('Root Entry', 'PowerPoint Document')], ['png', png()], ['jpeg', jpeg()], ['tiff', bytesOf('II*\0rest')], ['gif', gifAndProgram()], ['pdf', pdfAndPage()],
    ['text', bytesOf('Children,Number\r\n"a",3')], ['text', bytesOf('\ufeffPlan')], ['text', new Uint8Array([0xff, 0xfe, 0x41, 0, 0x42, 0])], ['text', new Uint8Array([0x93, 0x41, 0x94, 0x20, 0xa3])], ['text', bytesOf('x < y, and <3')],
  ])('%s', (kind, bytes) => expect(said(bytes)).toBe(kind))

  test.each<[string, Uint8Array, RegExp]>([
    ['a page', bytesOf('<!DOCTYPE html><p>'), /web page or XML/], ['a page after blanks', bytesOf(' \n<html>'), /web page/], ['a page after a comment', bytesOf('<!-- a --><script>x</script>'), /web page/],
    ['a script element', bytesOf('<script>alert(1)</script>'), /web page/], ['SVG', bytesOf('<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'), /web page or XML/], ['XML', bytesOf('<?xml version="1.0"?><a/>'), /XML/],
    ['SVG in UTF-16', new Uint8Array(Buffer.from('\ufeff<svg onload="x()"/>', 'utf16le')), /XML/], ['an archived page', bytesOf('MIME-Version: 1.0\r\n'), /web page/],
    ['a program', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]), /looks like a program/], ['another', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0]), /program/], ['a script', bytesOf('#!/bin/sh\nrm'), /is a program/],
    ['macros', docx('word/vbaProject.bin'), /holds macros/], ['older macro sheets', xlsx('xl/macrosheets/sheet1.xml'), /holds macros/], ['controls', docx('word/activeX/activeX1.bin'), /holds macros/], ['macros before 2007', ole('Root Entry', 'WordDocument', 'Macros'), /holds macros/],
    ['a password', ole('EncryptionInfo', 'EncryptedPackage'), /protected by a password/], ['a password of a zip', locked(), /protected/], ['a label', ole('DRMEncryptedTransform'), /protected/],
    ['a zip', zip([{ name: '1.03.pdf', content: 'x' }]), /compressed file with other files/], ['a cut zip', docx().subarray(0, 80), /cut short or damaged/], ['an e-mail', ole('Root Entry', '__properties_version1.0'), /e-mail/],
    ['an installer', ole('Root Entry', '!_StringData'), /not a Word, Excel or PowerPoint/], ['RTF', bytesOf('{\\rtf1'), /rich text/], ['noise', Uint8Array.from({ length: 400 }, (_, i) => (i * 89) % 32), /no document/],
  ])('%s is told apart', (_what, bytes, words) => expect(said(bytes)).toMatch(words))
})

describe('what a document is called', () => {
  test.each(['a.pdf', 'A.PDF', '1.03 x.docx', 'b.csv', 'c.jpeg', 'd.ppsx', 'report.exe.pdf'])('%s may be sent', (name) => expect(whyEndingNotTaken(name)).toBeNull())
  test.each<[string, RegExp]>([
    ['a.docm', /macros/], ['a.xlsm', /macros/], ['a.exe', /program/], ['a.pdf.exe', /program/], ['a.js', /program/], ['a.html', /web page/], ['a.svg', /web page or XML/], ['a.zip', /compressed/], ['a.msg', /e-mail/],
    ['a.odt', /not every reader/], ['a.heic', /PNG or JPEG/], ['a.mp4', /\(\.mp4\)/], ['a', /no ending/], ['1.03', /\(\.03\)/],
  ])('%s is refused in words', (name, words) => expect(whyEndingNotTaken(name)).toMatch(words))

  test('name and content must agree', () => {
    const as = (name: string, bytes: Uint8Array): string | null => whyNotAsNamed(kindByEnding(endingOf(name))!, whatItIs(bytes))
    expect(as('a.pdf', pdf())).toBeNull()
    expect(as('a.pdf', docx())).toMatch(/inside it is a Word document/)
    expect(as('a.png', jpeg())).toMatch(/inside it is a picture \(JPEG\)/)
    expect(as('a.docx', bytesOf('Hello'))).toMatch(/inside it is plain text/)
    expect(as('a.txt', bytesOf('<html>'))).toMatch(/web page/)
  })
})
