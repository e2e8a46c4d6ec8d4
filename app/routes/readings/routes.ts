import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`. */
export const readingsRoutes: RouteConfigEntry[] = [
  route('readings', 'routes/readings/list.tsx'),
  route('readings/new', 'routes/readings/new.tsx'),
  route('readings/:readingId', 'routes/readings/reading.tsx'),
  route('readings/:readingId/agreed', 'routes/readings/agreed.tsx'),
  route('readings/:readingId/withdraw', 'routes/readings/withdraw.tsx'),
]
