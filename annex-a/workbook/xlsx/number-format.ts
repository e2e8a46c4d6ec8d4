/** What a cell's number format says of the number in it. */
export interface NumberFormat {
  /** A day, with or without a time; a time of day alone; or anything else. Elapsed times (`[h]:mm`) are numbers. */
  readonly kind: 'number' | 'date' | 'time'
  /** How whole numbers are written where the format adds zeros or words, such as `0000` or `"P"0000`. */
  readonly pattern?: string
}

export const GENERAL: NumberFormat = { kind: 'number' }
const DATE: NumberFormat = { kind: 'date' }
const TIME: NumberFormat = { kind: 'time' }

/** Formats that every workbook has by number alone; 27-36 and 50-58 are dates in the editions for East Asia. */
export function builtInFormat(id: number): NumberFormat {
  if ((id >= 14 && id <= 17) || id === 22) return DATE
  if ((id >= 18 && id <= 21) || id === 45 || id === 47) return TIME
  if ((id >= 32 && id <= 35) || id === 55 || id === 56) return TIME
  if ((id >= 27 && id <= 36) || (id >= 50 && id <= 58)) return DATE
  return GENERAL
}

/** Reads a format as people write it in Excel, such as `dd/mm/yyyy;@` or `[Red]0`. */
export function customFormat(code: string): NumberFormat {
  const section = firstSection(code)
  if (/^(general|standard)$/i.test(section.trim())) return GENERAL
  // Elapsed time in brackets; then colours, conditions and languages, which say nothing of the kind.
  if (/\[(h+|m+|s+)\]/i.test(section)) return GENERAL
  const plain = section.replace(/\[[^\]]*\]/g, '')
  const letters = plain.replace(LITERAL, '')
  if (/[yd]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters))) return DATE
  if (/[hs]/i.test(letters)) return TIME
  return isPattern(plain) ? { kind: 'number', pattern: plain } : GENERAL
}

/** Text in quotes, a character after a backslash, the width of a character (`_x`), a filler (`*x`). */
const LITERAL = /"[^"]*"?|\\.|_.|\*./g

/** Sections are for positive; negative; zero; text. A semicolon inside a literal parts nothing. */
function firstSection(code: string): string {
  return /^(?:"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|[^;])*/.exec(code)?.[0] ?? code
}

/** Only zeros and words: no decimal point, percentage, thousands or exponent, and more than General would show. */
function isPattern(section: string): boolean {
  const digits = section.replace(LITERAL, '')
  return /^[0 ()/+:$£-]+$/.test(digits) && digits.includes('0') && section.trim() !== '0'
}

/** A whole number of at most 15 digits through a pattern: 123 through `00-00` is `01-23`. */
export function throughPattern(number: number, pattern: string): string {
  const places = pattern.match(/"[^"]*"?|\\.|_.|\*.|./g) ?? []
  let digits = String(number)
  let shown = ''
  let zerosLeft = places.filter((place) => place === '0').length
  for (let i = places.length - 1; i >= 0; i--) {
    const place = places[i]!
    if (place !== '0') {
      shown = literal(place) + shown
      continue
    }
    const taken = --zerosLeft === 0 ? Math.max(digits.length, 1) : 1
    shown = digits.slice(-taken).padStart(1, '0') + shown
    digits = digits.slice(0, -taken)
  }
  return shown
}

function literal(place: string): string {
  if (place.startsWith('"')) return place.replaceAll('"', '')
  if (place.startsWith('\\')) return place.slice(1)
  if (place.length === 2) return ''
  return place
}
