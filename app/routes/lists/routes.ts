import type { RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`: write them relative to it, such as `route('lists', 'routes/lists/….tsx')`. */
export const listsRoutes: RouteConfigEntry[] = []
