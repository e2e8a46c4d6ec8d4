import { z } from 'zod'
import { columnNames, usualColumns, type ColumnName } from './column-names.ts'

const given = z.array(z.string()).transform((names) => columnNames.filter((name) => names.includes(name)))

/** Reads the columns of an address. Where none is named, or none that we know, the usual ones. */
export const readColumns = (query: URLSearchParams): readonly ColumnName[] => {
  const columns = given.parse(query.getAll('column'))
  return columns.length ? columns : usualColumns
}

/** The part of an address that names the columns; empty where they are the usual ones. */
export const writeColumns = (columns: readonly ColumnName[]): string =>
  columns.join() === usualColumns.join() ? '' : columns.map((name) => `column=${name}`).join('&')

/** Parts of an address put together, leaving out what is empty. */
export const joinAddress = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('&')
