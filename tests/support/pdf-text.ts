import { inflateSync } from 'node:zlib'

const streamsOf = (pdf: Buffer): string[] => {
  const streams: string[] = []
  for (let from = 0; ;) {
    const [at, end] = [pdf.indexOf('stream', from), pdf.indexOf('endstream', from)]
    if (at < 0 || end < 0) return streams
    const start = at + (pdf[at + 6] === 13 ? 8 : 7)
    try { streams.push(inflateSync(pdf.subarray(start, end)).toString('latin1')) } catch { /* A font or a picture, not packed that way. */ }
    from = end + 9
  }
}

const hex = (digits: string): number => Number.parseInt(digits, 16)

/** What one font says its marks are. */
const marksOf = (stream: string): ReadonlyMap<number, string> => {
  const marks = new Map<number, string>()
  for (const [, part] of stream.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, from, to] of part!.matchAll(/<(\w+)> <(\w+)>/g)) marks.set(hex(from!), String.fromCodePoint(hex(to!.slice(0, 4))))
  }
  for (const [, part] of stream.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, first] of part!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) for (let at = hex(from!); at <= hex(to!); at++) marks.set(at, String.fromCodePoint(hex(first!.slice(0, 4)) + at - hex(from!)))
  }
  return marks
}

/** The words of each sheet of a PDF made by Chromium, once by each font in it: those of another font come out as nonsense. Without blanks, because they are places. */
export const sheetsOf = (pdf: Buffer): readonly string[][] => {
  const streams = streamsOf(pdf)
  const fonts = streams.filter((one) => one.includes('begincmap')).map(marksOf)
  const sheets = streams.filter((one) => /\bBT\b/.test(one) && /\bTf\b/.test(one))
  return sheets.map((sheet) => fonts.map((marks) => [...sheet.matchAll(/<([0-9A-Fa-f]+)>/g)].map(([, run]) => (run!.match(/.{4}/g) ?? []).map((mark) => marks.get(hex(mark)) ?? '').join('')).join('').replace(/\s/g, '')))
}
