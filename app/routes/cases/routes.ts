import type { RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`: write them relative to it, such as `route('cases', 'routes/cases/….tsx')`. */
export const casesRoutes: RouteConfigEntry[] = []
