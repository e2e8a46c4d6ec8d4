import { z } from 'zod'
import type { OutSheet } from '#annex-a/outgoing/tables-workbook.ts'
import { listIdOf, type ListId } from '#annex-a/specification/grammar/list.ts'

/** In what form findings are handed out. */
export const findingsFormats = ['xlsx', 'csv', 'json'] as const
export type FindingsFormat = (typeof findingsFormats)[number]

/** Workbooks without rows: the eleven lists, the child-level documents, or planned meetings. */
export type Blank = 'lists' | 'documents' | 'meetings'

/** What to make of a version that was read: the lists with what was found beside each row, or the findings alone. */
export type Order =
  | { readonly what: 'annotated'; readonly submissionId: string }
  | { readonly what: 'findings'; readonly submissionId: string; readonly format: FindingsFormat; readonly only: OrderedOnly }
  | ChildrenOrder
  | { readonly what: 'blank'; readonly of: Blank }
  /** All of an inspection, as the team may see it, as it stands at an instant (ISO in UTC). */
  | { readonly what: 'inspection'; readonly inspectionId: string; readonly at: string; readonly name: string }
  /** Sentences and tables that somebody has put together. */
  | { readonly what: 'tables'; readonly name: string; readonly sheets: readonly OutSheet[] }

/** What is made of a version. */
export type VersionOrder = Extract<Order, { readonly submissionId: string }>

/** The children that a filter finds in the version in use. `address`: filter, order and columns as they stand in an address. */
export interface ChildrenOrder { readonly what: 'children'; readonly inspectionId: string; readonly submissionId: string; readonly address: string; readonly format: 'xlsx' | 'csv' }

/** Names as they stand in the lists. */
export interface OrderedOnly { readonly list?: ListId | undefined; readonly team?: string | undefined; readonly worker?: string | undefined }

/** The form in which somebody asks for findings. Teams and workers by their short keys; empty means all. */
export const findingsForm = z.object({
  format: z.enum(findingsFormats, 'Choose in what form you want the findings'),
  list: z.string().default('').transform((text, at) => {
    const list = text === '' ? null : listIdOf(text)
    if (list !== undefined) return list
    at.addIssue('Choose all lists, or one of them')
    return z.NEVER
  }),
  team: z.string().max(100).default(''),
  worker: z.string().max(100).default(''),
})
