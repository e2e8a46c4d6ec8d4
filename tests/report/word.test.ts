import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { ReportContent } from '#server/report/content.ts'
import { markingOf, wordOf } from '#server/report/word.ts'

const content: ReportContent = {
  authority: 'Nook & <Bay>', from: '2016-04-12', to: '2016-05-05', leadInspector: 'A. Lead', lscbConcurrent: false, openFigures: 0,
  grades: [{ code: 'OE', says: 'Overall effectiveness', grade: 2, recorded: true }, { code: 'AD', says: 'Adoption performance', grade: null, recorded: true }],
  sections: [
    { code: 'OE', says: 'Overall effectiveness', level: 2, kind: 'prose', judgement: 'OE', paragraphs: [{ number: 1, text: '=HYPERLINK("http://x.example")\n{ INCLUDETEXT "c:\\\\x" }\u0007 <w:p/>' }] },
    { code: 'outstanding', says: 'Areas of outstanding practice', level: 2, kind: 'list', judgement: null, paragraphs: [] },
    { code: 'AD', says: 'Adoption performance', level: 3, kind: 'prose', judgement: 'AD', paragraphs: [{ number: 2, text: 'مرحبا 👋🏽' }] },
  ],
  context: [{ section: 'Children living in this area', sentences: ['About 5 children live here.'] }],
}

test('a Word document whose headings, numbers and table are what they say; a typed text is text and nothing more', async () => {
  const parts = unzipSync(await wordOf(content, 'OFFICIAL-SENSITIVE. Draft', true))
  const part = (name: string): string => strFromU8(parts[name]!)
  const body = part('word/document.xml')
  const styled = [...body.matchAll(/<w:pStyle w:val="(Title|Heading\d)"\/>.*?<w:t[^>]*>([^<]*)/g)].map(([, style, text]) => [style, text])
  expect(styled.slice(1)).toEqual([
    ['Heading1', 'Judgements'], ['Heading1', 'Overall effectiveness'], ['Heading1', 'Areas of outstanding practice'], ['Heading1', 'Information about this local authority area'],
    ['Heading2', 'Children living in this area'], ['Heading2', 'Adoption performance'],
  ])
  expect(styled[0]).toEqual(['Title', 'Inspection of services for children in need of help and protection, children looked after and care leavers: Nook &amp; &lt;Bay&gt;'])
  expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  expect(body.match(/<w:numPr>/g)).toHaveLength(3)
  for (const words of ['=HYPERLINK(', '&lt;w:p/&gt;', 'مرحبا 👋🏽', 'Not judged']) expect(body).toContain(words)
  // In a final report a section without words is not there.
  expect(strFromU8(unzipSync(await wordOf(content, '', false))['word/document.xml']!)).not.toContain('Areas of outstanding practice')
  // No field, no link, no macro, no other file, nothing from outside.
  expect(body).not.toMatch(/<w:(?:instrText|fldSimple|hyperlink|object|altChunk)\b/)
  expect(body).not.toContain('\u0007')
  expect(Object.keys(parts).filter((name) => /vba|embeddings|activeX/i.test(name))).toEqual([])
  for (const name of Object.keys(parts).filter((one) => one.endsWith('.rels'))) expect(part(name)).not.toContain('TargetMode="External"')
  expect(part('word/styles.xml')).toContain('<w:lang w:val="en-GB"/>')
  expect(part('docProps/core.xml')).toContain('<dc:title>Inspection of services')
  expect([part('word/header1.xml').includes('OFFICIAL-SENSITIVE. Draft'), /PAGE/.test(part('word/footer1.xml')), /NUMPAGES/.test(part('word/footer1.xml'))]).toEqual([true, true, true])
})

test('only the text that was published is for everybody: an earlier draft of it is marked as one', () => {
  const frozen = { number: 1, sha256: '', at: '' }
  expect(markingOf({ is: 'published', frozen, finalOn: '2016-05-20' })).toBe('')
  expect(markingOf({ is: 'draft', frozen, finalOn: null })).toBe('OFFICIAL-SENSITIVE. Draft, text 1')
  // A file is opened when “now” has long passed.
  expect([markingOf({ is: 'draft', frozen: null, finalOn: null }), markingOf({ is: 'draft', frozen: null, finalOn: null }, '2016-05-06T09:00:00.000Z')]).toEqual(['OFFICIAL-SENSITIVE. Draft, as it reads now', 'OFFICIAL-SENSITIVE. Draft, as it read on 6 May 2016 at 10:00'])
  expect(markingOf({ is: 'final', frozen, finalOn: '2016-05-20' })).toBe('OFFICIAL-SENSITIVE. Final on 20 May 2016, not published yet')
})

