import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`. */
export const explanationsRoutes: RouteConfigEntry[] = [
  route('lists/:submissionId/explain', 'routes/explanations/overview.tsx'),
  route('lists/:submissionId/explain/finding/:number', 'routes/explanations/finding.tsx'),
  route('lists/:submissionId/explain/fields/:list', 'routes/explanations/fields.tsx'),
  route('lists/:submissionId/explain/:explanationId', 'routes/explanations/explanation.tsx'),
]
