import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses outside an inspection. */
export const helpRoutes: RouteConfigEntry[] = [
  route('help', 'routes/help/help.tsx'),
  route('help/blank-workbook', 'routes/help/blank-workbook.tsx'),
  route('help/blank-documents', 'routes/help/blank-documents.tsx'),
  route('specification.json', 'routes/help/specification.tsx'),
  route('help/lists', 'routes/help/lists.tsx'),
  route('help/lists/:list', 'routes/help/list.tsx'),
  route('help/rules', 'routes/help/rules.tsx'),
  route('help/rules/:code', 'routes/help/rule.tsx'),
]
