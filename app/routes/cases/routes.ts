import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`. */
export const casesRoutes: RouteConfigEntry[] = [
  route('cases', 'routes/cases/list.tsx'),
  route('cases/seen', 'routes/cases/seen.tsx'),
  route('cases/:caseId', 'routes/cases/case.tsx'),
]
