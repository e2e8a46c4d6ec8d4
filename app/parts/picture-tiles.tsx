import { useId } from 'react'
import type { Grade } from '#annex-a/framework/judgement.ts'
import type { Tiles } from '#annex-a/statistics/picture/picture.ts'
import { regionTiles, type RegionTiles } from '#annex-a/statistics/picture/tiles.ts'
import { PartPatterns, partFill } from './picture-patterns.tsx'

const side = 40

const areaOf = (region: string): string => region.toLowerCase().replaceAll(/[^a-z]+/g, '-')

/** Every authority as a tile, region by region: its short name, and its grade as a figure, a colour and a pattern. */
export function PictureTiles({ picture: { judged, grades } }: { picture: Tiles }) {
  const patterns = useId()
  return (
    <>
      <PartPatterns id={patterns} />
      <div className="wb-map">
        {regionTiles.map((region) => <RegionDrawing key={region.region} region={region} judged={judged} grades={grades} patterns={patterns} />)}
      </div>
    </>
  )
}

function RegionDrawing({ region: { region, columns, rows, tiles }, judged, grades, patterns }: { region: RegionTiles; judged: Tiles['judged']; grades: readonly string[]; patterns: string }) {
  const id = useId()
  const counts = grades.map((says, n) => ({ says, count: tiles.filter(({ authority }) => judged[authority] === n + 1).length })).filter(({ count }) => count > 0)
  const waiting = tiles.filter(({ authority }) => judged[authority] === undefined).length
  return (
    <div className={`wb-map__region wb-map__region--${areaOf(region)}`}>
      <p className="wb-map__name">{region}</p>
      <svg className="wb-map__tiles" viewBox={`0 0 ${columns * side} ${rows * side}`} width={columns * side} height={rows * side} role="img" aria-labelledby={`${id}-title`}>
        <title id={`${id}-title`}>{`${region}: ${[...counts.map(({ says, count }) => `${count} ${says.toLowerCase()}`), ...(waiting ? [`${waiting} not inspected yet`] : [])].join(', ')}`}</title>
        {tiles.map((tile) => <TileDrawing key={tile.authority} x={tile.column * side} y={tile.row * side} short={tile.short} grade={judged[tile.authority] ?? null} patterns={patterns} />)}
      </svg>
    </div>
  )
}

function TileDrawing({ x, y, short, grade, patterns }: { x: number; y: number; short: string; grade: Grade | null; patterns: string }) {
  const kind = grade ?? 'none'
  const box = { x: x + 1.5, y: y + 1.5, width: side - 3, height: side - 3 }
  return (
    <g>
      <rect className={`wb-part wb-part--${kind}`} {...box} />
      <rect className="wb-part__over" fill={partFill(patterns, grade)} {...box} />
      <text className={`wb-tile__name wb-part__number--${kind}`} x={x + side / 2} y={y + (grade === null ? 24 : 17)} textAnchor="middle">{short}</text>
      {grade === null ? null : <text className={`wb-tile__grade wb-part__number--${kind}`} x={x + side / 2} y={y + 33} textAnchor="middle">{grade}</text>}
    </g>
  )
}
