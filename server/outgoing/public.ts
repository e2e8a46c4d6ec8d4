import { specificationJson } from '#annex-a/outgoing/specification-json.ts'
import { asAttachment } from '../intake/download.ts'
import { blankNames } from './hand-out.ts'
import type { Blank } from './order.ts'
import type { Workbench } from '../workbench.ts'

/** The workbook of all lists, of the child-level documents, or of planned meetings, without a row. Throws what stops the maker. */
export const blankWorkbook = async ({ maker }: Pick<Workbench, 'maker'>, of: Blank): Promise<Response> =>
  new Response(await maker.blank(of) as Uint8Array<ArrayBuffer>, {
    headers: { 'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'Content-Disposition': asAttachment(blankNames[of]) },
  })

/** The specification as JSON: no child and no authority is in it, so pages of others may read it too. */
export const specification = (): Response =>
  new Response(specificationJson(), { headers: { 'Content-Type': 'application/json; charset=utf-8', 'Access-Control-Allow-Origin': '*' } })
