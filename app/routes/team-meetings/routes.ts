import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`. */
export const teamMeetingsRoutes: RouteConfigEntry[] = [
  route('team-meetings', 'routes/team-meetings/list.tsx'),
  route('team-meetings/new', 'routes/team-meetings/new.tsx'),
  route('team-meetings/feedback', 'routes/team-meetings/feedback.tsx'),
  route('team-meetings/:meeting', 'routes/team-meetings/meeting.tsx'),
]
