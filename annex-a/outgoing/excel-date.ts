const DAY = 86_400_000
const SECONDS = 86_400
/** 1 January 1970 in Excel's days. */
const UNIX_EPOCH = 25_569
/** Excel believes that 29 February 1900 existed: days before it are one less than the calendar says. */
const FIRST_OF_MARCH_1900 = 61

/** Excel's number for `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`; null before 1900, for which it has none. */
export function serialOf(iso: string): number | null {
  const year = Number(iso.slice(0, 4))
  if (year < 1900) return null
  const day = Date.UTC(year, Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / DAY + UNIX_EPOCH
  return (day < FIRST_OF_MARCH_1900 ? day - 1 : day) + secondsOf(iso.slice(11)) / SECONDS
}

const secondsOf = (time: string): number =>
  time === '' ? 0 : Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60 + Number(time.slice(6, 8))
