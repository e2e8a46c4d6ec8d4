import type { RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`: write them relative to it, such as `route('children', 'routes/children/….tsx')`. */
export const childrenRoutes: RouteConfigEntry[] = []
