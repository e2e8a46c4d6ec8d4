import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`. Questions about headings and values are another page: `lists/questions`. */
export const threadsRoutes: RouteConfigEntry[] = [
  route('threads', 'routes/threads/list.tsx'),
  route('threads/new', 'routes/threads/new.tsx'),
  route('threads/:threadId', 'routes/threads/thread.tsx'),
  route('notes', 'routes/threads/notes.tsx'),
]
