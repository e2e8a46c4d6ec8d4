import { route, type RouteConfigEntry } from '@react-router/dev/routes'

export const registerRoutes: RouteConfigEntry[] = [
  route('register', 'routes/register/list.tsx'),
  route('register/due', 'routes/register/due.tsx'),
  route('register/children', 'routes/register/children.tsx'),
  route('register/releases', 'routes/register/releases.tsx'),
  route('register/new', 'routes/register/new.tsx'),
  route('register/import', 'routes/register/import.tsx'),
  route('register/import/:importId', 'routes/register/preview.tsx'),
  route('register/authority/:authority', 'routes/register/authority.tsx'),
  route('register/outcome/:outcomeId', 'routes/register/outcome.tsx'),
  route('register/outcome/:outcomeId/correct', 'routes/register/correct.tsx'),
]