/** In which order Word demands what stands in these, as far as we write it (ECMA-376, 17): in another it says that the file is damaged. */
const inOrder: Readonly<Record<string, string>> = {
  pPr: 'pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs bidi spacing ind contextualSpacing jc outlineLvl rPr', rPr: 'rStyle rFonts b bCs i iCs color sz szCs u vertAlign rtl cs lang',
  tblPr: 'tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption', tcPr: 'tcW gridSpan vMerge tcBorders shd tcMar vAlign', trPr: 'cantSplit tblHeader', tbl: 'tblPr tblGrid tr', tr: 'trPr tc', tc: 'tcPr p',
  sectPr: 'headerReference footerReference type pgSz pgMar pgNumType cols titlePg docGrid', abstractNum: 'multiLevelType lvl', lvl: 'start numFmt suff lvlText lvlJc pPr rPr', num: 'abstractNumId lvlOverride', numbering: 'abstractNum num',
  style: 'name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr',
}
/** What stands in another order than that, or is none of it. */
const misplaced = (xml: string): string[] => {
  const found: string[] = []
  const open: { name: string; last: number }[] = []
  for (const [, ends, tag, empty] of xml.matchAll(/<(\/?)([\w:]+)[^>]*?(\/?)>/g)) {
    if (ends) { open.pop(); continue }
    const [name, parent] = [tag!.replace(/^w:/, ''), open.at(-1)]
    const order = inOrder[parent?.name ?? '']?.split(' ')
    const at = order ? order.indexOf(name) : 0
    if (order && (at < 0 || at < parent!.last)) found.push(`${parent!.name} > ${name}`)
    if (parent) parent.last = Math.max(parent.last, at)
    if (!empty) open.push({ name, last: 0 })
  }
  return [...new Set(found)]
}

test('Word finds every part, each once, and what stands in it in the order that Word demands', async () => {
  const long: ReportContent = { ...content, lscbConcurrent: true, sections: [{ ...content.sections[0]!, paragraphs: Array.from({ length: 200 }, (_, at) => ({ number: at + 1, text: `${'Long'.repeat(300)} ${at}` })) }, ...content.sections.slice(1)] }
  const parts = unzipSync(await wordOf(long, 'OFFICIAL-SENSITIVE. Draft', true, 'Published 1 July 2016.'))
  const text = (name: string): string => strFromU8(parts[name]!)
  for (const name of Object.keys(parts).filter((one) => /\.(?:xml|rels)$/.test(one))) expect(misplaced(text(name)), name).toEqual([])
  const types = text('[Content_Types].xml')
  for (const [, name] of types.matchAll(/PartName="\/([^"]+)"/g)) expect(parts[name!], name).toBeDefined()
  const ids = [...text('word/_rels/document.xml.rels').matchAll(/ Id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
  for (const [, target] of text('word/_rels/document.xml.rels').matchAll(/ Target="([^"]+)"/g)) expect(parts[`word/${target}`], target).toBeDefined()
  const styles = [...text('word/styles.xml').matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(styles).size).toBe(styles.length)
  for (const [, style] of text('word/document.xml').matchAll(/<w:pStyle w:val="([^"]+)"/g)) expect(styles).toContain(style)
  expect(text('docProps/core.xml')).toContain('and review of the effectiveness of the Local Safeguarding Children Board: Nook')
})

test('lines stay lines, however what they were pasted from ends them; a text that begins in Arabic or Hebrew runs from the right', async () => {
  const of = async (words: string): Promise<string> => strFromU8(unzipSync(await wordOf({ ...content, sections: [{ ...content.sections[0]!, paragraphs: [{ number: 1, text: words }] }] }, '', false))['word/document.xml']!)
  const lines = await of('one\ntwo\u000bthree\u2028four\r\nfive\u0085six')
  expect([...lines.matchAll(/<w:t[^>]*>(one|two|three|four|five|six)</g)].map(([, line]) => line)).toEqual(['one', 'two', 'three', 'four', 'five', 'six'])
  expect(lines.match(/<w:br\/>/g)).toHaveLength(5)
  expect([/<w:bidi\/>/.test(await of('(1) قال الطفل')), /<w:rtl\/>/.test(await of('«שלום»')), /<w:(?:bidi|rtl)\/>/.test(await of('She said “مرحبا”.'))]).toEqual([true, true, false])
})
