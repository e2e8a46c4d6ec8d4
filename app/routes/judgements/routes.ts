import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`. */
export const judgementsRoutes: RouteConfigEntry[] = [
  route('judgements', 'routes/judgements/list.tsx'),
  route('judgements/:judgement', 'routes/judgements/judgement.tsx'),
  route('judgements/:judgement/rationale', 'routes/judgements/rationale.tsx'),
  route('judgements/:judgement/sign-off', 'routes/judgements/sign-off.tsx'),
  route('judgements/:judgement/open-again', 'routes/judgements/open-again.tsx'),
  route('judgements/:judgement/compare', 'routes/judgements/compare.tsx'),
  route('judgements/:judgement/snapshots/:number', 'routes/judgements/snapshot.tsx'),
]
