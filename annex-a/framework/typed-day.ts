/** A form as sent, or as it stands in a browser. */
export type TypedValues = Readonly<Record<string, string | readonly string[] | undefined>>

/** A day of the calendar typed in three boxes, as `YYYY-MM-DD`; blank where nothing is typed, null where there is no such day. */
export const typedDay = (values: TypedValues, field: string): string | null => {
  const [day = '', month = '', year = ''] = ['day', 'month', 'year'].map((part) => String(values[`${field}-${part}`] ?? '').trim())
  if (!day && !month && !year) return ''
  if (!/^\d{1,2}$/.test(day) || !/^\d{1,2}$/.test(month) || !/^\d{4}$/.test(year)) return null
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${written}T00:00:00Z`)
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== written ? null : written
}
