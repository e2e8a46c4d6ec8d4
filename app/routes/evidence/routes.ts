import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`. */
export const evidenceRoutes: RouteConfigEntry[] = [
  route('evidence', 'routes/evidence/list.tsx'),
  route('evidence/new', 'routes/evidence/new.tsx'),
  route('evidence/unfinished', 'routes/evidence/unfinished.tsx'),
  route('evidence/matrix', 'routes/evidence/matrix.tsx'),
  route('evidence/:evidenceId', 'routes/evidence/record.tsx'),
  route('evidence/:evidenceId/edit', 'routes/evidence/edit.tsx'),
]
