const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/**
 * Text as XML means it: line ends are `\n`, `&amp;` is `&`. An `&` that begins no known entity stays as it is:
 * programs that forget to escape it are commoner than anything else it could be, and nothing else can be declared
 * because a DOCTYPE is refused.
 */
function unescapeXml(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw
  if (!text.includes('&')) return text
  return text.replace(/&(?:#(\d{1,7})|#x([0-9A-Fa-f]{1,6})|(amp|lt|gt|quot|apos));/g, (all, decimal, hex, name) => {
    if (name) return NAMED[name] ?? all
    const code = decimal ? parseInt(decimal, 10) : parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
  })
}

const AMPERSAND = 38
const RETURN = 13
/** Texts up to here are looked through one character at a time, which is quicker than two searches. */
const SHORT = 24

/** A piece of a text as XML means it. Most pieces are short and hold nothing to undo: one look at them is enough. */
export function pieceOf(text: string, from: number, to: number): string {
  const raw = text.slice(from, to)
  if (raw.length > SHORT) return unescapeXml(raw)
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i)
    if (code === AMPERSAND || code === RETURN) return unescapeXml(raw)
  }
  return raw
}

/** How Excel writes what XML cannot hold: `_x000D_` is a carriage return, `_x005F_` an underscore that would look like one. */
export function unescapeExcel(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
}
