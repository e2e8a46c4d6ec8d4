import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`. */
export const childrenRoutes: RouteConfigEntry[] = [
  route('children', 'routes/children/list.tsx'),
  route('children/search', 'routes/children/search.tsx'),
  route('children/patterns', 'routes/children/patterns.tsx'),
  route('children/patterns/keep', 'routes/children/keep-pattern.tsx'),
  route('children/filters', 'routes/children/filters.tsx'),
  route('children/no-longer-kept', 'routes/children/no-longer-kept.tsx'),
  route('children/take-away', 'routes/children/take-away.tsx'),
  route('children/:childId', 'routes/children/child.tsx'),
  route('children/:childId/consider', 'routes/children/consider.tsx'),
]
