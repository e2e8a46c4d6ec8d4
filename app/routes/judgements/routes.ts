import type { RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`: write them relative to it, such as `route('judgements', 'routes/judgements/….tsx')`. */
export const judgementsRoutes: RouteConfigEntry[] = []
