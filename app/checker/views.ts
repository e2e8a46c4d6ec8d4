import { useRef } from 'react'
import { useLocation } from 'react-router'
import { listIdOf, type ListId } from '#annex-a/specification/grammar/list.ts'

/** What the page shows of a result. Each has an address behind `#`, so that going back works and nothing is fetched. */
export type View =
  | { readonly is: 'overview' }
  | { readonly is: 'list'; readonly list: ListId | 0 }
  | { readonly is: 'rule'; readonly list: ListId | 0; readonly code: string; readonly page: number }
  | { readonly is: 'children'; readonly page: number }
  | { readonly is: 'child'; readonly number: number }

export const viewHref = {
  /** Before anything is checked. Never a bare address: going back to one would ask the server. */
  choose: '#choose',
  overview: '#found',
  list: (list: ListId | 0) => `#list/${list}`,
  rule: (list: ListId | 0, code: string, page = 1) => `#list/${list}/rule/${code}/${page}`,
  children: (page = 1) => `#children/${page}`,
  /** By its place among the children: an ID stands in no address. */
  child: (number: number) => `#child/${number}`,
} as const

/** Null for an address within the page that is no view, such as a row. */
function viewIn(hash: string): View | null {
  const [, list, code, page] = /^#list\/([\d.]+)(?:\/rule\/([a-z0-9-]+)\/(\d+))?$/.exec(hash) ?? []
  const id = list === '0' ? 0 : listIdOf(list ?? '')
  if (id !== undefined) return code === undefined ? { is: 'list', list: id } : { is: 'rule', list: id, code, page: Number(page) }
  const [, what, number] = /^#(children|child)\/(\d+)$/.exec(hash) ?? []
  if (what === 'children') return { is: 'children', page: Number(number) }
  if (what === 'child') return { is: 'child', number: Number(number) }
  return hash === viewHref.overview ? { is: 'overview' } : null
}

/** The view that the address names; the last one where it names a place within it. */
export function useView(): View {
  const last = useRef<View>({ is: 'overview' })
  return (last.current = viewIn(useLocation().hash) ?? last.current)
}
