import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses outside an inspection. */
export const accessRoutes: RouteConfigEntry[] = [
  route('sign-in', 'routes/access/sign-in.tsx'),
  route('sign-out', 'routes/access/sign-out.tsx'),
  route('stay-signed-in', 'routes/access/stay-signed-in.tsx'),
  route('password', 'routes/access/password.tsx'),
  route('people', 'routes/access/people.tsx'),
  route('people/new', 'routes/access/new-person.tsx'),
  route('people/:personId', 'routes/access/person.tsx'),
]
