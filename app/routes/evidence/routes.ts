import type { RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`: write them relative to it, such as `route('evidence', 'routes/evidence/….tsx')`. */
export const evidenceRoutes: RouteConfigEntry[] = []
