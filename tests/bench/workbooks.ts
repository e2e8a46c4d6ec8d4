import { statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { makeLists } from '#seeds/workbooks/make.ts'
import type { SizeName } from '#seeds/workbooks/volumes.ts'
import { writeWorkbook } from '#seeds/workbooks/write.ts'

/** A workbook to measure with. */
export interface Sample { readonly name: string; readonly path: string; readonly megabytes: number }

export const inspectionDate = '2016-04-12'

export const asSample = (path: string): Sample => ({ name: basename(path), path, megabytes: statSync(path).size / 1e6 })

/** Makes the workbook of an invented authority; the same size is always the same rows. Stage 1: without what is asked for only in week two. */
export const makeSample = async (size: SizeName, folder: string, stage: 1 | 2 = 2): Promise<Sample> => {
  const path = join(folder, `${size}${stage === 2 ? '' : ' first'}.xlsx`)
  writeFileSync(path, await writeWorkbook(makeLists({ size, seed: 1, inspectionDate }), { profile: 'official', seed: 1, stage }))
  return asSample(path)
}
