import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`. */
export const drawsRoutes: RouteConfigEntry[] = [
  route('draws', 'routes/draws/list.tsx'),
  route('draws/new', 'routes/draws/new.tsx'),
  route('draws/:drawId', 'routes/draws/draw.tsx'),
  route('draws/:drawId/ids/:stratum', 'routes/draws/ids.tsx'),
  route('selection', 'routes/draws/selection.tsx'),
  route('selection/workbook', 'routes/draws/workbook.tsx'),
]
