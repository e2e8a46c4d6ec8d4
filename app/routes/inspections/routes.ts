import { index, type RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`. */
export const inspectionRoutes: RouteConfigEntry[] = [index('routes/inspections/overview.tsx')]
/** `/inspections` and `/inspections/new`. */
export const inspectionsRoutes: RouteConfigEntry[] = []
