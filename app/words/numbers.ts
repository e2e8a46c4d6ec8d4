const grouped = new Intl.NumberFormat('en-GB')

/** `12500` → `12,500`. */
export const sayNumber = (number: number): string => grouped.format(number)

/** `1, 'row', 'rows'` → `1 row`. */
export const sayCount = (number: number, one: string, many: string): string => `${sayNumber(number)} ${number === 1 ? one : many}`

/** A whole per cent, `0%` only for none and `100%` only for all. */
export const sayShare = (part: number, whole: number): string => {
  if (whole === 0) return '–'
  const share = (100 * part) / whole
  if (part > 0 && share < 0.5) return 'under 1%'
  if (part < whole && share > 99.5) return 'over 99%'
  return `${Math.round(share)}%`
}
