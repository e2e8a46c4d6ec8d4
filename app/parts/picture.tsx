import { useId, type ReactNode } from 'react'
import type { Picture } from '#annex-a/statistics/picture/picture.ts'
import { PictureBars } from './picture-bars.tsx'
import { PartLegend, PartPatterns } from './picture-patterns.tsx'
import { PictureTiles } from './picture-tiles.tsx'

/** A picture under the sentence that it shows. The table with every number is beneath it, or where `children` lead. */
export function PictureFigure({ picture, level = 2, children }: { picture: Picture; level?: 1 | 2 | undefined; children?: ReactNode }) {
  const id = useId()
  const Heading = level === 1 ? 'h1' : 'h2'
  const notInspected = picture.kind === 'tiles' || picture.bars.some(({ parts }) => parts.some(({ grade }) => grade === null))
  return (
    <figure className="wb-picture" aria-labelledby={`${id}-finding`} aria-describedby={`${id}-describes`}>
      <Heading className={level === 1 ? 'govuk-heading-l' : 'govuk-heading-m'} id={`${id}-finding`}>{picture.finding}</Heading>
      <p className="govuk-body-s wb-picture__describes" id={`${id}-describes`}>{short(picture.describes)} {picture.kind === 'bars' ? picture.numbersAre : 'A white tile: not inspected yet.'}</p>
      <PartPatterns id={id} />
      <PartLegend id={id} grades={picture.grades} notInspected={notInspected} />
      {picture.kind === 'bars' ? <PictureBars picture={picture} /> : <PictureTiles picture={picture} />}
      {children ? <figcaption>{children}</figcaption> : null}
    </figure>
  )
}

/** What is drawn; each bar says its own numbers. */
const short = (describes: string): string => `${describes.split('. ')[0]!.replace(/\.$/, '')}.`
