import { joinAddress, readColumns, writeColumns } from './columns.ts'
import { readAddress, writeAddress } from './filter.ts'

/**
 * The list of children that somebody came from, as a query: `?list=1&page=2`, or nothing for the first page of all. `query`: that of a
 * child's page. It is read and written anew, so that whatever was typed into an address leads to nothing but a filter.
 */
export const cameFrom = (query: URLSearchParams): string => {
  const list = new URLSearchParams(query.get('from') ?? '')
  const { filter, order, page } = readAddress(list)
  return queryOf(joinAddress(writeAddress(filter, order), writeColumns(readColumns(list))), page)
}

/** What the address of a child's page carries so that it leads back: `?from=…`, or nothing. `list`: as `cameFrom` gives it. */
export const carrying = (list: string): string => (list === '' ? '' : `?from=${encodeURIComponent(list.slice(1))}`)

/** The same where the list itself is at hand, by its address and page. */
export const queryOf = (address: string, page: number): string => {
  const parts = [...(address ? [address] : []), ...(page > 1 ? [`page=${page}`] : [])]
  return parts.length ? `?${parts.join('&')}` : ''
}
