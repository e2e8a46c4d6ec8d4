import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`. */
export const childrenRoutes: RouteConfigEntry[] = [
  route('children', 'routes/children/list.tsx'),
  route('children/search', 'routes/children/search.tsx'),
  route('children/:childId', 'routes/children/child.tsx'),
  route('children/:childId/consider', 'routes/children/consider.tsx'),
]
