import { route, type RouteConfigEntry } from '@react-router/dev/routes'

/** Addresses below `/inspections/:inspectionId`. */
export const meetingsRoutes: RouteConfigEntry[] = [
  route('meetings', 'routes/meetings/list.tsx'),
  route('meetings/new', 'routes/meetings/new.tsx'),
  route('meetings/upload', 'routes/meetings/upload.tsx'),
  route('meetings/areas', 'routes/meetings/areas.tsx'),
  route('meetings/file/:fileId', 'routes/meetings/file.tsx'),
  route('meetings/:meetingId', 'routes/meetings/meeting.tsx'),
  route('meetings/:meetingId/change', 'routes/meetings/change.tsx'),
  route('meetings/:meetingId/seen', 'routes/meetings/seen.tsx'),
]
