import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`. */
export const judgementsRoutes: RouteConfigEntry[] = [
  route('judgements', 'routes/judgements/list.tsx'),
  route('judgements/:judgement', 'routes/judgements/judgement.tsx'),
]
