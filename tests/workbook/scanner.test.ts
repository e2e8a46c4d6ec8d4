import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CLOSE, END, OPEN, Scanner, TEXT } from '#annex-a/workbook/xml/scanner.ts'
import { decodeXml } from '#annex-a/workbook/decode.ts'
import { bytesOf } from './build-zip.ts'

/** What is found, with texts that follow one another joined: where they are parted may differ. */
function tokens(chunks: Iterable<string>): string[] {
  const scan = new Scanner(Iterator.from(chunks).map((text) => ({ text, bytes: null })), {})
  const found: string[] = []
  let text = ''
  for (let token = scan.next(); token !== END; token = scan.next()) {
    if (token === TEXT) {
      text += scan.text()
      continue
    }
    if (text.trim()) found.push(`text ${text}`)
    text = ''
    if (token === OPEN) found.push(`open ${scan.name} ${scan.selfClosing} ${scan.attribute('a')} ${scan.prefixedAttribute('b')}`)
    if (token === CLOSE) found.push(`close ${scan.name}`)
  }
  return found
}

const XML = `\ufeff<?xml version="1.0"?>\r\n<x:a a='1' xmlns:b="no" q:b="2>1"><!-- - > --><b/>t&amp;&#x41;\r\nu<![CDATA[<&]]><c a = "&lt;" /></x:a>\n`

test('where the text is cut does not matter', () => {
  const whole = tokens([XML.slice(1)])
  expect(whole).toEqual(['open a false 1 2>1', 'open b true undefined undefined', 'text t&A\nu<&', 'open c true < undefined', 'close a'])
  for (let i = 0; i <= XML.length; i++) {
    for (let j = i; j <= XML.length; j++) expect(tokens([XML.slice(1, i), XML.slice(Math.max(1, i), j), XML.slice(Math.max(1, j))])).toEqual(whole)
  }
  expect(tokens(XML.slice(1))).toEqual(whole)
})

test('where the bytes are cut does not matter', () => {
  const bytes = bytesOf(`\ufeff<a>${'Zoë – \u{1f600} '.repeat(40)}</a>`)
  fc.assert(
    fc.property(fc.array(fc.nat(bytes.length), { maxLength: 6 }), (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), bytes.length]
      const chunks = [...decodeXml(at.slice(1).map((end, i) => bytes.subarray(at[i], end)))]
      for (const chunk of chunks) if (chunk.bytes) expect([...chunk.bytes].every((byte, i) => byte >= 0x80 || byte === chunk.text.charCodeAt(i))).toBe(true)
      expect(chunks.map(({ text }) => text).join('')).toBe(`<a>${'Zoë – \u{1f600} '.repeat(40)}</a>`)
    }),
  )
})

test('a long text comes in pieces, with no entity or line end split', () => {
  const text = 'ab&amp;\r\n'.repeat(40_000)
  for (const size of [1000, 65_537, 100_003]) {
    const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size))
    expect(tokens(['<a>', ...pieces, '</a>'])[1]).toBe(`text ${'ab&\n'.repeat(40_000)}`)
  }
})

test.each(['<a', '<a>', '<a><b></b>', '<a></a></b>', '', '<a b="', '<!-- x', '<a><![CDATA[x]]</a>', '<?xml'])('%j is not whole', (xml) => {
  expect(() => tokens([xml])).toThrow('damaged')
})

test.each(['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', '<!doctype a><a/>', '<a><!ENTITY b "c"></a>', '<!D'])('%j declares something', (xml) => {
  expect(() => tokens([xml])).toThrow('unsafe')
})

test('a tag without an end is not gathered in memory', () => {
  let pulled = 0
  function* endless() {
    yield '<a '
    for (;;) {
      pulled += 65_536
      yield 'x'.repeat(65_536)
    }
  }
  expect(() => tokens(endless())).toThrow('damaged')
  expect(pulled).toBeLessThan(2_000_000)
})
