import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Readable by anybody: what was published, and what follows from it. */
export const statisticsRoutes: RouteConfigEntry[] = [
  route('statistics', 'routes/statistics/index.tsx'),
  route('statistics/releases/:release', 'routes/statistics/release.tsx'),
  route('statistics/releases/:release/tables/:table', 'routes/statistics/table.tsx'),
  route('statistics/releases/:release/data', 'routes/statistics/data.tsx'),
  route('statistics/releases/:release/files/:file', 'routes/statistics/file.ts'),
  route('authorities', 'routes/statistics/authorities.tsx'),
  route('authorities/:code', 'routes/statistics/authority.tsx'),
]
