import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`. */
export const repairsRoutes: RouteConfigEntry[] = [
  route('lists/:submissionId/repairs', 'routes/repairs/overview.tsx'),
  route('lists/:submissionId/repairs/:list/:kind', 'routes/repairs/kind.tsx'),
]
