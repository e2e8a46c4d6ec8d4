import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses outside an inspection. */
export const helpRoutes: RouteConfigEntry[] = [
  route('help', 'routes/help/help.tsx'),
  route('help/blank-workbook', 'routes/help/blank-workbook.tsx'),
  route('help/blank-documents', 'routes/help/blank-documents.tsx'),
  route('help/blank-meetings', 'routes/help/blank-meetings.tsx'),
  route('specification.json', 'routes/help/specification.tsx'),
  route('help/lists', 'routes/help/lists.tsx'),
  route('help/lists/:list', 'routes/help/list.tsx'),
  route('help/lists/:list/:field', 'routes/help/field.tsx'),
  route('help/rules', 'routes/help/rules.tsx'),
  route('help/rules-by-list', 'routes/help/rules-by-list.tsx'),
  route('help/rules/:code', 'routes/help/rule.tsx'),
  route('help/flags', 'routes/help/flags.tsx'),
  route('help/flags/:code', 'routes/help/flag.tsx'),
  route('help/patterns', 'routes/help/patterns.tsx'),
  route('help/codes', 'routes/help/codes.tsx'),
  route('help/codes/:set', 'routes/help/code-set.tsx'),
  route('help/limits', 'routes/help/limits.tsx'),
  route('help/guide/:guide', 'routes/help/guide.tsx'),
  route('help/settings', 'routes/help/settings.tsx'),
  route('help/all', 'routes/help/all.tsx'),
]
