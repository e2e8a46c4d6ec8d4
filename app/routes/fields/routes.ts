import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`. */
export const fieldsRoutes: RouteConfigEntry[] = [
  route('fields/:about/:aboutId/:name', 'routes/fields/history.tsx'),
]
/** The same, without the frame of an inspection: answers for scripts. */
export const fieldsData: RouteConfigEntry[] = [
  route('fields', 'routes/fields/keep.tsx'),
]
