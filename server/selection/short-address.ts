import { joinAddress, readColumns, writeColumns } from './columns.ts'
import { readAddress, writeAddress } from './filter.ts'

/** What an address of the list of children carries beside filter, order, columns and page. */
const besides = ['edit', 'done'] as const

/**
 * The same question in fewer letters, as `?list=6&age=1-4`, or null where the address is as short as can be. A form without JavaScript sends
 * each of its fields, the empty ones too; what it leads to is copied, kept and sent to colleagues.
 */
export const shorterAddress = (asked: URL): string | null => {
  const { filter, order, page } = readAddress(asked.searchParams)
  const others = besides.flatMap((name) => {
    const value = asked.searchParams.get(name) ?? ''
    return value === '' || (name === 'edit' && value === '1') ? [] : [`${name}=${encodeURIComponent(value)}`]
  })
  const short = joinAddress(writeAddress(filter, order), writeColumns(readColumns(asked.searchParams)), ...(page > 1 ? [`page=${page}`] : []), ...others)
  return short.length < asked.search.slice(1).length ? `${asked.pathname}${short === '' ? '' : `?${short}`}` : null
}
